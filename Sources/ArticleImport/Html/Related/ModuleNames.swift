import UnicodeText

/// What elements are by the words of their class and id. A page has few names, each many times: a name is read once.
struct NamedModules {
  /// What a site recommends on each of its pages is called so.
  static let generalNames: Set<String> = ["recommend", "suggested"]

  fileprivate typealias Name = (rank: Int, word: Int)
  private var known: [UInt64: Name?] = [:]

  /// nil where the words say nothing of other articles.
  mutating func kind(of id: HtmlNode.ID, in document: HtmlDocument) -> (kind: RelatedModule.Kind, word: String)? {
    var found: Name?
    for name in ["class", "id"] as [StaticString] {
      guard let range = document.valueRange(of: id, name), let said = read(document.source.bytes[range]),
        name.utf8CodeUnitCount != 2 || !document.isTitle(range, of: id)
      else { continue }
      if said.rank < found?.rank ?? .max { found = said }
    }
    guard let found else { return nil }
    let entry = ModuleNames.shared.entries[found.word]
    return entry.kind.map { ($0, String(decoding: entry.word, as: UTF8.self)) }
  }

  private mutating func read(_ name: ArraySlice<UInt8>) -> Name? {
    let hash = hashOfName(name)
    if let known = known[hash] { return known }
    let found = ModuleNames.shared.name(in: name.prefix(400))
    known[hash] = .some(found)
    return found
  }
}

/// FNV-1a.
func hashOfName(_ name: ArraySlice<UInt8>) -> UInt64 {
  name.withUnsafeBufferPointer { $0.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
}

/// What sites and the services they use call such boxes. A word that stands for something else goes before all.
private struct ModuleNames: Sendable {
  static let shared = ModuleNames()

  struct Entry: Sendable {
    var word: [UInt8]
    /// nil: related to an article, but no articles.
    var kind: RelatedModule.Kind?
    var rank: Int
  }

  private(set) var entries: [Entry] = []
  private let signs: NameSigns

  private init() {
    let lists: [(String, RelatedModule.Kind?)] = [
      (otherNames, nil), (sponsoredNames, .sponsored), (mostReadNames, .mostRead), (relatedNames, .related),
    ]
    for (rank, (words, kind)) in lists.enumerated() {
      for word in words.utf8.split(separator: 0x20) {
        entries.append(Entry(word: Array(word), kind: kind, rank: rank))
      }
    }
    signs = NameSigns(entries.map { ($0.word, $0.rank) })
  }

  /// "_" reads as "-".
  func name(in name: ArraySlice<UInt8>) -> NamedModules.Name? {
    let word = signs.first(in: name.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0.loweredASCII })
    return word.map { (entries[$0].rank, $0) }
  }
}

private let otherNames = """
  related-topic relatedtopic related-tag relatedtag related-search relatedsearch related-keyword related-compan \
  related-service related-quote related-product related-coupon related-categor recommendations-count recommend-count \
  recommend-button recommend-tooltip comment password
  """
private let sponsoredNames = """
  outbrain ob-widget taboola trc-rbox zergnet revcontent sponsor promoted paid-content mgid
  """
private let mostReadNames = """
  most-read mostread most-popular mostpopular most-viewed mostviewed most-shared most-commented popular trending \
  top-stories topstories top-news latest-news latestnews latest-posts recent-posts recentposts recent-entries
  """
private let relatedNames = """
  related recommend recirc readnext read-next nextread next-read read-more-wrap richlink rich-link nextup next-up \
  upnext up-next more-stories morestories more-from morefrom \
  more-on-this moreon youmay you-may alsolike also-like seealso see-also further-reading furtherreading read-also \
  readalso also-read similar-articles similar-posts similar-stories similarposts keep-reading lire-aussi suggested \
  relacionad verwandt crosslink
  """
