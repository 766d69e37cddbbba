import ArticleModel
import TestSupport
import Testing
import UnicodeText

@testable import Typesetting

@Test(arguments: galleyArticles)
func noLineIsWiderThanTheMeasure(name: String) throws {
  let article = try galleyArticle(name)
  for measure in Array(20...70) + [80, 100, 132, 200, 300] {
    for options in [
      TypesettingOptions(measure: measure), TypesettingOptions(measure: measure, alignment: .justified),
      TypesettingOptions(measure: measure, ambiguousIsWide: true),
      TypesettingOptions(measure: measure, longLines: .panned),
    ] {
      let isWide = options.ambiguousIsWide
      let galley = typeset(article, options: options)
      for index in galley.lines.indices {
        let segments = galley.segments(ofLine: index, in: article)
        let width = segments.map { $0.column + $0.columns }.max() ?? 0
        #expect(width <= measure, "\(drawText(segments)) at \(measure)")
        #expect(segments.allSatisfy { $0.columns == columns(of: $0.text, ambiguousIsWide: isWide) })
      }
    }
  }
}

@Test(arguments: galleyArticles)
func theTextOfTheLinesIsTheTextOfTheArticle(name: String) throws {
  let article = try galleyArticle(name)
  for measure in [20, 40, 66, 120] {
    let galley = typeset(article, options: TypesettingOptions(measure: measure))
    var shown = Array(repeating: false, count: article.text.count)
    for index in galley.lines.indices {
      for segment in galley.segments(ofLine: index, in: article) {
        guard let range = segment.range else { continue }
        for offset in range.offsets {
          #expect(!shown[offset], "twice at \(measure): \(segment.text)")
          shown[offset] = true
        }
      }
    }
    let missing = zip(article.text.bytes, shown).filter { !$1 && $0 != 0x20 && $0 != 0x0A }.map(\.0)
    #expect(missing.isEmpty, "left out at \(measure): \(String(decoding: missing, as: UTF8.self))")
  }
}

@Test func aFootnotesMarkStaysWithItsWord() {
  let article = article(markdown: "A word, and a note,[^1] and a stop.[^1][^1]\n\n[^1]: Here.")
  for measure in 8...30 {
    let galley = typeset(article, options: TypesettingOptions(measure: measure))
    for line in galley.lines[galley.body] where !line.range.isEmpty {
      let text = article.text[line.range]
      #expect(!text.hasPrefix("[") || measure < 13, "\(measure): \(text)")
    }
  }
}

@Test func partsSetApartAreTheWholeWhenJoined() throws {
  for name in galleyArticles {
    let article = try galleyArticle(name)
    let options = TypesettingOptions(measure: 40, showsFolded: true)
    let whole = typeset(article, options: options)
    for cut in article.blocks.indices where !isInsideTable(cut, article) {
      let parts = [
        typeset(article, blocks: 0..<cut, options: options),
        typeset(article, blocks: cut..<article.blocks.count, options: options),
      ]
      let joined = Galley(joining: parts, options: options, isComplete: true)
      #expect(draw(joined, of: article) == draw(whole, of: article), "\(name), cut before block \(cut)")
    }
  }
}

/// A row is set as one.
private func isInsideTable(_ index: Int, _ article: Article) -> Bool {
  guard index > 0, let container = article.blocks[index].container else { return false }
  return container == article.blocks[index - 1].container
}

@Test func everyPlaceIsOnALine() throws {
  for name in galleyArticles {
    let article = try galleyArticle(name)
    let galley = typeset(article, options: TypesettingOptions(measure: 33))
    for block in article.blocks {
      for position in block.range.offsets {
        let line = galley.lines[galley.line(at: position)]
        #expect(line.range.contains(position), "\(name): \(position)")
      }
    }
  }
}
