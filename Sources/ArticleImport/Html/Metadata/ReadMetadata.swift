import ArticleModel

/// What a page says of its article, from the surest source to the least: JSON-LD, `<meta>`, what is marked in its text,
/// `<title>`. The order of sources is Readability.js's (`_getArticleMetadata`), with more of them.
func readMetadata(of document: HtmlDocument, addresses: PageAddresses) -> PageMetadata {
  let elements = MetadataElements(of: document)
  let tags = MetaTags(of: document, elements.metas)
  let linked = LinkedData(of: document, elements.linkedData)
  let page = pageTitle(of: document, elements)
  var metadata = Metadata()
  metadata.title = withoutSteps(
    withoutHost(linkedTitle(linked, page) ?? tags.first(MetaTags.titles) ?? page.title, addresses))
  metadata.site = linked?.publisher ?? tags.first(MetaTags.sites) ?? siteName(page.rest, addresses)

  let heading = elements.headings.prefix(50).first { isSame(squeezed(document.textContent(of: $0)), metadata.title) }
  let marked = elements.markedByline(in: document, heading: heading)
  let named = [linked?.authors ?? [], tags.all(MetaTags.authors)].map { AuthorNames($0) }
  let others = [
    marked.authors, AuthorNames(tags.all(MetaTags.bylines)), AuthorNames([linked?.account ?? ""]),
    AuthorNames(tags.all(MetaTags.accounts).filter { !$0.hasPrefix("@") }),
  ]
  let found = (named + others).filter { !$0.names.isEmpty }
  // A publisher is the author where nobody else is.
  let publishers = [metadata.site, linked?.publisher].compactMap { $0 }
  let authors =
    found.first { !$0.names.allSatisfy { name in publishers.contains { isPublisher($0, named: name) } } } ?? found.first
  (metadata.byline, metadata.bylineText) = (authors?.names ?? [], authors?.text)

  let dates = [linked?.published] + MetaTags.published.map { tags.first([$0]) } + [linked?.created]
  let date = dates.lazy.compactMap { $0 }.first { publishedDate($0) != nil }
  metadata.publishedTime = date ?? elements.markedDate(in: document, heading: heading) ?? marked.published
  metadata.published = metadata.publishedTime.flatMap(publishedDate)

  metadata.language = language(of: document, tags, linked)
  let canonical = elements.links.first { document.attribute("rel", of: $0, hasWord: "canonical") }
  let written = [
    canonical.flatMap { document.attribute("href", of: $0) }, tags.first(MetaTags.addresses), linked?.address,
  ]
  metadata.url =
    written.lazy.compactMap { $0.flatMap(addresses.link) }.first { AddressParts($0).isWeb }
    ?? (AddressParts(addresses.page).isWeb ? addresses.page : nil)
  let source = elements.links.first { document.attribute("rel", of: $0, hasWord: "image_src") }
  let images = [tags.first(MetaTags.images), linked?.image, source.flatMap { document.attribute("href", of: $0) }]
  metadata.image = images.lazy.compactMap { $0.flatMap(addresses.image) }.first { AddressParts($0).isWeb }
  return PageMetadata(metadata: metadata, summary: tags.first(MetaTags.summaries), body: linked?.body ?? [])
}

/// Whether a name is a publisher's: its own, or that and what kind of company it is.
private func isPublisher(_ publisher: String, named name: String) -> Bool {
  if isSame(publisher, name) { return true }
  let (publisher, name) = (publisher.lowercased() + " ", name.lowercased())
  guard name.hasPrefix(publisher) else { return false }
  return name.dropFirst(publisher.count).split { !$0.isLetter }.contains { kindsOfCompany.contains($0) }
}

private let kindsOfCompany: Set<Substring> = [
  "gmbh", "ag", "kg", "verlag", "verlags", "inc", "ltd", "limited", "llc", "plc", "corp", "corporation", "company",
  "media", "medien", "group", "gruppe", "groupe", "grupo", "holding", "publishing", "publications", "editorial", "sas",
  "sarl", "spa", "srl", "bv", "ab", "oy",
]

private func pageTitle(of document: HtmlDocument, _ elements: MetadataElements) -> PageTitle {
  let headings = elements.headings.prefix(50).map { id in
    (text: squeezed(document.textContent(of: id)), isFirst: document[id].tag == .h1)
  }
  return PageTitle(elements.title.map { squeezed(document.textContent(of: $0)) } ?? "", headings: headings)
}

/// Some sites put their own name into "name", others a short form into "headline": the one that `<title>` has.
private func linkedTitle(_ linked: LinkedData?, _ page: PageTitle) -> String? {
  guard let headline = linked?.headline, let name = linked?.name else { return linked?.headline ?? linked?.name }
  let title = page.title.lowercased()
  return title.contains(name.lowercased()) && !title.contains(headline.lowercased()) ? name : headline
}

/// Without the host's name after it: "On tides - harbor.example".
private func withoutHost(_ title: String, _ addresses: PageAddresses) -> String {
  guard let host = AddressParts(addresses.page).host,
    let space = title.lastIndex(of: " "), case let name = title[title.index(after: space)...].lowercased(),
    name.contains("."), host == name || host.hasSuffix("." + name),
    case let words = title[..<space].split(separator: " "), words.count > 2,
    let sign = words.last, ["-", "–", "—", "|", "·", "»", "«"].contains(sign)
  else { return title }
  return words.dropLast().joined(separator: " ")
}

/// Without the steps up to the site's front page: "On tides » Harbour » News".
private func withoutSteps(_ title: String) -> String {
  let parts = title.split(separator: " ").split { ["»", "›"].contains($0) }
  guard parts.count > 2, let first = parts.first, first.count > 3,
    parts.dropFirst().allSatisfy({ $0.count < first.count })
  else { return title }
  return first.joined(separator: " ")
}

/// What was cut off the title, where it is the name that the page's address has.
private func siteName(_ rest: String?, _ addresses: PageAddresses) -> String? {
  guard let rest, let host = AddressParts(addresses.page).host else { return nil }
  let letters = rest.lowercased().filter { $0.isLetter || $0.isNumber }
  return letters.count >= 3 && host.filter { $0 != "-" }.contains(letters) ? rest : nil
}

/// BCP 47 with its separator mended; nil for what is no tag.
private func language(of document: HtmlDocument, _ tags: MetaTags, _ linked: LinkedData?) -> String? {
  let root = document.root
  let written = [
    root.flatMap { document.attribute("lang", of: $0) }, root.flatMap { document.attribute("xml:lang", of: $0) },
    document.body.flatMap { document.attribute("lang", of: $0) }, tags.first(MetaTags.languages), linked?.language,
  ]
  return written.lazy.compactMap { $0 }.map { $0.replacing("_", with: "-") }.first(where: isLanguageTag)
}

/// Two or three letters, then parts of up to eight (BCP 47, 2.1).
private func isLanguageTag(_ tag: String) -> Bool {
  let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), tag.utf8.count <= 35 else { return false }
  return first.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    && parts.allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }
}
