/// How many colours a terminal shows, and the nearest one it has.
public enum ColorDepth: Hashable, Sendable {
  case none
  /// The first 8 or 16 of the ANSI colours.
  case ansi(count: Int)
  /// xterm's 256: the ANSI ones, a 6×6×6 cube, 24 greys.
  case indexed
  /// Every colour; its number is 0xRRGGBB.
  case direct

  /// `colors` as terminfo counts them.
  public init(colors: Int) {
    self =
      switch colors {
      case ..<8: .none
      case ..<16: .ansi(count: 8)
      case ..<256: .ansi(count: 16)
      case 256: .indexed
      default: .direct
      }
  }

  /// The terminal's number for the colour; nil where there are none.
  public func number(of color: Color) -> Int? {
    switch self {
    case .none: return nil
    case .ansi(let count): return nearest(to: color, among: ansiColors.prefix(count))
    case .indexed: return cubeOrGray(color)
    // Numbers below 8 stand for the ANSI colours there.
    case .direct: return max(8, Int(color.red) << 16 | Int(color.green) << 8 | Int(color.blue))
    }
  }
}

/// The ANSI colours' usual values (xterm's).
private let ansiColors: [Color] = [
  0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
  0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
].map { Color(red: UInt8($0 >> 16), green: UInt8($0 >> 8 & 0xFF), blue: UInt8($0 & 0xFF)) }

private func nearest(to color: Color, among candidates: ArraySlice<Color>) -> Int? {
  candidates.indices.min { distance(candidates[$0], color) < distance(candidates[$1], color) }
}

/// The ANSI ones are left out: users redefine them.
private func cubeOrGray(_ color: Color) -> Int {
  func level(_ channel: UInt8) -> Int { channel < 48 ? 0 : channel < 115 ? 1 : (Int(channel) - 35) / 40 }
  func value(_ level: Int) -> UInt8 { level == 0 ? 0 : UInt8(55 + 40 * level) }
  let (red, green, blue) = (level(color.red), level(color.green), level(color.blue))
  let cube = Color(red: value(red), green: value(green), blue: value(blue))

  let mean = (Int(color.red) + Int(color.green) + Int(color.blue)) / 3
  let step = min(23, max(0, (mean - 3) / 10))
  let gray = UInt8(8 + 10 * step)
  let isGrayNearer = distance(Color(red: gray, green: gray, blue: gray), color) < distance(cube, color)
  return isGrayNearer ? 232 + step : 16 + 36 * red + 6 * green + blue
}

/// Squared, with the weights of https://www.compuphase.com/cmetric.htm: the eye's, at little cost.
private func distance(_ a: Color, _ b: Color) -> Int {
  let mean = (Int(a.red) + Int(b.red)) / 2
  let (red, green, blue) = (Int(a.red) - Int(b.red), Int(a.green) - Int(b.green), Int(a.blue) - Int(b.blue))
  return ((512 + mean) * red * red + (767 - mean) * blue * blue) / 256 + 4 * green * green
}
