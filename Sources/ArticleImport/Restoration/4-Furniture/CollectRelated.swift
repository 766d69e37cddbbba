import ArticleModel

extension Restoration {
  /// Runs of lines that name other articles, under a label or by their links alone.
  mutating func collectRelated() {
    var index = min(head.upperBound, draft.blocks.count)
    articleEnd = beforeLastProse(6)
    while index < draft.blocks.count {
      guard isOpen(index) else {
        index += 1
        continue
      }
      index = labelledList(at: index) ?? bareList(at: index) ?? index + 1
    }
  }

  /// A label and the run under it; where the run ends.
  private mutating func labelledList(at index: Int) -> Int? {
    guard let kind = listLabel(index) ?? tailLabel(index) else { return nil }
    let run = run(from: index + 1)
    let linked = run.items.count { $0.isLinked }
    let isTail = index > lastProse
    let enough = isTail ? run.items.count >= 2 || linked > 0 : linked >= 2 && linked == run.items.count
    guard enough else { return isTail && isHeadingLike(index) && labelsNothing(index) ? foldLabel(index, kind) : nil }
    foldLabel(index, kind)
    take(run, kind)
    return run.end
  }

  /// A short line over titles at the article's end, whatever it says, where something shows that the article is over.
  private func tailLabel(_ index: Int) -> ListKind? {
    guard index > lastProse else { return nil }
    let surface = surfaces[index]
    guard index > 0, (1...8).contains(surface.wordCount), surface.lineCount == 1,
      surface.ending == .none || surface.endsInInitials, surface.linkedBytes == 0, !isListItem(index),
      !isCitationLabel(index), index + 1 < draft.blocks.count
    else { return nil }
    let run = run(from: index + 1)
    guard run.items.count >= 3, run.items.reduce(0, { $0 + $1.words }) >= 4 * run.items.count else { return nil }
    let speaks =
      !surface.mentions.isDisjoint(with: [.related, .mostRead])
      || wordsInPlace(index).contains { $0.tells(of: .reader) }
    let titles = run.blocks.count { surfaces[$0].isTitleCased }
    guard
      speaks || run.items.allSatisfy(\.isLinked) || titles * 2 > run.blocks.count || isAmongFurniture(index, run.end)
    else { return nil }
    return Lexicon.shared.count(wordsInPlace(index), of: .mostRead).telling > 0 ? .mostRead : .related
  }

  /// Does furniture stand right before or after, past the article's last sentence?
  private func isAmongFurniture(_ start: Int, _ end: Int) -> Bool {
    if (lastProse + 1..<start).contains(where: { !isText($0) }) { return true }
    return end < draft.blocks.count && (!isText(end) || furniture(end, in: .tail) != nil)
  }

  @discardableResult
  private mutating func foldLabel(_ index: Int, _ kind: ListKind) -> Int {
    fold(index, kind == .related ? .relatedLabel : .mostRead, "a label over a list of articles")
    return index + 1
  }

  private func isHeadingLike(_ index: Int) -> Bool { isHeading(index) || surfaces[index].wordCount <= 5 }

  /// Its list is lost or furniture; where text follows, a label may be a heading of the text's.
  private func labelsNothing(_ index: Int) -> Bool {
    let next = index + 1
    return next == surfaces.count || !isText(next) || furniture(next, in: .tail) != nil
  }

  /// Three or more lines of links, and no prose among what follows but furniture's.
  private mutating func bareList(at index: Int) -> Int? {
    guard mayEndArticle(index + Self.longestRun),
      surfaces[index].linkedBytes > 0 || surfaces[index].mayNameHost || isTailPlain(index),
      let items = linkItems(index, onlyLinked: !isTailPlain(index))
    else { return nil }
    let run = run(from: index, onlyLinked: items.allSatisfy(\.isLinked))
    let linked = run.items.allSatisfy(\.isLinked)
    guard run.items.count >= 3, endsArticle(run.end) else { return nil }
    guard run.items.reduce(0, { $0 + $1.words }) >= 3 * run.items.count else { return nil }
    if !linked {
      // Without links or a label known, furniture beside it must show that the article is over.
      guard index > lastProse, !isListItem(index), case .paragraph = draft.blocks[index].kind,
        [index - 1, run.end].contains(where: { draft.blocks.indices.contains($0) && !isText($0) })
      else { return nil }
    }
    if let label = previousOpen(index), label > lastProse || isHeading(label) {
      if isCitationLabel(label) { return run.end }
      if surfaces[label].ending == .colon, surfaces[label].wordCount > 6 { return run.end }
      if surfaces[label].wordCount <= 7, surfaces[label].ending != .stop, surfaces[label].lineCount == 1,
        !isListItem(label),
        label == index - 1
      {
        foldLabel(label, .related)
      }
    }
    take(run, .related)
    return run.end
  }

  /// A paragraph without a stop after the last prose, as titles stand in lists that lost their links.
  private func isTailPlain(_ index: Int) -> Bool {
    guard index > lastProse else { return false }
    let surface = surfaces[index]
    return !isListItem(index) && !isHeading(index) && surface.lineCount == 1
      && surface.wordCount >= 4
      && surface.first != .lower && surface.ending == .none
  }

  private func previousOpen(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0, !isText(at) { at -= 1 }
    return at >= 0 ? at : nil
  }

  private func isCitationLabel(_ index: Int) -> Bool {
    surfaces[index].wordCount <= 5 && wordsInPlace(index).contains { $0.tells(of: .citation) }
  }

  /// The paragraph of prose that `count` others come after, or before the first.
  private func beforeLastProse(_ count: Int) -> Int {
    var left = count
    return draft.blocks.indices.last { index in
      guard isText(index), surfaces[index].isProse else { return false }
      left -= 1
      return left < 0
    } ?? -1
  }

  /// Could a run that ends before this index end the article? Most lines are spared a closer look.
  private func mayEndArticle(_ index: Int) -> Bool { index > min(lastProse, articleEnd) }

  /// Is there nothing of the article after a block? A box of a subscription may have sentences of its own.
  private func endsArticle(_ index: Int) -> Bool {
    if index > lastProse { return true }
    return draft.blocks.indices.contains(index) && !isText(index) && index > articleEnd
  }

  private struct Run {
    var items: [LinkItem] = []
    var blocks: [Int] = []
    var end: Int
  }

  /// Items of a list of articles.
  private static let longestRun = 40

  private func run(from start: Int, onlyLinked: Bool = false) -> Run {
    var run = Run(end: start)
    var index = start
    while index < draft.blocks.count, run.items.count < Self.longestRun {
      guard isOpen(index), !isHeading(index) || surfaces[index].isLinkOnly, let items = linkItems(index),
        run.blocks.isEmpty || fits(items, run, index),
        listLabel(index) == nil, !onlyLinked || items.allSatisfy(\.isLinked)
      else { break }
      let isLinked = items.allSatisfy(\.isLinked)
      if !isLinked,
        surfaces[index].isProse
          || surfaces[index].ending == .stop && !surfaces[index].endsInInitials && surfaces[index].wordCount > 14
            && !isListItem(index)
      {
        break
      }
      if !isLinked, furniture(index, in: .tail) != nil || namesAuthor(index) { break }
      run.items += items
      run.blocks.append(index)
      index += 1
    }
    run.end = index
    return run
  }

  /// Items of one list look alike: all linked or none, list items or not.
  private func fits(_ items: [LinkItem], _ run: Run, _ index: Int) -> Bool {
    guard let first = run.blocks.first, let item = run.items.first else { return true }
    return isListItem(first) == isListItem(index) && items.allSatisfy { $0.isLinked == item.isLinked }
  }

  private mutating func take(_ run: Run, _ kind: ListKind) {
    for block in run.blocks {
      if kind == .mostRead {
        fold(block, .mostRead, "in a list of what others read")
      } else {
        draft.blocks[block].standing = .related
      }
    }
    if kind == .related {
      draft.related += run.items.map { RelatedLink(title: $0.title, target: $0.target, source: $0.source) }
    }
  }

  /// A short line whose words speak of lists of articles.
  func listLabel(_ index: Int) -> ListKind? {
    let surface = surfaces[index]
    guard !surface.mentions.isDisjoint(with: [.related, .mostRead]), isOpen(index) else { return nil }
    guard
      (1...9).contains(surface.wordCount), surface.lineCount == 1,
      surface.ending != .stop || surface.endsInInitials,
      !isListItem(index), surface.linkedBytes == 0
    else { return nil }
    return Lexicon.shared.listKind(of: words(index), names: publication.nameKeys)
      ?? (speaksOfListBelow(index) ? .related : nil)
  }

  /// After the article's end, over a list: two words or more, none of which speaks of anything else.
  private func speaksOfListBelow(_ index: Int) -> Bool {
    guard index > lastProse, index + 1 < surfaces.count, isListItem(index + 1) || surfaces[index + 1].isLinkOnly,
      surfaces[index].wordCount <= 6
    else { return false }
    let count = Lexicon.shared.count(wordsInPlace(index), of: .related)
    return count.covered >= 2 && count.share >= 0.99
  }
}
