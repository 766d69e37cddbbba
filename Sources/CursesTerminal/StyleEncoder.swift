import CNcurses
import Screen

/// Styles as ncurses has them: attributes and a colour pair.
struct StyleEncoder {
  struct Encoded {
    var attributes: attr_t
    var pair: Int32
    /// ncurses has no attribute for it.
    var isStruck: Bool
  }

  private let depth: ColorDepth
  private let hasItalics = cncurses_has_string("sitm")
  /// Few, and asked for only where the style changes: looked through faster than hashed.
  private var known: [(style: Style, encoded: Encoded)] = []

  init(depth: ColorDepth) { self.depth = depth }

  mutating func encode(_ style: Style) -> Encoded {
    if let entry = known.first(where: { $0.style == style }) { return entry.encoded }
    let encoded = Encoded(
      attributes: attributes(style.attributes), pair: pair(style),
      isStruck: style.attributes.contains(.strikethrough))
    known.append((style, encoded))
    return encoded
  }

  private func attributes(_ attributes: Attributes) -> attr_t {
    var encoded: attr_t = 0
    if attributes.contains(.bold) { encoded |= cncurses_bold() }
    if attributes.contains(.italic) { encoded |= hasItalics ? cncurses_italic() : cncurses_underline() }
    if attributes.contains(.underline) { encoded |= cncurses_underline() }
    if attributes.contains(.reverse) { encoded |= cncurses_reverse() }
    if attributes.contains(.dim) { encoded |= cncurses_dim() }
    return encoded
  }

  /// Where two colours come down to one, text in it could not be read: the terminal's own are taken.
  private func pair(_ style: Style) -> Int32 {
    let foreground = style.foreground.flatMap(depth.number)
    let background = style.background.flatMap(depth.number)
    guard foreground != background else { return 0 }
    return max(0, alloc_pair(Int32(foreground ?? -1), Int32(background ?? -1)))
  }
}
