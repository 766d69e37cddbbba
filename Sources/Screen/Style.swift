/// An sRGB colour.
public struct Color: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// "1e2a3b" or "#1E2A3B".
  public init?(hex: String) {
    let digits = hex.utf8.first == UInt8(ascii: "#") ? hex.utf8.dropFirst() : hex.utf8[...]
    guard digits.count == 6 else { return nil }
    var value = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | Int(digit & 0xF)
      case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | Int(digit & 0xF) + 9
      default: return nil
      }
    }
    self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }
}

public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let italic = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
  public static let dim = Attributes(rawValue: 16)
  public static let strikethrough = Attributes(rawValue: 32)
}

/// How a cell looks. A colour left out is the terminal's own, or, over another style, that style's.
///
/// It is one word, since screens of styles are compared at every key: the foreground in the lower half, the background
/// in the upper, each with a bit that says whether there is one; the attributes between.
public struct Style: Hashable, Sendable {
  private var word: UInt64

  private static let hasColor: UInt64 = 1 << 24
  private static let colorMask: UInt64 = hasColor | 0xFF_FFFF
  private static let backgroundShift: UInt64 = 32
  private static let attributesShift: UInt64 = 25
  private static let attributesMask: UInt64 = 0x7F << attributesShift

  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    word =
      Self.bits(of: foreground) | Self.bits(of: background) << Self.backgroundShift
      | UInt64(attributes.rawValue) << Self.attributesShift
  }

  private init(word: UInt64) { self.word = word }

  public var foreground: Color? { Self.color(word) }
  public var background: Color? { Self.color(word >> Self.backgroundShift) }
  public var attributes: Attributes {
    Attributes(rawValue: UInt8((word & Self.attributesMask) >> Self.attributesShift))
  }

  /// This style laid over `base`: colours of its own win, attributes add up.
  public func over(_ base: Style) -> Style {
    var kept = Self.attributesMask
    if word & Self.hasColor == 0 { kept |= Self.colorMask }
    if word & Self.hasColor << Self.backgroundShift == 0 { kept |= Self.colorMask << Self.backgroundShift }
    return Style(word: word | base.word & kept)
  }

  private static func bits(of color: Color?) -> UInt64 {
    guard let color else { return 0 }
    return hasColor | UInt64(color.red) << 16 | UInt64(color.green) << 8 | UInt64(color.blue)
  }

  private static func color(_ bits: UInt64) -> Color? {
    guard bits & hasColor != 0 else { return nil }
    return Color(
      red: UInt8(truncatingIfNeeded: bits >> 16), green: UInt8(truncatingIfNeeded: bits >> 8),
      blue: UInt8(truncatingIfNeeded: bits))
  }
}
