import ArticleModel
import Quotations
import Testing

/// Texts made to take long or to trap.
@Suite struct HostileTexts {
  static let texts: [(name: String, unit: String)] = [
    ("marks alone", "\""), ("a mark every other character", "\"a"), ("open marks", "“"), ("closing marks", "”"),
    ("a cue after each quotation", "\"x y z w,\" Poe said and "), ("cues alone", "said "), ("names alone", "Ana Poe, "),
    ("descriptions", "the man of "), ("every mark", "''`«»„“”'\"‘’"), ("brackets", "(\""),
    ("according to", "according to "),
    ("ideographic spaces and dashes", "　—"), ("initials", "A. B. "), ("possessives", "Poe's "),
    ("words alone", "oak elm "), ("joined words", "x yx y"), ("adverbs that are verbs", "reply "),
    ("he said", "he said "),
    ("capitals alone", "Oak Elm "), ("quotations behind one verb", "was \"so it is there\" "),
  ]

  @Test(arguments: texts.map(\.name)) func aLongParagraphIsReadToItsEnd(name: String) {
    let unit = Self.texts.first { $0.name == name }?.unit ?? ""
    let article = article(paragraphs: [String(repeating: unit, count: 100_000 / unit.utf8.count)])
    for quotation in article.quotations() {
      #expect(article.text.all.contains(TextRange(quotation.start, quotation.end)))
    }
  }

  /// A name without an end would be shown, and copied, whole.
  @Test func aRunOfCapitalsGivesNoEndlessName() {
    let article = article(paragraphs: ["“The gate is open to all,” said " + String(repeating: "Oak Elm ", count: 5_000)]
    )
    let names = article.quotations().compactMap { $0.speaker?.name }
    #expect(names.count == 1)
    #expect(names.allSatisfy { $0.split(separator: " ").count <= 32 })
  }

  @Test func textsCutAnywhereAreRead() {
    let text = "“Ça va,” said José. ‘It’s «fine»’ — Poe’s „dog“… Mr. \"X\" of U.S. (R-Ohio): 9/11 $5 @a #b 'em"
    for count in 0...text.unicodeScalars.count {
      let part = String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
      let article = article(paragraphs: [part])
      for quotation in article.quotations() {
        #expect(article.text.all.contains(TextRange(quotation.start, quotation.end)))
      }
    }
  }
}

@Test func aTextReadInPartsGivesTheSameQuotations() {
  let paragraphs = (1...40).map { "“The lamp was lit at \($0),” said Ada Keeper. The pilots nodded." }
  let text = article(paragraphs: paragraphs)
  #expect(text.quotations().count == 40)
  #expect(text.quotations(partSize: 300) == text.quotations())
}
