/// What an element is by the words of its class and id; nil where they say nothing of other articles.
func moduleKind(of id: HtmlNode.ID, in document: HtmlDocument) -> (kind: RelatedModule.Kind, word: String)? {
  var found: (rank: Int, word: Int)?
  for name in ["class", "id"] as [StaticString] {
    guard let range = document.valueRange(of: id, name) else { continue }
    document.source.bytes.withUnsafeBufferPointer { bytes in
      ModuleNames.shared.find(in: UnsafeBufferPointer(rebasing: bytes[range].prefix(400)), &found)
    }
  }
  guard let found else { return nil }
  let entry = ModuleNames.shared.entries[found.word]
  return entry.kind.map { ($0, String(decoding: entry.word, as: UTF8.self)) }
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
  /// By their first letter, indices of entries.
  private var byLetter = [[Int]](repeating: [], count: 256)

  private init() {
    let lists: [(String, RelatedModule.Kind?)] = [
      (otherNames, nil), (sponsoredNames, .sponsored), (mostReadNames, .mostRead), (relatedNames, .related),
    ]
    for (rank, (words, kind)) in lists.enumerated() {
      for word in words.split(separator: " ") {
        let word = Array(word.utf8)
        byLetter[Int(word[0])].append(entries.count)
        entries.append(Entry(word: word, kind: kind, rank: rank))
      }
    }
  }

  /// Keeps the word of the lowest rank.
  func find(in bytes: UnsafeBufferPointer<UInt8>, _ found: inout (rank: Int, word: Int)?) {
    for index in bytes.indices {
      for word in byLetter[Int(Self.lowered(bytes[index]))] {
        let entry = entries[word]
        guard entry.rank < found?.rank ?? .max, index + entry.word.count <= bytes.count else { continue }
        if entry.word.indices.allSatisfy({ Self.lowered(bytes[index + $0]) == entry.word[$0] }) {
          found = (entry.rank, word)
        }
      }
    }
  }

  /// "_" reads as "-".
  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte
  }
}

private let otherNames = """
  related-topic relatedtopic related-tag relatedtag related-search relatedsearch related-keyword related-compan \
  related-quote related-product related-coupon related-categor recommendations-count recommend-count recommend-button \
  recommend-tooltip comment password
  """
private let sponsoredNames = """
  outbrain ob-widget taboola trc-rbox zergnet revcontent sponsor promoted paid-content mgid
  """
private let mostReadNames = """
  most-read mostread most-popular mostpopular most-viewed mostviewed most-shared most-commented popular trending \
  top-stories topstories top-news latest-news latestnews latest-posts recent-posts recentposts recent-entries
  """
private let relatedNames = """
  related recommend recirc readnext read-next nextup next-up upnext up-next more-stories morestories more-from morefrom \
  more-on-this moreon youmay you-may alsolike also-like seealso see-also further-reading furtherreading read-also \
  readalso also-read similar-articles similar-posts similar-stories similarposts keep-reading lire-aussi suggested \
  relacionad verwandt crosslink
  """
