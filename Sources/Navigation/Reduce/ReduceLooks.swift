import ArticleModel
import Typesetting

/// Changing how the page looks. The place stays, and what was chosen is remembered.
extension State {
  func options(in layout: Layout) -> TypesettingOptions {
    TypesettingOptions(
      measure: layout.columns.measure, alignment: settings.alignment, hyphenates: settings.hyphenates,
      leading: settings.leading, showsFolded: settings.showsFolded, ambiguousIsWide: settings.ambiguousIsWide,
      rightToLeft: settings.rightToLeft, longLines: settings.longLines, overhang: layout.overhang)
  }

  /// What is different now.
  func remember(since former: Settings) -> [Effect] {
    let changes = settings.changes(from: former)
    let mouse: [Effect] = changes[.mouse] == nil ? [] : [.setMouse(settings.mouse)]
    return mouse + (changes.isEmpty ? [] : [.remember(changes)])
  }

  mutating func toggleMouse() {
    settings.mouse.toggle()
    message = Message(settings.mouse ? "mouse on: the wheel turns, a click goes" : "mouse off")
  }

  mutating func toggleSidebar() {
    settings.hasSidebar.toggle()
    message = Message(settings.hasSidebar ? "sidebar where there is room" : "no sidebar")
  }

  mutating func toggleJustification() {
    settings.alignment = settings.alignment == .ragged ? .justified : .ragged
    message = Message(settings.alignment == .justified ? "justified" : "ragged right")
  }

  mutating func toggleHyphenation() {
    settings.hyphenates.toggle()
    message = Message(settings.hyphenates ? "hyphenated" : "not hyphenated")
  }

  mutating func toggleLongLines() {
    settings.longLines = settings.longLines == .wrapped ? .panned : .wrapped
    message = Message(longLinesMessage)
  }

  mutating func changeLeading() {
    settings.leading = (settings.leading + 1) % Settings.leadings.count
    message = Message("blank lines between lines: \(settings.leading)")
  }

  private var longLinesMessage: String {
    let keymap = settings.keymap
    return settings.longLines == .wrapped
      ? "code and tables too wide are wrapped"
      : "code and tables too wide are cut: \(keymap.hint(for: .panRight)) and \(keymap.hint(for: .panLeft)) move them"
  }

  /// A theme's file may be broken: it is used, and remembered, once it is read.
  func readNextTheme() -> [Effect] {
    let index = themes.firstIndex(of: settings.theme).map { ($0 + 1) % themes.count } ?? 0
    return themes.indices.contains(index) ? [.readTheme(themes[index])] : []
  }

  mutating func use(theme name: String) -> [Effect] {
    let former = settings
    settings.theme = name
    message = Message("theme: \(name)")
    return remember(since: former)
  }

  /// The next key goes to the theme after it.
  mutating func passOver(theme name: String, _ reason: String) -> [Effect] {
    themes.removeAll { $0 == name }
    message = Message(reason, isError: true)
    return []
  }

  mutating func toggleFolded() -> [Effect] {
    settings.showsFolded.toggle()
    let number = document?.article.folded.count ?? 0
    let parts = number == 1 ? "1 folded part" : "\(number) folded parts"
    message = Message(
      number == 0 ? "nothing is folded here" : settings.showsFolded ? "showing \(parts)" : "hiding \(parts)")
    return searchAnew()
  }

  mutating func changeColumns() {
    settings.columns = settings.columns % Settings.columnCounts.upperBound + 1
    // More columns than fit are one again.
    let hasRoom = settings.columns <= layout.columns.perPage
    if !hasRoom { settings.columns = 1 }
    message = Message("columns: \(settings.columns)" + (hasRoom ? "" : ", more have no room"))
  }

  mutating func toggleSpread() {
    settings.isSpread.toggle()
    message = Message(
      settings.isSpread ? layout.columns.pages == 2 ? "two pages" : "two pages where there is room" : "one page")
  }

  mutating func changeMargins() {
    let steps = [0, 2, 4, 8, 16]
    settings.margins = count ?? steps.first { $0 > settings.margins } ?? 0
    settings.margins = min(settings.margins, Settings.marginWidths.upperBound)
    message = Message("margins: \(settings.margins) columns")
  }

  mutating func setMeasure(_ measure: Int) {
    settings.measure = min(max(measure, Settings.measures.lowerBound), Settings.measures.upperBound)
    let shown = layout.columns.measure
    message = Message("measure: \(settings.measure) columns" + (shown < settings.measure ? ", \(shown) have room" : ""))
  }
}
