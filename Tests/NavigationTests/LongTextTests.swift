import ArticleModel
import Navigation
import ReadingSupport
import TestSupport
import Testing

@Test func pagesOfALongTextAreSetWhereOneGoes() {
  var reading = Reading(Texts.harbour, blocksSetAtOnce: 6)
  reading.press("G")
  #expect(reading.words.contains("Paragraph 20"))
  reading.press("g")
  #expect(reading.words.hasPrefix("The Harbour Wall"))
  reading.press("] ] ] j j")
  let words = reading.words
  reading.setWhole()
  #expect(reading.words == words)
  reading.press("g ctrl-o")
  #expect(reading.words == words)
}

@Test func aLongTextIsReadToItsEndPartByPart() {
  var reading = Reading(Texts.harbour, blocksSetAtOnce: 6)
  for _ in 1...60 { reading.press("space") }
  #expect(reading.words.contains("Paragraph 20"))
}

/// A text whose head is there, and all of it later.
private func longText(isComplete: Bool) -> Event {
  let paragraphs = Texts.paragraphs(isComplete ? 1...60 : 1...30, of: "the coast")
  return .opened(
    Document(
      id: 50, name: "coast", address: .web("https://a.example/coast"), article: article(markdown: paragraphs),
      isComplete: isComplete))
}

private func readingTheHead() -> Reading {
  var reading = Reading("# A\n\n[the coast](https://a.example/coast)")
  reading.type("O")
  reading.send(longText(isComplete: false))
  return reading
}

@Test(arguments: [("G", 100), ("5 0 %", 50)])
func whatLiesBeyondTheHeadIsGoneToWhenItIsThere(keys: String, percent: Int) {
  var reading = readingTheHead()
  reading.press(keys)
  #expect(reading.message == "reading the rest of the file …" && reading.state.place == 0)
  reading.send(longText(isComplete: true))
  let length = reading.state.document?.article.text.count ?? 0
  #expect(abs(reading.state.place * 100 / max(1, length) - percent) <= 1)
}

@Test(arguments: ["g", "space", "j", "/ c o a s t enter"])
func whoReadsOnIsNotTakenThereLater(keys: String) {
  var reading = readingTheHead()
  reading.press("G " + keys)
  reading.send(longText(isComplete: true))
  #expect(reading.page < 4)
}
