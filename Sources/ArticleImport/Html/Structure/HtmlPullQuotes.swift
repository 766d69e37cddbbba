/// What sites call the boxes that repeat an article's words.
let pullQuoteNames: [StaticString] = ["pullquote", "pull-quote", "pull_quote", "pulled-quote", "quote-callout"]

extension HtmlFlow {
  func isNamedPullQuote(_ id: HtmlNode.ID) -> Bool {
    document.attribute("class", of: id, mentions: pullQuoteNames)
  }

  /// Sets its blocks down, and remembers which they are.
  mutating func addPullQuote(_ id: HtmlNode.ID) {
    endLeaf()
    let first = draft.blocks.count
    isInPullQuote = true
    add(id)
    endLeaf()
    isInPullQuote = false
    if first < draft.blocks.count { pullQuotes.append(first..<draft.blocks.count) }
  }
}
