import ArticleImport
import ArticleModel
import Foundation
import TestSupport
import Testing

private let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// A document of `Fixtures/restoration/cases.txt` and what it becomes.
private struct Case {
  var name: String
  var input: String
  var expected: String

  static func all() throws -> [Case] {
    let text = try String(contentsOf: tests.appending(path: "Fixtures/restoration/cases.txt"), encoding: .utf8)
    return text.components(separatedBy: "=== ").dropFirst().compactMap { part in
      let halves = part.components(separatedBy: "--- becomes\n")
      guard halves.count == 2, let end = halves[0].firstIndex(of: "\n") else { return nil }
      return Case(
        name: String(halves[0][..<end]), input: String(halves[0][halves[0].index(after: end)...]),
        expected: halves[1].trimmingCharacters(in: .newlines))
    }
  }
}

private func article(_ text: String, _ name: String) -> Article { importArticle(Array(text.utf8), named: name) }

extension Article {
  fileprivate func kind(of block: Block) -> String {
    var container = block.container
    while let index = container {
      switch containers[index].kind {
      case .blockQuote: return "quote"
      case .listItem: return "list"
      default: container = containers[index].parent
      }
    }
    if case .heading = block.kind { return "heading" }
    return "paragraph"
  }

  /// Blocks of the body: neither title nor byline.
  fileprivate var body: [Block] {
    blocks.filter { $0.kind != .title && $0.kind != .byline && $0.kind != .thematicBreak }
  }

  fileprivate var drawn: String {
    func line(_ text: String) -> String { text.replacingOccurrences(of: "\n", with: " / ") }
    var lines = ["title: " + metadata.title]
    lines += metadata.byline.map { "byline: " + $0 }
    lines += metadata.published.map { ["published: \($0)"] } ?? []
    lines += body.map { kind(of: $0) + ": " + line(text[$0.range]) }
    lines += related.map { "related: \($0.title) -> \($0.target)" }
    lines += folded.map { "folded, \($0.reason.rawValue): " + line($0.text) }
    return lines.joined(separator: "\n")
  }
}

@Test func damageIsMendedAndTrapsAreLeftAlone() throws {
  let cases = try Case.all()
  #expect(cases.count >= 20)
  for document in cases {
    #expect(article(document.input, document.name).drawn == document.expected, "\(document.name)")
  }
}

@Test func everyByteOfADamagedDocumentIsCoveredOnce() throws {
  for document in try Case.all() {
    var end = 0
    for part in article(document.input, document.name).sourceMap.coverage() {
      #expect(part.range.start == end, "\(document.name)")
      end = part.range.end
    }
    #expect(end == document.input.utf8.count, "\(document.name)")
  }
}

@Test func whatWasRestoredOnceIsNotFoldedAgain() throws {
  for document in try Case.all() {
    let once = article(document.input, document.name)
    let text = once.blocks.map { once.text[$0.range] }.joined(separator: "\n\n")
    let twice = article(text, "again.txt")
    #expect(twice.folded.isEmpty && twice.related.isEmpty, "\(document.name): \(twice.folded)")
    #expect(twice.words == once.words, "\(document.name)")
  }
}

@Test func eachFoldedPartSaysWhatDecided() throws {
  for document in try Case.all() {
    for part in article(document.input, document.name).folded { #expect(!part.evidence.isEmpty) }
  }
}

@Test func whatSomebodySaysIsNoFurniture() {
  let words = "The mayor was asked about the wall three times in one evening, and looked at it each time. "
  let text = "# The Wall\n\n\(words)\(words)\n\n“No comment.”\n\n\(words)\(words)\n"
  #expect(article(text, "wall.md").blocks.count == 4)
  #expect(article(text.replacingOccurrences(of: "“No comment.”", with: "No comments"), "wall.md").blocks.count == 3)
}

@Test func withoutItsPassNothingIsFolded() {
  let text = "# A Title of Words\n\nThe gate was open, and the press had burned the year before.\n\nADVERTISEMENT\n"
  var options = ImportOptions()
  #expect(importArticle(Array(text.utf8), named: "a.md", options: options).folded.count == 1)
  options.skippedRestoration = Set(RestorationPass.allCases)
  #expect(importArticle(Array(text.utf8), named: "a.md", options: options).folded.isEmpty)
}

@Test func twentyThousandRepeatedHeadersAreFoldedLikeTwo() {
  let page = "By Ada Linn, May 4, 2012\n\nThe same words come again and again until\n\n"
  let article = article("# A Title of Words\n\n" + String(repeating: page, count: 20_000), "a.md")
  #expect(article.metadata.byline == ["Ada Linn"])
  #expect(!article.folded.isEmpty)
}

/// The figures reached on the damaged corpus: they can only rise.
@Test func theDamagedCorpusIsRestoredAsWellAsBefore() throws {
  let shared = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
  let corpus = shared.appending(path: "corpus/damaged")
  let scorer = shared.appending(path: "eval/damage/score_damage.py")
  guard FileManager.default.fileExists(atPath: corpus.path), FileManager.default.fileExists(atPath: scorer.path) else {
    return print("The damaged corpus is not here: nothing measured.")
  }
  let folder = FileManager.default.temporaryDirectory.appending(path: "restoration-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  var lines = Data()
  for name in try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
  where name.hasSuffix(".md") || name.hasSuffix(".txt") {
    lines += try prediction(of: corpus.appending(path: name)) + Data("\n".utf8)
  }
  let predictions = folder.appending(path: "predictions.jsonl")
  let scores = folder.appending(path: "scores.json")
  try lines.write(to: predictions)
  guard runPython([scorer.path, corpus.path, predictions.path, "--brief", "--json", scores.path]) else { return }
  let found = try JSONSerialization.jsonObject(with: Data(contentsOf: scores)) as? [String: Any] ?? [:]
  func figure(_ name: String) -> Double { (found[name] as? NSNumber)?.doubleValue ?? 0 }
  #expect(figure("restored_perfectly") >= 0.96)
  #expect(figure("title") >= 0.995)
  #expect(figure("byline") >= 0.999)
  #expect(figure("date") >= 0.999)
  #expect(figure("paragraph_f1") >= 0.9958)
  #expect(figure("furniture_leak_rate") <= 0.0002)
  #expect(figure("loss_rate") <= 0.0001)
  let joins = found["joins"] as? [String: Any] ?? [:]
  #expect((joins["wrong"] as? NSNumber)?.intValue == 0)
  #expect(((joins["missed"] as? NSNumber)?.intValue ?? .max) <= 2)
  let clean = found["clean"] as? [String: Any] ?? [:]
  #expect((clean["false_fold_documents"] as? NSNumber)?.doubleValue == 0)
}

private func prediction(of file: URL) throws -> Data {
  let bytes = [UInt8](try Data(contentsOf: file))
  let once = importArticle(bytes, named: file.lastPathComponent)
  let published: Any = once.metadata.published.map { $0.description as Any } ?? NSNull()
  return try JSONSerialization.data(withJSONObject: [
    "file": file.lastPathComponent, "title": once.metadata.title, "byline": once.metadata.byline,
    "published": published,
    "blocks": once.body.map { ["kind": once.kind(of: $0), "text": once.text[$0.range]] },
    "related": once.related.map { ["title": $0.title] }, "folded": once.folded.map(\.text),
  ])
}

@Test func aTitleMayBeAWordOfASitesMenu() {
  let article = article(
    "# Travel\n\nBy Ada Linn\n\nThe boat left at six, and nobody on it spoke until the lake lay behind us.\n", "a.md")
  #expect(article.metadata.title == "Travel")
  #expect(article.folded.isEmpty)
}

@Test(arguments: [
  ("en", "The keeper did not know who would see it, nor when, nor whether they were saved by it on that night."),
  ("de", "Der Wärter wusste nicht, wer das Licht sehen würde, und es war ihm auch nicht wichtig, dass sie es sahen."),
  ("fr", "Le gardien ne savait pas qui verrait la lumière, et il ne le demandait pas dans les nuits de tempête."),
])
func aLanguageIsKnownByItsSmallWords(language: String, text: String) {
  #expect(article(text, "note.txt").metadata.language == language)
}

@Test func aTextTooShortHasNoLanguage() {
  #expect(article("Harbour lights", "note.txt").metadata.language == nil)
}
