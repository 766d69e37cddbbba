/// What can stand beside the page.
public enum Pane: String, CaseIterable, Hashable, Sendable {
  case outline, quotations, related, notes, help

  public var title: String {
    switch self {
    case .outline: "Outline"
    case .quotations: "Quotations"
    case .related: "Related"
    case .notes: "Notes"
    case .help: "Keys"
    }
  }
}

extension Pane {
  /// Whether the whole of what is selected is shown under the list.
  var hasDetail: Bool { self == .quotations || self == .notes }
}

/// Where one is in a pane's list.
public struct PaneState: Hashable, Sendable {
  /// An index into the rows that show.
  public var selection = 0
  /// What the list is narrowed to; empty for all.
  public var narrowing = ""
}

/// The lines of a pane's list. Each is made when it is looked at: of ten thousand a screen shows forty.
public struct PaneRows: RandomAccessCollection {
  public let endIndex: Int
  /// Headers aside.
  public let selectableCount: Int
  private let row: (Int) -> PaneRow

  public var startIndex: Int { 0 }

  /// Rows without headers.
  init(count: Int, _ row: @escaping (Int) -> PaneRow) {
    (endIndex, selectableCount, self.row) = (count, count, row)
  }

  init(_ rows: [PaneRow]) {
    endIndex = rows.count
    selectableCount = rows.count(where: \.isSelectable)
    row = { rows[$0] }
  }

  public subscript(index: Int) -> PaneRow { row(index) }
}

/// A line of a pane's list.
public struct PaneRow: Hashable, Sendable {
  public var label: String
  /// Short, at the right: a page, a count, a hint's address.
  public var note: String
  public var depth: Int
  public var target: Target
  /// The key that goes there at once.
  public var hint: Character?

  public init(label: String, note: String = "", depth: Int = 0, target: Target, hint: Character? = nil) {
    self.label = label
    self.note = note
    self.depth = depth
    self.target = target
    self.hint = hint
  }

  public enum Target: Hashable, Sendable {
    /// Names what follows; can't be selected.
    case header
    /// An index into `Article.sections`.
    case section(Int)
    /// An index into the document's quotations.
    case quotation(Int)
    /// An index into `Article.related`.
    case related(Int)
    /// An index into `Article.links`.
    case link(Int)
    /// An index into `Article.footnotes`.
    case note(Int)
    case command(Command)
  }

  public var isSelectable: Bool { target != .header }
}
