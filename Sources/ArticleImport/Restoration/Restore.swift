import ArticleModel

/// The steps of restoration, in the order they run. The raw value names one on the command line.
public enum RestorationPass: String, CaseIterable, Sendable {
  /// Mojibake, entities left over and stray escapes become the characters they stand for.
  case characters
  /// "Title: …" lines at the file's head.
  case metadataLines = "metadata"
  /// Names and a date at the head.
  case byline
  case title
  /// Running heads, repeated bylines, page numbers and printed addresses.
  case printPages = "print-pages"
  case advertisements
  /// Share bars, subscription boxes, notices, comments: lines whose words speak of nothing else.
  case furniture
  case readMore = "read-more"
  /// Lists of related articles, and of what others read.
  case related
  /// What is left between the furniture after the article's end.
  case tail
  /// Paragraphs that a print page cut in two.
  case cuts
  /// Quotations without marks, announced by a colon.
  case blockQuotations = "block-quotations"
  case language
}

extension SourceFormat {
  /// What a page's own markup says better than its words. Lists and a tail have their elements, and no page
  /// is printed in two.
  var needlessRestoration: Set<RestorationPass> {
    self == .html ? [.characters, .metadataLines, .title, .printPages, .related, .tail, .cuts] : []
  }
}

/// Gives back the article its author wrote. Nothing is deleted: what is no part of it is folded with a reason.
func restore(_ draft: inout Draft, skipping skipped: Set<RestorationPass> = []) {
  guard skipped.count < RestorationPass.allCases.count else { return }
  var work = Restoration(draft)
  draft = Draft()
  if !skipped.contains(.characters) { work.repairCharacters() }
  work.look()
  for pass in RestorationPass.allCases where !skipped.contains(pass) { work.run(pass) }
  draft = work.draft
}

/// A draft under restoration and what the passes have learnt of it.
struct Restoration: Sendable {
  var draft: Draft
  /// One for each block of the draft, as it was before any pass.
  private(set) var surfaces: [Surface] = []
  /// The blocks that are lines.
  private(set) var lines: [Int] = []
  /// Blocks before the first prose.
  private(set) var head = 0..<0
  /// Words of the title.
  var titleKeys: [UInt64] = []
  /// It was found in front matter or as a heading, bold, or repeated: what stands before it is no text.
  var titleIsMarked = false
  /// Signatures of the lines that name authors and date.
  var bylineSignatures = KeySet()
  var surnameKeys = KeySet()
  /// The last block of prose, or before the first.
  private(set) var lastProse = -1
  /// Six paragraphs of prose come after it: no more than boxes at an article's end have.
  var articleEnd = -1
  /// What the document shows of where it was published.
  var publication = Publication()

  /// What front matter said.
  let importedMetadata: Metadata

  init(_ draft: Draft) {
    self.draft = draft
    importedMetadata = draft.metadata
  }

  mutating func look() {
    let blocks = draft.blocks
    surfaces = parallelMap(blocks.count, blank: Surface()) { blocks[$0].map(Surface.init) }
    lines = surfaces.indices.filter { surfaces[$0].isLine }
    publication = Publication(of: draft, surfaces, lines: lines)
  }

  fileprivate mutating func run(_ pass: RestorationPass) {
    switch pass {
    case .characters: break
    case .metadataLines: readMetadataLines()
    case .byline:
      findHead()
      findByline()
    case .title: findTitle()
    case .printPages: foldPrintPages()
    case .advertisements:
      findLastProse()
      foldAdvertisements()
    case .furniture: foldFurniture()
    case .readMore: foldReadMore()
    case .related: collectRelated()
    case .tail: foldTail()
    case .cuts: joinCuts()
    case .blockQuotations: findBlockQuotations()
    case .language: draft.guessLanguage()
    }
  }

  mutating func findHead() {
    let end = draft.blocks.indices.first { isOpen($0) && surfaces[$0].isProse } ?? min(surfaces.count, 6)
    head = 0..<min(end, 24)
  }

  /// The last block of the article's own prose: notes on the author and boxes after it do not count.
  mutating func findLastProse() {
    lastProse =
      draft.blocks.indices.last { index in
        guard isOpen(index), surfaces[index].isProse else { return false }
        guard surfaces[index].isShort, index > head.upperBound else { return true }
        return !(namesAuthor(index) && surfaces[index].words.count <= 45) && furniture(index, in: .tail) == nil
      } ?? surfaces.count
  }

  /// After a pass has changed a block's text.
  mutating func look(again index: Int) { surfaces[index] = Surface(of: draft.blocks[index]) }

  func isText(_ index: Int) -> Bool {
    if case .text = draft.blocks[index].standing { return true }
    return false
  }

  /// Text that passes may judge: no title, byline, code or table, and no caption, which markup tells.
  func isOpen(_ index: Int) -> Bool {
    guard isText(index) else { return false }
    switch draft.blocks[index].kind {
    case .paragraph, .heading, .verse, .transcript, .definitionTerm: return true
    default: return false
    }
  }

  func isHeading(_ index: Int) -> Bool {
    if case .heading = draft.blocks[index].kind { return true }
    return false
  }

  func isListItem(_ index: Int) -> Bool {
    guard let container = draft.blocks[index].container else { return false }
    if case .listItem = draft.containers[container].kind { return true }
    return false
  }

  mutating func fold(_ index: Int, _ reason: Folded.Reason, _ evidence: String) {
    draft.blocks[index].standing = .folded(reason, evidence: evidence)
  }

  func words(_ index: Int) -> [Word] { surfaces[index].words }

  func bytes(_ index: Int) -> [UInt8] { draft.blocks[index].text.bytes }

  func lines(_ index: Int) -> [Line] {
    let surface = surfaces[index]
    let ranges = surface.lines(in: bytes(index))
    if ranges.count == 1 { return [Line(range: ranges[0], words: surface.words)] }
    return ranges.map { range in
      Line(range: range, words: surface.words.filter { range.contains($0.range.lowerBound) })
    }
  }
}

/// A line of a short block.
struct Line: Sendable {
  var range: Range<Int>
  var words: [Word]
}
