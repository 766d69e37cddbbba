import ArticleModel

/// A web page as an article: parsed as a browser parses it, no script run, nothing fetched.
///
/// `baseAddress` is where the page was found, for links relative to it.
func importHtml(_ source: CleanSource, baseAddress: String? = nil) -> Draft {
  let page = parseHtml(source)
  let addresses = PageAddresses(of: page, baseAddress: baseAddress)
  let metadata = readMetadata(of: page, addresses: addresses)
  guard let content = findContent(of: page, metadata: metadata) else {
    return importWhole(page, addresses, metadata)
  }
  var flow = HtmlFlow(content.tree.document, addresses: addresses, roles: content.roles)
  for role in content.roles.keys.sorted() { flow.add(role) }
  flow.addChildren(of: content.root)
  flow.endLeaf()
  flow.foldRest(of: page, content.tree.removed)
  return finished(flow.draft, page, addresses, metadata)
}

/// A page without words for an article shows what it has.
private func importWhole(_ page: HtmlDocument, _ addresses: PageAddresses, _ metadata: Metadata) -> Draft {
  var flow = HtmlFlow(page, addresses: addresses)
  if let body = page.body { flow.add(body) }
  flow.endLeaf()
  flow.foldRest(of: page, [:])
  return finished(flow.draft, page, addresses, metadata)
}

private func finished(
  _ draft: Draft, _ page: HtmlDocument, _ addresses: PageAddresses, _ metadata: Metadata
) -> Draft {
  var draft = draft
  draft.metadata = metadata
  draft.take(findRelated(in: page, addresses: addresses, address: metadata.url), of: page)
  return draft
}
