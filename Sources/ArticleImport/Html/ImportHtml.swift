import ArticleModel

/// A web page as an article: parsed as a browser parses it, no script run, nothing fetched.
///
/// `baseAddress` is where the page was found, for links relative to it.
func importHtml(_ source: CleanSource, baseAddress: String? = nil) -> Draft {
  let page = parseHtml(source)
  let addresses = PageAddresses(of: page, baseAddress: baseAddress)
  let said = readMetadata(of: page, addresses: addresses)
  let metadata = said.metadata
  let declared = DeclaredText(said.body)
  guard var content = findContent(of: page, metadata: metadata, summary: said.summary) else {
    return declared == nil ? importWhole(page, addresses, metadata) : importDeclared(said, page, addresses)
  }
  if let declared, !declared.isHeld(by: content.root, of: content.tree.document) {
    guard let body = page.body, let holder = declared.holder(in: page, below: body) else {
      return importDeclared(said, page, addresses)
    }
    content = findContent(of: page, metadata: metadata, in: holder)
  }
  let flow = readFlow(of: content, in: page, addresses)
  var related = RelatedFinder(page, addresses, article: metadata, prose: flow.prose)
  if related.isListOfArticles, let listing = findListing(of: page, metadata: metadata) {
    return finished(readFlow(of: listing, in: page, addresses).draft, metadata)
  }
  var draft = flow.draft
  draft.take(related.modules(), of: page)
  return finished(draft, metadata)
}

private func readFlow(of content: PageContent, in page: HtmlDocument, _ addresses: PageAddresses) -> HtmlFlow {
  var flow = HtmlFlow(content.tree.document, below: content.root, addresses: addresses, roles: content.roles)
  for role in content.roles.keys.sorted() { flow.add(role) }
  flow.addChildren(of: content.root)
  flow.endLeaf()
  flow.draft.foldPullQuotes(named: flow.pullQuotes)
  flow.draft.markCaptionLines()
  flow.foldRest(of: page, content.tree)
  return flow
}

/// A page without words for an article shows what it has.
private func importWhole(_ page: HtmlDocument, _ addresses: PageAddresses, _ metadata: Metadata) -> Draft {
  var flow = HtmlFlow(page, below: 0, addresses: addresses)
  if let body = page.body { flow.add(body) }
  flow.endLeaf()
  flow.foldRest(of: page)
  return finished(flow.draft, metadata)
}

/// An article whose words its page keeps for a script to show.
private func importDeclared(_ said: PageMetadata, _ page: HtmlDocument, _ addresses: PageAddresses) -> Draft {
  var flow = HtmlFlow(page, below: 0, addresses: addresses)
  flow.add(said.body)
  flow.foldRest(of: page)
  var draft = flow.draft
  var related = RelatedFinder(page, addresses, article: said.metadata, prose: ArticleProse())
  draft.take(related.modules(), of: page)
  return finished(draft, said.metadata)
}

private func finished(_ draft: Draft, _ metadata: Metadata) -> Draft {
  var draft = draft
  draft.metadata = metadata
  draft.recogniseNotes(byNames: true)
  return draft
}
