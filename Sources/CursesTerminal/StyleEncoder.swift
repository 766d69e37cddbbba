import CNcurses
import Screen

/// Styles as ncurses has them: attributes and a colour pair.
struct StyleEncoder {
  struct Encoded {
    var attributes: attr_t
    var pair: Int32
    /// ncurses has no attribute for it.
    var isStruck: Bool
    /// A cell of it without a character.
    let blank: cchar_t

    init(attributes: attr_t, pair: Int32, isStruck: Bool) {
      (self.attributes, self.pair, self.isStruck) = (attributes, pair, isStruck)
      var blank = cchar_t()
      // A pair stands in both places: programs of old look at the attribute, which has room for 255.
      blank.attr = attributes | cncurses_color_pair(pair)
      blank.ext_color = pair
      self.blank = blank
    }
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
