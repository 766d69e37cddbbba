/// The colours of a base16 scheme (https://github.com/tinted-theming/home/blob/main/styling.md): base00 to base07
/// run from the background to the strongest text, base08 to base0F are the hues. base24 adds base10 to base17.
public struct Palette: Hashable, Sendable {
  /// base00, base01, …; 16 or 24 of them.
  public let colors: [Color]

  /// nil unless there are 16 or 24 colours.
  public init?(colors: [Color]) {
    guard colors.count == 16 || colors.count == 24 else { return nil }
    self.colors = colors
  }

  /// Told by which of background and foreground is darker.
  public var variant: Theme.Variant { colors[0].luminance < colors[5].luminance ? .dark : .light }

  /// The one table from palette to looks.
  func style(for role: ThemeRole) -> Style {
    switch role {
    case .body: block(0x5)
    case .title: block(0x6, .bold)
    case .byline: block(0x4)
    case .meta: block(0x4)
    case .heading: block(0xD, .bold)
    case .quotation: block(0x5, .italic)
    case .caption: block(0x4, .italic)
    case .folded: block(0x4, .italic)

    case .emphasis: run(nil, .italic)
    case .strong: run(nil, .bold)
    case .strikethrough: run(nil, .strikethrough)
    case .code: run(0xB)
    case .link: run(0xD, .underline)
    case .footnote: run(0xC)
    case .listMarker: run(0x9)
    case .quoteBar: run(0xC)
    case .speaker: run(0xE, .bold)

    case .searchMatch: block(0xA, .reverse)
    case .currentMatch: block(0x9, [.reverse, .bold, .underline])
    case .selectedQuotation: block(0xE, [.bold, .underline])
    case .selection: block(0xD, [.reverse, .bold])

    case .paneTitle: block(0xD, .bold)
    case .paneText: block(0x5)
    case .paneDim: block(0x4)
    case .statusLine: block(0x4, on: 0x1)
    case .statusKey: block(0x5, .bold, on: 0x1)
    case .prompt: block(0x5, on: 0x1)
    case .runningHead: block(0x4)
    case .rule: block(0x3)
    case .error: block(0x8, .bold, on: 0x1)
    }
  }

  private func block(_ foreground: Int, _ attributes: Attributes = [], on background: Int = 0x0) -> Style {
    Style(foreground: colors[foreground], background: colors[background], attributes: attributes)
  }

  private func run(_ foreground: Int?, _ attributes: Attributes = []) -> Style {
    Style(foreground: foreground.map { colors[$0] }, attributes: attributes)
  }
}
