import ArticleModel

/// A web page as an article: parsed as a browser parses it, no script run, nothing fetched.
///
/// `baseAddress` is where the page was found, for links relative to it.
func importHtml(_ source: CleanSource, baseAddress: String? = nil) -> Draft {
  let document = parseHtml(source)
  let addresses = PageAddresses(of: document, baseAddress: baseAddress)
  var flow = HtmlFlow(document, addresses: addresses)
  if let body = document.body { flow.add(body) }
  flow.endLeaf()
  let metadata = readMetadata(of: document, addresses: addresses)
  flow.draft.metadata = metadata
  flow.draft.take(findRelated(in: document, addresses: addresses, address: metadata.url), of: document)
  return flow.draft
}
