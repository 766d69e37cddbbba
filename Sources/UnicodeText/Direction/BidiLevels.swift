import CFriBidi

/// The embedding levels of a line of mixed direction, by the bidirectional algorithm (UAX #9) over its paragraph.
public struct BidiLevels {
  /// A UTF-8 offset.
  private let start: Int
  /// For each byte of the line, that of its scalar.
  private let levels: [FriBidiLevel]

  /// Bytes. A longer paragraph is judged by each line alone.
  private static let longest = 1 << 12

  public struct Piece {
    /// UTF-8 offsets into the text the levels are of.
    public var range: Range<Int>
    public var level: Int

    public init(_ range: Range<Int>, level: Int = 0) { (self.range, self.level) = (range, level) }

    public var isRightToLeft: Bool { !level.isMultiple(of: 2) }
  }

  /// What a line is judged by: its paragraph, or itself where that is long or does not hold it. All in UTF-8 offsets.
  public static func context(ofLine line: Range<Int>, in paragraph: Range<Int>) -> Range<Int> {
    paragraph.count > longest || !paragraph.contains(line.lowerBound) ? line : paragraph
  }

  /// nil when all goes from left to right.
  ///
  /// - Parameters:
  ///   - line: UTF-8 offsets into `bytes`, inside `context`.
  ///   - context: UTF-8 offsets of what the line is judged by.
  ///   - isRightToLeft: of the paragraph; nil leaves it to its first letter (rules P2 and P3).
  public init?(_ bytes: UTF8Bytes, line: Range<Int>, context: Range<Int>, isRightToLeft: Bool? = nil) {
    let scalars = String(decoding: bytes[context], as: UTF8.self).unicodeScalars.map { $0 }
    guard !scalars.isEmpty, let resolved = Self.resolve(scalars.map(\.value), isRightToLeft) else { return nil }
    let all = zip(scalars, resolved).flatMap { scalar, level in repeatElement(level, count: UTF8.width(scalar)) }
    guard all.count == context.count else { return nil }
    let offset = line.lowerBound - context.lowerBound
    levels = Array(all[min(offset, all.count)..<min(offset + line.count, all.count)])
    if levels.allSatisfy({ $0 == 0 }) { return nil }
    start = line.lowerBound
  }

  /// Cuts a range of the line, in UTF-8 offsets, where the level changes.
  public func pieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for index in range where levels.indices.contains(index - start) {
      let level = Int(levels[index - start])
      if let last = pieces.last, last.level == level {
        pieces[pieces.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        pieces.append(Piece(index..<index + 1, level: level))
      }
    }
    return pieces
  }

  /// The order in which pieces stand from left to right (rule L2): from the highest level down, runs of that level or
  /// more are reversed.
  public static func visualOrder(_ levels: [Int]) -> [Int] {
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

  private static func resolve(_ scalars: [UInt32], _ isRightToLeft: Bool?) -> [FriBidiLevel]? {
    let count = FriBidiStrIndex(scalars.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_LTR, count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    fribidi_get_bidi_types(scalars, count, &types)
    fribidi_get_bracket_types(scalars, count, types, &brackets)
    var base = isRightToLeft.map { $0 ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR } ?? FRIBIDI_PAR_ON
    guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) > 0 else { return nil }
    return levels
  }
}
