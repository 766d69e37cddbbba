import ArticleModel
import UnicodeText

/// How a table's columns share the measure.
struct TableLayout: Sendable {
  /// Columns of each cell, without the rules between them.
  var widths: [Int]
  var alignments: [Container.Alignment]
  /// Too narrow for a grid: each row is a record, a line or more for each cell.
  var isRecord: Bool
  /// Some row has more than one line, so rules stand between the rows.
  var hasTallRows: Bool
  /// What record rows call their cells.
  var headers: [TextRange]

  static let separator = " │ "

  /// Rows that decide the widths: a longer table's first thousand.
  private static let sample = 1000

  init(_ table: Int, blocks: Range<Int>, article: Article, room: Int, options: TypesettingOptions) {
    if case .table(let alignments) = article.containers[table].kind {
      self.alignments = alignments
    } else {
      alignments = []
    }
    var (natural, least): ([Int], [Int]) = ([], [])
    headers = []
    var rows = 0
    var lastRow: Int?
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for block in article.blocks[blocks] {
        guard case .tableCell(let column) = block.kind, column >= 0, column < 256 else { continue }
        if block.container != lastRow { rows += 1 }
        lastRow = block.container
        guard rows <= Self.sample else { break }
        while natural.count <= column { (natural, least) = (natural + [1], least + [1]) }
        let size = Self.size(of: block.range, bytes, options)
        natural[column] = max(natural[column], size.natural)
        least[column] = max(least[column], min(size.longestWord, 12))
      }
    }
    let separators = max(0, natural.count - 1) * columns(of: Self.separator, ambiguousIsWide: options.ambiguousIsWide)
    let space = room - separators
    isRecord = least.reduce(0, +) > space
    hasTallRows = natural.reduce(0, +) > space
    widths = isRecord ? natural : Self.shared(space, natural: natural, least: least)
  }

  private static func size(
    of range: TextRange, _ bytes: UTF8Bytes, _ options: TypesettingOptions
  ) -> (natural: Int, longestWord: Int) {
    var fragments: [Fragment] = []
    let scanner = FragmentScanner(bytes, ambiguousIsWide: options.ambiguousIsWide)
    scanner.scan(range.offsets, limit: Int(Int32.max), hyphenates: false, into: &fragments)
    var (natural, line, longest) = (0, 0, 0)
    for fragment in fragments {
      longest = max(longest, Int(fragment.width))
      natural = max(natural, line + Int(fragment.width))
      line += Int(fragment.width + fragment.space)
      if fragment.ending == .mandatory { line = 0 }
    }
    return (natural, longest)
  }

  /// Each column gets what it needs, up to an equal share of what the narrower ones leave.
  private static func shared(_ space: Int, natural: [Int], least: [Int]) -> [Int] {
    if natural.reduce(0, +) <= space { return natural }
    var widths = least
    var left = space - least.reduce(0, +)
    while left > 0 {
      let growing = widths.indices.filter { widths[$0] < natural[$0] }
      guard let narrowest = growing.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
      left -= 1
    }
    return widths
  }
}
