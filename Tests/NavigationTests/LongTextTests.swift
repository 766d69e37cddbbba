import ReadingSupport
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
