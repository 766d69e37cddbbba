import ArticleModel
import CMd4c

/// Takes md4c's calls and sets them down as a draft's flat blocks.
struct MarkdownBuilder {
  /// Deeper containers are read as their outermost allowed one: the page has no room for them.
  static let deepestContainer = 24

  let source: CleanSource
  /// Footnotes by label, as indices into `Draft.footnoteLabels`.
  let footnotes: [String: Int]
  /// Of those called so far; nil where footnotes keep their labels.
  var footnoteNumbers: [Int: Int]?
  var draft: Draft
  /// What md4c is given; as long as `source.bytes`.
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var leaf: MarkdownLeaf?
  /// False when the parse was broken off.
  private(set) var isComplete = true

  /// The containers around, innermost last.
  private var containers: [Int?] = []
  private var listNumbers: [Int?] = []
  private var column = 0
  private var cells = 0
  /// Bytes before it are accounted for by earlier blocks.
  private(set) var accounted: Int

  init(source: CleanSource, footnotes: [String: Int], draft: Draft, start: Int) {
    self.source = source
    self.footnotes = footnotes
    footnoteNumbers = areFootnotesNumbered(footnotes.keys) ? [:] : nil
    self.draft = draft
    accounted = start
  }

  mutating func enterFootnote(_ index: Int, start: Int) {
    draft.containers.append(Container(.footnoteDefinition(index)))
    containers = [draft.containers.count - 1]
    accounted = start
  }

  mutating func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    endLeaf()
    switch block {
    case MD_BLOCK_QUOTE: enterContainer(.blockQuote(isMarked: true))
    case MD_BLOCK_UL: enterList(number: nil, isTight: detail?.as(MD_BLOCK_UL_DETAIL.self).is_tight != 0)
    case MD_BLOCK_OL:
      let list = detail?.as(MD_BLOCK_OL_DETAIL.self)
      enterList(number: Int(list?.start ?? 1), isTight: list?.is_tight != 0)
    case MD_BLOCK_LI: enterItem(detail?.as(MD_BLOCK_LI_DETAIL.self))
    case MD_BLOCK_HR: addThematicBreak()
    case MD_BLOCK_H: beginLeaf(.heading(level: Int(detail?.as(MD_BLOCK_H_DETAIL.self).level ?? 1)))
    case MD_BLOCK_CODE:
      beginLeaf(.codeBlock(info: detail.map { string($0.as(MD_BLOCK_CODE_DETAIL.self).info) } ?? ""))
    case MD_BLOCK_HTML: beginLeaf(.paragraph, isRawMarkup: true)
    case MD_BLOCK_P: beginLeaf(.paragraph)
    case MD_BLOCK_TABLE: enterContainer(.table([]))
    case MD_BLOCK_TR:
      column = 0
      enterContainer(.tableRow(isHeader: false))
    case MD_BLOCK_TH, MD_BLOCK_TD: enterCell(isHeader: block == MD_BLOCK_TH, detail?.as(MD_BLOCK_TD_DETAIL.self))
    default: break
    }
  }

  mutating func leave(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    endLeaf()
    switch block {
    case MD_BLOCK_QUOTE, MD_BLOCK_LI, MD_BLOCK_TABLE, MD_BLOCK_TR: containers.removeLast()
    case MD_BLOCK_UL, MD_BLOCK_OL:
      containers.removeLast()
      listNumbers.removeLast()
    default: break
    }
  }

  mutating func beginLeaf(_ kind: Block.Kind, isRawMarkup: Bool = false) {
    leaf = MarkdownLeaf(kind: kind, container: containers.last ?? nil, isRawMarkup: isRawMarkup)
  }

  /// Sets the open leaf down. A leaf of no words and no picture is markup only.
  mutating func endLeaf() {
    guard var leaf else { return }
    self.leaf = nil
    if leaf.isRawMarkup { return addRawMarkup(leaf) }
    leaf.finish(&draft)
    guard let extent = leaf.extent, !leaf.text.isEmpty || leaf.isImage else { return }
    add(leaf, over: lines(around: extent, of: leaf.kind))
  }

  mutating func add(_ leaf: MarkdownLeaf, over range: Range<Int>) {
    accounted = max(accounted, range.upperBound)
    draft.blocks.append(
      DraftBlock(
        kind: leaf.kind, container: leaf.container, text: leaf.text, inlines: leaf.inlines,
        source: source.source(of: range)))
  }

  private mutating func enterContainer(_ kind: Container.Kind) {
    guard containers.count < Self.deepestContainer else { return containers.append(containers.last ?? nil) }
    draft.containers.append(Container(kind, parent: containers.last ?? nil))
    containers.append(draft.containers.count - 1)
  }

  private mutating func enterList(number: Int?, isTight: Bool) {
    enterContainer(.list(isTight: isTight))
    listNumbers.append(number)
  }

  private mutating func enterItem(_ item: MD_BLOCK_LI_DETAIL?) {
    if let item, item.is_task != 0 {
      enterContainer(.listItem(.task(isDone: item.task_mark != 0x20)))
    } else if let last = listNumbers.last, let number = last {
      enterContainer(.listItem(.ordered(number)))
      listNumbers[listNumbers.count - 1] = number + 1
    } else {
      enterContainer(.listItem(.bullet))
    }
  }

  private mutating func enterCell(isHeader: Bool, _ cell: MD_BLOCK_TD_DETAIL?) {
    cells += 1
    if cells > bytes.count { isComplete = false }
    if isHeader, containers.count >= 2, let row = containers.last ?? nil, let table = draft.containers[row].parent,
      case .table(var alignments) = draft.containers[table].kind
    {
      draft.containers[row].kind = .tableRow(isHeader: true)
      // Not copied with each of its columns.
      draft.containers[table].kind = .table([])
      alignments.append(alignment(cell?.align))
      draft.containers[table].kind = .table(alignments)
    }
    beginLeaf(.tableCell(column: column))
    column += 1
  }

  private mutating func addThematicBreak() {
    guard let line = thematicBreak(from: accounted) else { return }
    add(MarkdownLeaf(kind: .thematicBreak, container: containers.last ?? nil), over: line)
  }
}

private func alignment(_ align: MD_ALIGN?) -> Container.Alignment {
  switch align {
  case MD_ALIGN_LEFT: .left
  case MD_ALIGN_CENTER: .center
  case MD_ALIGN_RIGHT: .right
  default: .natural
  }
}

extension UnsafeMutableRawPointer {
  /// md4c's detail of a block or span, whose type goes with the call.
  func `as`<Detail>(_ type: Detail.Type) -> Detail { load(as: type) }
}
