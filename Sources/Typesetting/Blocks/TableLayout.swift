import ArticleModel
import UnicodeText

/// How a table's columns share the width there is.
struct TableLayout: Sendable {
  let form: Form
  /// Columns of each cell, without the rules between them; of a record's label and value.
  let widths: [Int]
  let alignments: [Container.Alignment]
  /// Some row has more than one line, so rules stand between the rows.
  let hasTallRows: Bool
  /// What records call their cells, by column: a header's cell that stands over several columns names all of them.
  let labels: [TextRange?]

  enum Form: Sendable {
    /// A row beside a row, in a width that holds them.
    case grid
    /// Each row is a list of its cells, each beside its column's label.
    case record
    /// A grid wider than that.
    case panned
  }

  /// Columns of the whole.
  var width: Int { widths.reduce(0, +) + max(0, widths.count - 1) * Ornaments.separatorColumns }

  /// Rows of more cells are no records that one could read.
  private static let mostRecordCells = 24
  /// Of a cell in a table that is panned.
  private static let widestPanned = 40

  /// - Parameters:
  ///   - table: an index into `Article.containers`.
  ///   - blocks: its cells.
  ///   - room: columns, overhang and all.
  init(_ table: Int, blocks: Range<Int>, article: Article, room: Int, options: TypesettingOptions) {
    let needs = ColumnNeeds(blocks, article, options)
    let space = room - max(0, needs.natural.count - 1) * Ornaments.separatorColumns
    if case .table(let alignments) = article.containers[table].kind {
      self.alignments = alignments
    } else {
      alignments = []
    }
    var label: TextRange?
    labels = needs.natural.indices.map { column in
      label = needs.labels[column] ?? label
      return label
    }
    hasTallRows = needs.natural.reduce(0, +) > space
    // A record's values are prose.
    let recordRoom = max(2, room - options.overhang - Ornaments.separatorColumns)
    let labelWidth = min(needs.longestLabel, max(recordRoom * 2 / 5, min(needs.longestLabelWord, recordRoom / 2)))
    if !needs.least.isEmpty, needs.least.reduce(0, +) <= space {
      form = .grid
      widths = needs.shared(space)
    } else if options.longLines == .wrapped, labelWidth > 0, needs.natural.count <= Self.mostRecordCells {
      form = .record
      widths = [labelWidth, max(1, recordRoom - labelWidth)]
    } else {
      form = .panned
      widths = zip(needs.natural, needs.least).map { max($1, min($0, Self.widestPanned)) }
    }
  }
}

/// The widths a table's columns ask for.
private struct ColumnNeeds {
  /// Columns of the longest line of each.
  private(set) var natural: [Int] = []
  /// Columns of the longest word of each, up to a limit.
  private(set) var least: [Int] = []
  /// By column.
  private(set) var labels: [Int: TextRange] = [:]
  private(set) var longestLabel = 0
  private(set) var longestLabelWord = 0

  /// Rows that are looked at: a longer table's first thousand.
  private static let sample = 1000
  /// A word longer than this may be broken before a table gives up its grid.
  private static let longWord = 12

  init(_ blocks: Range<Int>, _ article: Article, _ options: TypesettingOptions) {
    var rows = 0
    var row: Int?
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for block in article.blocks[blocks] {
        guard case .tableCell(let column) = block.kind else { continue }
        if block.container != row { rows += 1 }
        row = block.container
        if rows > Self.sample { break }
        let size = Self.size(of: block.range, bytes, options)
        let place = min(max(0, column), Container.mostTableColumns - 1)
        take(size, place)
        if article.isHeader(row: row) {
          labels[place] = block.range
          longestLabel = max(longestLabel, size.natural)
          longestLabelWord = max(longestLabelWord, size.longestWord)
        }
      }
    }
  }

  private mutating func take(_ size: (natural: Int, longestWord: Int), _ column: Int) {
    while natural.count <= column {
      natural.append(1)
      least.append(1)
    }
    natural[column] = max(natural[column], size.natural)
    least[column] = max(least[column], min(size.longestWord, Self.longWord))
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

  /// The columns' widths in a space that holds the least of each: the narrowest grow first, up to what they ask for.
  func shared(_ space: Int) -> [Int] {
    if natural.reduce(0, +) <= space { return natural }
    var widths = least
    for _ in 0..<max(0, space - least.reduce(0, +)) {
      let growing = widths.indices.filter { widths[$0] < natural[$0] }
      guard let narrowest = growing.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
    }
    return widths
  }
}
