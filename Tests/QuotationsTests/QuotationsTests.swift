import ArticleModel
import Foundation
import Quotations
import TestSupport
import Testing

/// The shapes of quotations, one file of `Tests/Fixtures/quotations` each.
@Suite struct QuotationCases {
  static let shapes = [
    "according-to", "blocks", "marks", "name-first", "name-said", "not-quotations", "paragraphs", "people", "pronouns",
    "run-in", "split", "transcripts", "german", "french", "spanish", "italian", "portuguese", "dutch", "swedish",
    "danish", "norwegian",
  ]
  private static let languages = [
    "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt", "dutch": "nl",
    "swedish": "sv", "danish": "da", "norwegian": "nb",
  ]

  @Test(arguments: shapes) func everyCaseGivesItsQuotationsAndSpeakers(shape: String) throws {
    let path = "quotations/\(shape).quotes"
    let cases = CaseFile(String(decoding: try fixture(path), as: UTF8.self))
    try expectMatches(path, cases.answered(in: Self.languages[shape]))
  }

  @Test func thereAreAtLeastOneHundredAndFiftyCases() throws {
    let count = try Self.shapes.reduce(0) { count, shape in
      try count + CaseFile(String(decoding: fixture("quotations/\(shape).quotes"), as: UTF8.self)).cases.count
    }
    #expect(count >= 150)
  }
}

/// Named cases: "# name", then a paragraph a line, then "= speaker | piece … piece" for each quotation.
struct CaseFile {
  var cases: [(name: String, lines: [String])] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        cases.append((String(line.dropFirst(2)), []))
      } else if !line.hasPrefix("= "), !cases.isEmpty {
        cases[cases.count - 1].lines.append(String(line))
      }
    }
  }

  /// The file with what the engine finds in articles of a language.
  func answered(in language: String?) -> String {
    cases.map { name, lines in
      var article = article(paragraphs: lines)
      article.metadata.language = language
      let found = article.quotations().map { "= \($0.speaker?.name ?? "nobody") | \(pieces($0, article))" }
      return (["# \(name)"] + lines + found).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func pieces(_ quotation: Quotation, _ article: Article) -> String {
    quotation.pieces.map { article.text[$0] }.joined(separator: " … ")
  }
}

/// An article of paragraphs. "> " begins a marked block quotation, "| " one announced by a colon, "@" a line of a
/// transcript.
func article(paragraphs: [String]) -> Article {
  var article = Article()
  var bytes: [UInt8] = []
  for line in paragraphs {
    let mark = line.first
    let text = mark == ">" || mark == "|" ? line.dropFirst(2) : mark == "@" ? line.dropFirst() : line[...]
    let range = TextRange(bytes.count, bytes.count + text.utf8.count)
    bytes += Array(text.utf8) + [0x0A]
    if mark == ">" || mark == "|" {
      let kind = Container.Kind.blockQuote(isMarked: mark == ">")
      if let last = article.blocks.last?.container, article.containers[last].kind == kind {
        article.containers[last].range.end = range.end
      } else {
        article.containers.append(Container(kind, range: range))
      }
      article.blocks.append(Block(.paragraph, range, container: article.containers.count - 1))
    } else if mark == "@" {
      let label = text.utf8.firstIndex(of: 0x3A).map { text.utf8.distance(from: text.startIndex, to: $0) + 1 } ?? 0
      article.blocks.append(Block(.transcript(speaker: label), range))
    } else {
      article.blocks.append(Block(.paragraph, range))
    }
  }
  article.text = ArticleText(bytes)
  return article
}
