import CFriBidi
import UnicodeText

/// The embedding levels of a line of mixed direction, by the bidirectional algorithm (UAX #9) over its paragraph.
struct BidiLevels {
  /// Whether the paragraph reads from right to left.
  let isRightToLeft: Bool
  private let bytes: UTF8Bytes
  private let start: Int
  /// For each byte of the line, that of its scalar.
  private let levels: [FriBidiLevel]

  /// A longer paragraph is judged by each line alone.
  private static let longest = 1 << 12

  struct Piece {
    var range: Range<Int>
    var level: Int
  }

  /// What a line is judged by: its paragraph, or itself where that is long or does not hold it.
  static func context(ofLine line: Range<Int>, in paragraph: Range<Int>) -> Range<Int> {
    paragraph.count > longest || !paragraph.contains(line.lowerBound) ? line : paragraph
  }

  /// nil when all goes from left to right.
  init?(_ bytes: UTF8Bytes, line: Range<Int>, context: Range<Int>) {
    let scalars = String(decoding: bytes[context], as: UTF8.self).unicodeScalars.map { $0 }
    guard !scalars.isEmpty, let resolved = Self.resolve(scalars.map(\.value)) else { return nil }
    let all = zip(scalars, resolved.levels).flatMap { scalar, level in repeatElement(level, count: UTF8.width(scalar)) }
    guard all.count == context.count else { return nil }
    let offset = line.lowerBound - context.lowerBound
    levels = Array(all[min(offset, all.count)..<min(offset + line.count, all.count)])
    if resolved.isRightToLeft == false, levels.allSatisfy({ $0 == 0 }) { return nil }
    isRightToLeft = resolved.isRightToLeft
    self.bytes = bytes
    start = line.lowerBound
  }

  /// Cuts a range of the line where the level changes.
  func pieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for index in range where levels.indices.contains(index - start) {
      let level = Int(levels[index - start])
      if let last = pieces.last, last.level == level {
        pieces[pieces.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        pieces.append(Piece(range: index..<index + 1, level: level))
      }
    }
    return pieces
  }

  /// The order in which pieces stand from left to right (rule L2): from the highest level down, runs of that level or
  /// more are reversed.
  static func visualOrder(_ levels: [Int]) -> [Int] {
    var order = Array(levels.indices)
    var level = levels.max() ?? 0
    while level > 0 {
      var index = 0
      while index < order.count {
        var end = index
        while end < order.count, levels[order[end]] >= level { end += 1 }
        if end > index { order[index..<end].reverse() }
        index = max(end, index + 1)
      }
      level -= 1
    }
    return order
  }

  /// A right-to-left piece as it is drawn from left to right: graphemes reversed, brackets mirrored (rule L4).
  static func mirrored(_ bytes: UTF8Bytes, _ range: Range<Int>) -> String {
    var graphemes: [String] = []
    forEachGrapheme(in: bytes, range) { cluster, _ in
      var scalars = String.UnicodeScalarView()
      for scalar in String(decoding: bytes[cluster], as: UTF8.self).unicodeScalars {
        var mirror = scalar.value
        fribidi_get_mirror_char(scalar.value, &mirror)
        scalars.append(Unicode.Scalar(mirror) ?? scalar)
      }
      graphemes.append(String(scalars))
    }
    return graphemes.reversed().joined()
  }

  private static func resolve(_ scalars: [UInt32]) -> (levels: [FriBidiLevel], isRightToLeft: Bool)? {
    let count = FriBidiStrIndex(scalars.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_LTR, count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    fribidi_get_bidi_types(scalars, count, &types)
    fribidi_get_bracket_types(scalars, count, types, &brackets)
    var base = FRIBIDI_PAR_ON
    guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) > 0 else { return nil }
    return (levels, base == FRIBIDI_PAR_RTL || base == FRIBIDI_PAR_WRTL)
  }

  /// Whether any byte begins a scalar of a right-to-left script: Hebrew to Arabic Extended-A, the presentation forms,
  /// and the scripts from U+10800.
  static func mayReadRightToLeft(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Bool {
    var index = bytes.endOfASCII(from: range.lowerBound, to: range.upperBound)
    while index < range.upperBound {
      switch bytes[index] {
      case 0xD6...0xDF: return true
      case 0xE0 where index + 1 < bytes.count && bytes[index + 1] <= 0xA3: return true
      case 0xEF where index + 1 < bytes.count && (0xAC...0xBB).contains(bytes[index + 1]): return true
      case 0xF0 where index + 1 < bytes.count && [0x90, 0x9E].contains(bytes[index + 1]): return true
      default: index = bytes.endOfASCII(from: index + 1, to: range.upperBound)
      }
    }
    return false
  }
}
