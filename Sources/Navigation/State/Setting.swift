/// One of the settings, by its name in the settings file.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case measure
  case margins
  case leading
  case alignment
  case hyphenation
  case columns
  case spread
  case longLines = "long-lines"
  case theme
  case sidebar
  case mouse
  case ambiguousWidth = "ambiguous-width"
  case rightToLeft = "right-to-left"
}

extension Settings {
  /// A setting's value as the settings file writes it.
  public func text(of setting: Setting) -> String {
    switch setting {
    case .measure: String(measure)
    case .margins: String(margins)
    case .leading: String(leading)
    case .alignment: alignment.rawValue
    case .hyphenation: String(hyphenates)
    case .columns: String(columns)
    case .spread: String(isSpread)
    case .longLines: longLines.rawValue
    case .theme: theme
    case .sidebar: String(hasSidebar)
    case .mouse: String(mouse)
    case .ambiguousWidth: ambiguousIsWide ? "2" : "1"
    case .rightToLeft: rightToLeft.rawValue
    }
  }

  /// The settings that differ from others, with their values here.
  func changes(from former: Settings) -> [Setting: String] {
    let changed = Setting.allCases.filter { text(of: $0) != former.text(of: $0) }
    return Dictionary(uniqueKeysWithValues: changed.map { ($0, text(of: $0)) })
  }
}
