/// How a terminal shows what is written next, as SGR sets it (ECMA-48, 8.3.117; colours beyond eight as in ISO 8613-6).
struct GraphicRendition: Equatable {
  private var foreground = Color()
  private var background = Color()
  /// A bit for each attribute, by the parameter that sets it: 1 bold, 2 dim, 3 italic, 4 underlined, 7 reverse …
  private var attributes: UInt16 = 0

  private static let boldAndDim: UInt16 = 1 << 1 | 1 << 2

  /// As its parameters say it.
  private struct Color: Equatable {
    /// 30 to 37, 90 to 97, and ten more for a background; 5 and 2 where more follow, as after 38; 0 for the terminal's own.
    var kind: UInt8 = 0
    /// What follows: a number, or red, green and blue.
    var value: UInt32 = 0
  }

  /// Takes up a sequence's parameters.
  /// - Returns: false for one that is not known here.
  mutating func set(by parameters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var parameters = Parameters(parameters)
    while let number = parameters.next() {
      switch number {
      case 0: self = GraphicRendition()
      case 1...9: attributes |= 1 << UInt16(number)
      case 22: attributes &= ~Self.boldAndDim
      case 23...29: attributes &= ~(1 << UInt16(number - 20))
      case 30...37, 90...97: foreground = Color(kind: UInt8(number))
      case 40...47, 100...107: background = Color(kind: UInt8(number))
      case 38, 48:
        guard let color = Self.color(&parameters) else { return false }
        if number == 38 { foreground = color } else { background = color }
      case 39: foreground = Color()
      case 49: background = Color()
      default: return false
      }
    }
    return true
  }

  private static func color(_ parameters: inout Parameters) -> Color? {
    let kind = parameters.next()
    guard kind == 5 || kind == 2 else { return nil }
    var color = Color(kind: UInt8(kind ?? 0))
    for _ in 0..<(kind == 2 ? 3 : 1) {
      guard let part = parameters.next(), 0...255 ~= part else { return nil }
      color.value = color.value << 8 | UInt32(part)
    }
    return color
  }

  /// Appends the sequence that leads here.
  /// - Parameter former: nil where it is not known.
  func append(changeFrom former: GraphicRendition?, to output: inout [UInt8]) {
    output.append(0x1B)
    output.append(UInt8(ascii: "["))
    defer { output.append(UInt8(ascii: "m")) }
    if self == GraphicRendition() { return }
    if former == nil { output.append(parameter: 0) }
    let former = former ?? GraphicRendition()
    let removed = former.attributes & ~attributes
    var kept = former.attributes & attributes
    if removed & Self.boldAndDim != 0 {
      output.append(parameter: 22)
      kept &= ~Self.boldAndDim
    }
    for number in 3...9 where removed & 1 << UInt16(number) != 0 { output.append(parameter: 20 + number) }
    for number in 1...9 where attributes & ~kept & 1 << UInt16(number) != 0 { output.append(parameter: number) }
    if foreground != former.foreground { Self.append(foreground, after: 38, to: &output) }
    if background != former.background { Self.append(background, after: 48, to: &output) }
  }

  private static func append(_ color: Color, after place: Int, to output: inout [UInt8]) {
    switch color.kind {
    case 0: output.append(parameter: place + 1)
    case 2, 5:
      output.append(parameter: place)
      output.append(parameter: Int(color.kind))
      for shift: UInt32 in color.kind == 2 ? [16, 8, 0] : [0] {
        output.append(parameter: Int(color.value >> shift & 0xFF))
      }
    default: output.append(parameter: Int(color.kind))
    }
  }
}

extension [UInt8] {
  /// A number below 1000, after a semicolon where it is not the first.
  fileprivate mutating func append(parameter number: Int) {
    if last != UInt8(ascii: "[") { append(UInt8(ascii: ";")) }
    if number >= 100 { append(0x30 + UInt8(number / 100)) }
    if number >= 10 { append(0x30 + UInt8(number / 10 % 10)) }
    append(0x30 + UInt8(number % 10))
  }
}

/// Numbers with semicolons between; one that is left out is 0.
private struct Parameters {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>
  private var isEnd = false

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { rest = bytes }

  /// nil at the end; -1 for what is no number.
  mutating func next() -> Int? {
    if isEnd { return nil }
    var number = 0
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: ";") { return number }
      guard 0x30...0x39 ~= byte else { return -1 }
      number = min(number * 10 + Int(byte - 0x30), 1 << 16)
    }
    isEnd = true
    return number
  }
}
