import ArticleImport
import ArticleModel
import Foundation
import TestSupport
import Testing

/// The metadata of Mozilla's Readability test pages; its own engine's output is the gold.
///
/// The byline is held as the page writes it. Nine of the gold ones are none: a related article's, a date, "Follow Author".
@Test func metadataOfMozillasPagesIsFound() throws {
  guard let shared = sharedFolder() else { return }
  let folder = shared.appending(path: "corpus/readability/test/test-pages")
  var tally: [String: (right: Int, gold: Int)] = [:]
  for page in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
    let bytes = try [UInt8](Data(contentsOf: page.appending(path: "source.html")))
    let gold = try JSONSerialization.jsonObject(with: Data(contentsOf: page.appending(path: "expected-metadata.json")))
    let options = ImportOptions(skippedRestoration: Set(RestorationPass.allCases))
    let found = importArticle(bytes, named: "source.html", options: options).metadata
    let values = [
      "title": found.title, "siteName": found.site, "publishedTime": found.publishedTime, "lang": found.language,
      "byline": found.bylineText,
    ]
    for (name, value) in values {
      guard let wanted = (gold as? [String: Any])?[name] as? String, !wanted.isEmpty else { continue }
      let isRight = wanted.split(whereSeparator: \.isWhitespace).joined(separator: " ") == value
      tally[name, default: (0, 0)].right += isRight ? 1 : 0
      tally[name, default: (0, 0)].gold += 1
    }
  }
  for (name, least) in ["title": 0.96, "siteName": 0.97, "publishedTime": 0.95, "lang": 0.98, "byline": 0.88] {
    let (right, gold) = tally[name] ?? (0, 1)
    #expect(Double(right) >= least * Double(gold), "\(name): \(right) of \(gold)")
  }
}
