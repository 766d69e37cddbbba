/// What a run of cells means; the theme says how it looks.
public enum ThemeRole: Int, CaseIterable, Sendable {
  // Blocks of the article: both colours.
  case body, title, byline, meta, heading, quotation, caption, folded
  // Runs inside a block: laid over the block's style.
  case emphasis, strong, strikethrough, code, link, footnote, listMarker, quoteBar, speaker
  // Marks: told by attributes too, so that they show without colour.
  case searchMatch, currentMatch, selectedQuotation, selection
  // Around the article.
  case paneTitle, paneText, paneDim, statusLine, statusKey, prompt, runningHead, rule, error
}

public struct Theme: Hashable, Sendable {
  public enum Variant: String, Hashable, Sendable { case light, dark }

  /// What settings call it: the name of its file.
  public var name: String
  public var variant: Variant
  private var styles: [Style]

  public init(name: String, variant: Variant, palette: Palette) {
    self.name = name
    self.variant = variant
    styles = ThemeRole.allCases.map { palette.style(for: $0) }
  }

  public subscript(role: ThemeRole) -> Style { styles[role.rawValue] }
}
