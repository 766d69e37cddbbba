import ArticleModel
import UnicodeText

extension Restoration {
  /// Characters that went through one decoding too many or too few, where only one reading is possible.
  mutating func repairCharacters() {
    for index in surfaces.indices {
      let signs = surfaces[index].damage
      guard signs.hasReferences || signs.hasLatin, isText(index) else { continue }
      if case .codeBlock = draft.blocks[index].kind { continue }
      let text = draft.blocks[index].text
      var repairs = signs.hasReferences ? Self.leftoverEntities(text, draft.blocks[index].inlines) : []
      if signs.hasLatin { repairs += Self.mojibake(text.bytes) }
      guard !repairs.isEmpty else { continue }
      repairs.sort { $0.range.lowerBound < $1.range.lowerBound }
      draft.blocks[index].apply(repairs)
      look(again: index)
    }
  }

  /// "&amp;" and its kin that no parser decoded. One that the author wrote with a backslash stays.
  private static func leftoverEntities(_ text: MappedText, _ inlines: [Inline]) -> [Repair] {
    let bytes = text.bytes
    var result: [Repair] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = start + 1
      guard let end = bytes[index...].prefix(32).firstIndex(of: UInt8(ascii: ";")), end > start + 1,
        bytes[index..<end].allSatisfy({ $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
        ),
        !text.isEscaped(at: start), !inlines.contains(where: { $0.kind == .code && $0.range.contains(start) }),
        let new = decoded(bytes[start...end])
      else { continue }
      result.append(Repair(range: start..<end + 1, bytes: new))
      index = end + 1
    }
    return result
  }

  private static func decoded(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = reference.dropFirst(2).dropLast()
    if reference.dropFirst().first == UInt8(ascii: "#"), let number = Int(String(decoding: digits, as: UTF8.self)),
      (0x80...0x9F).contains(number)
    {
      return Windows1252Reading.utf8[number - 0x80]
    }
    // Escapers name the five signs of markup and what ASCII lacks.
    guard let new = decodeEntity(reference), let first = new.first, first >= 0x80 || "&<>\"' ".utf8.contains(first)
    else { return nil }
    return new
  }

  /// Runs of characters that are, as Windows-1252, well-formed UTF-8.
  private static func mojibake(_ bytes: [UInt8]) -> [Repair] {
    var result: [Repair] = []
    var index = 0
    while index < bytes.count {
      // A lead byte of UTF-8, C2 to F4, is a letter of Latin-1.
      guard bytes[index] == 0xC3, let (length, first) = Windows1252Reading.byte(bytes, at: index),
        (0xC2...0xF4).contains(first)
      else {
        index += 1
        continue
      }
      let needed = WordScanner.width(first)
      var read = [first]
      var end = index + length
      while read.count < needed, let (length, next) = Windows1252Reading.byte(bytes, at: end),
        (0x80...0xBF).contains(next)
      {
        read.append(next)
        end += length
      }
      if read.count == needed, let string = String(validating: read, as: UTF8.self), !string.isEmpty {
        result.append(Repair(range: index..<end, bytes: read))
        index = end
      } else if read == [0xE2, 0x80], result.contains(where: { $0.bytes == [0xE2, 0x80, 0x9C] }) {
        // The third byte, 9D, is a control in Windows-1252 and did not come through.
        result.append(Repair(range: index..<end, bytes: [0xE2, 0x80, 0x9D]))
        index = end
      } else {
        index += length
      }
    }
    return result
  }
}

/// Bytes that stand for others.
struct Repair: Sendable {
  var range: Range<Int>
  var bytes: [UInt8]
}

/// Windows-1252 read backwards: which byte a character was.
private enum Windows1252Reading {
  /// The characters of bytes 80 to 9F; the five without one are empty.
  static let utf8: [[UInt8]] = (0x80...0x9F).map { byte in
    var bytes: [UInt8] = []
    let scalar = windows1252(UInt8(byte))
    if scalar != 0xFFFD { bytes.append(scalar: scalar) }
    return bytes
  }

  /// The length of the character at an index, and the byte it was.
  static func byte(_ bytes: [UInt8], at index: Int) -> (length: Int, byte: UInt8)? {
    guard index + 1 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC2, 0xA0...0xBF): return (2, bytes[index + 1])
    case (0xC3, 0x80...0xBF): return (2, bytes[index + 1] + 0x40)
    default:
      let length = WordScanner.width(bytes[index])
      guard bytes[index] >= 0xC5, index + length <= bytes.count,
        let place = utf8.firstIndex(where: { $0.elementsEqual(bytes[index..<index + length]) })
      else { return nil }
      return (length, UInt8(0x80 + place))
    }
  }
}

extension MappedText {
  /// Does a byte of the file that is no text, a backslash, stand right before?
  fileprivate func isEscaped(at offset: Int) -> Bool {
    guard let run = runs.firstIndex(where: { $0.text.start == offset }), run > 0 else { return false }
    return runs[run - 1].text.end == offset && runs[run - 1].source.end + 1 == runs[run].source.start
  }
}

extension DraftBlock {
  /// Replaces ranges that ascend and do not overlap; inlines move along.
  mutating func apply(_ repairs: [Repair]) {
    var new = MappedText()
    var at = 0
    var moved = inlines
    for repair in repairs where repair.range.lowerBound >= at {
      new.append(text.part(at..<repair.range.lowerBound))
      if let source = text.source(of: TextRange(repair.range.lowerBound, repair.range.upperBound)) {
        new.append(repair.bytes, source: source)
      } else {
        new.append(made: repair.bytes)
      }
      at = repair.range.upperBound
      let growth = repair.bytes.count - repair.range.count
      for index in moved.indices {
        if inlines[index].range.start >= at { moved[index].range.start += growth }
        if inlines[index].range.end >= at { moved[index].range.end += growth }
      }
    }
    new.append(text.part(at..<text.bytes.count))
    text = new
    inlines = moved
  }
}
