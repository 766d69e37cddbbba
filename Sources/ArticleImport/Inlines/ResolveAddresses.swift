import ArticleModel

extension Draft {
  /// Makes the addresses of links, pictures and metadata absolute where the document's own one is known. Fragments of
  /// the document itself stay as they are.
  mutating func resolveAddresses(base: String?) {
    guard let base else { return }
    let resolved = { (target: String) in
      target.isEmpty || target.utf8.first == UInt8(ascii: "#") ? target : resolveAddress(target, base: base)
    }
    for index in links.indices { links[index].target = resolved(links[index].target) }
    for index in images.indices { images[index].address = resolved(images[index].address) }
    for index in related.indices { related[index].target = resolved(related[index].target) }
    metadata.image = metadata.image.map(resolved)
    metadata.url = metadata.url.map(resolved) ?? base
  }
}
