import ArticleModel
import UnicodeText

/// A block, or an item and all in it, that a short mark leads to and that leads back.
struct LinkedNote {
  /// A mark that calls it.
  struct Call {
    var block, inline: Int
  }

  /// Its blocks.
  var blocks: Range<Int>
  /// The item it is; nil for one that is a block alone.
  var container: Int?
  /// The document itself says that it is a note.
  var isSaid: Bool
  /// Blocks that its links lead to.
  var leadsTo: Set<Int> = []
  /// The number that it begins with, where that is a link.
  var number: ArraySlice<UInt8> = []
  var calls: [Call] = []
  /// Of its calls: two that differ lead to more notes than one.
  var labels: Set<String> = []
}

/// Finds a draft's notes by their links. Linear in blocks and links, but for how deep containers nest.
struct NoteFinder {
  let draft: Draft
  let byNames: Bool
  private(set) var notes: [LinkedNote] = []
  /// Where each link leads in the document, as a block.
  private let places: [Int?]
  /// Where each container's blocks are.
  private let extents: [Range<Int>]
  /// Notes by the block that links lead to; nil for none.
  private var found: [Int: Int?] = [:]

  /// Blocks; what is longer is a part of the text.
  private static let longestNote = 64

  /// - Parameter byNames: links alone make no note; what they lead to, or the links, are called one too.
  init(_ draft: Draft, byNames: Bool) {
    (self.draft, self.byNames) = (draft, byNames)
    let anchors = Dictionary(draft.anchors.map { ($0.name, $0.block) }) { first, _ in first }
    places = draft.links.map { link in
      guard let name = draft.ownFragment(of: link.target), let block = anchors[percentDecoded(String(name))],
        block < draft.blocks.count, draft.blocks[block].standing == .text
      else { return nil }
      return block
    }
    extents = draft.containerExtents
    for (index, container) in draft.containers.enumerated() {
      guard case .footnoteDefinition = container.kind, !extents[index].isEmpty else { continue }
      notes.append(LinkedNote(blocks: extents[index], container: index, isSaid: true))
      for block in extents[index] where found[block] == nil { found[block] = notes.count - 1 }
    }
  }

  mutating func run() {
    for block in draft.blocks.indices where draft.blocks[block].standing == .text { findCalls(in: block) }
  }

  /// The block that a link leads to.
  func place(of inline: Inline) -> Int? {
    guard case .link(let link) = inline.kind else { return nil }
    return places[link]
  }

  private mutating func findCalls(in index: Int) {
    let block = draft.blocks[index]
    var calls: [(inline: Int, note: Int)] = []
    var words = block.text.bytes.count(where: \.isASCIILetterOrDigit)
    for (inline, mark) in block.inlines.enumerated() {
      guard let place = place(of: mark), let label = noteLabel(block.text.bytes[mark.range.offsets]) else { continue }
      words -= label.utf8.count(where: \.isASCIILetterOrDigit)
      guard let note = note(at: place), isCall(mark, from: index, to: notes[note]) else { continue }
      calls.append((inline, note))
    }
    // A row of marks without words, an index of letters, calls no notes.
    for (inline, note) in calls where words >= calls.count || notes[note].isSaid {
      notes[note].calls.append(LinkedNote.Call(block: index, inline: inline))
      let mark = block.text.bytes[block.inlines[inline].range.offsets]
      if let label = noteLabel(mark) { notes[note].labels.insert(label) }
    }
  }

  private func isCall(_ mark: Inline, from block: Int, to note: LinkedNote) -> Bool {
    guard !note.blocks.contains(block) else { return false }
    if note.isSaid { return true }
    if case .link(let link) = mark.kind {
      if draft.noteLinks.contains(link) { return true }
      let name = draft.ownFragment(of: draft.links[link].target) ?? ""
      if byNames, !namesNote(name), !repeats(mark, from: block, as: note) { return false }
    }
    return note.blocks.lowerBound > block && note.leadsTo.contains(block)
  }

  /// Whether a note begins with the number that calls it: sources begin with a sign, or with a number in brackets.
  private func repeats(_ mark: Inline, from block: Int, as note: LinkedNote) -> Bool {
    !note.number.isEmpty && draft.blocks[block].text.bytes[mark.range.offsets] == note.number
  }

  private mutating func note(at block: Int) -> Int? {
    if let known = found[block] { return known }
    let note = makeNote(at: block)
    if let note { notes.append(note) }
    found[block] = .some(note == nil ? nil : notes.count - 1)
    return note == nil ? nil : notes.count - 1
  }

  /// The item that begins with a block, else the block, where it is text alone.
  private func makeNote(at block: Int) -> LinkedNote? {
    var note = LinkedNote(blocks: block..<block + 1, isSaid: false)
    var next = draft.blocks[block].container
    while let container = next, extents[container].lowerBound == block {
      switch draft.containers[container].kind {
      case .listItem, .definition:
        note.blocks = extents[container]
        note.container = container
        next = nil
      default: next = draft.containers[container].parent
      }
    }
    if note.container == nil, draft.blocks[block].kind != .paragraph { return nil }
    guard note.blocks.count <= Self.longestNote else { return nil }
    for index in note.blocks {
      if case .heading = draft.blocks[index].kind { return nil }
      note.leadsTo.formUnion(draft.blocks[index].inlines.compactMap { place(of: $0) })
    }
    let first = draft.blocks[note.blocks.lowerBound]
    if let mark = first.inlines.first(where: { place(of: $0) != nil }), mark.range.start == 0, mark.range.count <= 3,
      case let number = first.text.bytes[mark.range.offsets], number.allSatisfy(\.isASCIIDigit)
    {
      note.number = number
    }
    return note
  }
}

extension Draft {
  /// The place that a link leads to, where that is on the page itself: some write its whole address.
  fileprivate func ownFragment(of target: String) -> Substring? {
    if target.hasPrefix("#") { return target.dropFirst() }
    guard let own = metadata.url, target.utf8.count > own.utf8.count, target.hasPrefix(own) else { return nil }
    let rest = target.dropFirst(own.count)
    return rest.first == "#" ? rest.dropFirst() : nil
  }

  /// From each container's first block to its last; empty for one without.
  fileprivate var containerExtents: [Range<Int>] {
    var extents = Array(repeating: 0..<0, count: containers.count)
    func widen(_ container: Int, over blocks: Range<Int>) {
      let whole = extents[container].isEmpty ? blocks : extents[container]
      extents[container] = min(whole.lowerBound, blocks.lowerBound)..<max(whole.upperBound, blocks.upperBound)
    }
    for (index, block) in blocks.enumerated() {
      if let container = block.container { widen(container, over: index..<index + 1) }
    }
    for index in containers.indices.reversed() where !extents[index].isEmpty {
      if let parent = containers[index].parent { widen(parent, over: extents[index]) }
    }
    return extents
  }
}

/// Whether an address leads to what its writer calls a note: "#fn3", "#_ftn1", "#footnote-2". What is cited in a list of
/// sources is none.
private func namesNote(_ fragment: Substring) -> Bool {
  let name = fragment.drop { !$0.isLetter }.lowercased()
  guard name.contains(where: \.isNumber), !name.contains("cite") else { return false }
  return ["fn", "ftn", "footnote", "endnote", "edn", "note", "sdfootnote", "user-content-fn", "easy-footnote"]
    .contains { name.hasPrefix($0) }
}

/// What a mark says without its brackets: a number, a sign, a letter or a few; nil for what is no mark.
func noteLabel(_ mark: ArraySlice<UInt8>) -> String? {
  guard (1...12).contains(mark.count) else { return nil }
  let isBracket = { (byte: UInt8) in [0x20, 0x28, 0x29, 0x5B, 0x5D].contains(byte) }
  guard let first = mark.firstIndex(where: { !isBracket($0) }), let last = mark.lastIndex(where: { !isBracket($0) })
  else { return nil }
  let label = mark[first...last]
  let letters = label.count { $0.isASCIILetterOrDigit && $0 > 0x39 }
  return letters <= 4 || label.count < mark.count ? String(decoding: label, as: UTF8.self) : nil
}
