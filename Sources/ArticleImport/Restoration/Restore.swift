import ArticleModel
import Synchronization

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
  /// What a page's own markup says better than its words. Lists, a tail and the feet of pages have their elements.
  var needlessRestoration: Set<RestorationPass> {
    self == .html ? [.characters, .metadataLines, .title, .printPages, .related, .tail] : []
  }
}

/// Gives back the article its author wrote. Nothing is deleted: what is no part of it is folded with a reason.
func restore(_ draft: inout Draft, skipping skipped: Set<RestorationPass> = []) {
  guard skipped.count < RestorationPass.allCases.count else { return }
  var work = Restoration(draft)
  draft = Draft()
  work.look()
  if !skipped.contains(.characters) { work.repairCharacters() }
  work.findPublication()
  for pass in RestorationPass.allCases where !skipped.contains(pass) { work.run(pass) }
  draft = work.draft
}

/// A draft under restoration and what the passes have learnt of it.
struct Restoration: Sendable {
  var draft: Draft
  /// One for each block of the draft, as it was before any pass.
  private(set) var surfaces: [Surface] = []
  /// Words of lines: a table for each run of blocks. The last one's is of blocks that a pass has changed.
  private var wordTables: [[Word]] = []
  private var lastReader = SurfaceReader(table: 0)
  /// The blocks that are lines.
  private(set) var lines: [Int] = []
  /// Blocks before the first prose.
  private(set) var head = 0..<0
  /// Words of the title.
  var titleKeys: [UInt64] = []
  /// It was found in front matter or as a heading, bold, or repeated: what stands before it is no text.
  var titleIsMarked = false
  /// Pages and printouts have lines over their title that are no text; what somebody wrote down has none.
  var isScraped = true
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
    // Written to where they stay: a second copy would cost as much again.
    let surfaces = Mutex([Surface](repeating: Surface(), count: blocks.count))
    wordTables = parallelChunks(blocks.count) { run in
      let bytes = run.reduce(0) { sum, index in
        let count = blocks[index].text.bytes.count
        return count <= Surface.shortBytes ? sum + count : sum
      }
      var reader = SurfaceReader(table: run.lowerBound / parallelRun, bytes: bytes)
      var part: [Surface] = []
      part.reserveCapacity(run.count)
      for index in run {
        var surface = reader.surface(of: blocks[index].text, blocks[index].inlines)
        surface.damage = blocks[index].text.bytes.withUnsafeBufferPointer(DamageSigns.init)
        part.append(surface)
      }
      surfaces.withLock { $0.replaceSubrange(run, with: part) }
      return reader.words
    }
    self.surfaces = surfaces.withLock { $0 }
    lastReader = SurfaceReader(table: wordTables.count)
  }

  mutating func findPublication() {
    lines = surfaces.indices.filter { surfaces[$0].isLine }
    publication = Publication(of: self)
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
        return !(namesAuthor(index) && surfaces[index].wordCount <= 45) && furniture(index, in: .tail) == nil
      } ?? surfaces.count
  }

  /// After a pass has changed a block's text.
  mutating func look(again index: Int) {
    surfaces[index] = lastReader.surface(of: draft.blocks[index].text, draft.blocks[index].inlines)
  }

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

  /// The words of a short block.
  func words(_ index: Int) -> [Word] { Array(wordsInPlace(index)) }

  /// The same, where they lie: indices do not begin at 0.
  func wordsInPlace(_ index: Int) -> ArraySlice<Word> {
    let surface = surfaces[index]
    if surface.isProse { return surface.isShort ? WordScanner.words(of: bytes(index))[...] : [] }
    if surface.wordCount == 0 { return [] }
    let range = Int(surface.firstWord)..<Int(surface.firstWord) + surface.wordCount
    return surface.table < wordTables.count ? wordTables[Int(surface.table)][range] : lastReader.words[range]
  }

  func bytes(_ index: Int) -> [UInt8] { draft.blocks[index].text.bytes }

  func lines(_ index: Int) -> [Line] {
    let (ranges, words) = (surfaces[index].lines(in: draft.blocks[index].text), words(index))
    if ranges.count == 1 { return [Line(range: ranges[0], words: words)] }
    return ranges.map { range in
      Line(range: range, words: words.filter { range.contains($0.range.lowerBound) })
    }
  }
}

/// A line of a short block.
struct Line: Sendable {
  var range: Range<Int>
  var words: [Word]
}
