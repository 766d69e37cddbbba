import ArticleModel
import Testing

/// "ab&amp;cd" with a folded "xx" before "cd": text "ab&", then "cd".
private let map = {
  var map = SourceMap(sourceCount: 11)
  map.append(.init(text: TextRange(0, 2), source: SourceRange(0, 2)))
  map.append(.init(text: TextRange(2, 3), source: SourceRange(2, 7)))
  map.append(.init(text: TextRange(3, 5), source: SourceRange(9, 11)))
  map.folded = [SourceRange(7, 9)]
  return map
}()

@Test func aRangeOfTheTextIsFoundInTheFile() {
  #expect(map.source(of: TextRange(1, 2)) == [SourceRange(1, 2)])
  #expect(map.source(of: TextRange(0, 3)) == [SourceRange(0, 7)])
}

@Test func foldedPartsCutARange() {
  #expect(map.source(of: TextRange(0, 5)) == [SourceRange(0, 7), SourceRange(9, 11)])
}

@Test func anEntityIsTakenAsAWhole() {
  #expect(map.source(of: TextRange(2, 3)) == [SourceRange(2, 7)])
  #expect(map.position(ofSource: 4) == 2)
  #expect(map.sourceOffset(of: 2) == 2)
}

@Test func everyPlaceComesBackFromTheFile() {
  for position in 0..<5 { #expect(map.position(ofSource: map.sourceOffset(of: position)) == position) }
}

@Test func coverageNamesEveryByteOnce() {
  #expect(
    map.coverage() == [
      Coverage(range: SourceRange(0, 7), use: .text), Coverage(range: SourceRange(7, 9), use: .folded),
      Coverage(range: SourceRange(9, 11), use: .text),
    ])
}

@Test func runsThatGoOnAreOne() {
  var map = SourceMap(sourceCount: 4)
  map.append(.init(text: TextRange(0, 2), source: SourceRange(0, 2)))
  map.append(.init(text: TextRange(2, 4), source: SourceRange(2, 4)))
  #expect(map.runs.count == 1)
}

@Test func rangesAreHalfOpenAndClampToTheNearerBound() {
  let range = TextRange(2, 5)
  #expect(range.contains(2) && !range.contains(5))
  #expect(!range.overlaps(TextRange(5, 9)) && range.overlaps(TextRange(4, 9)))
  #expect(TextRange(0, 1).clamped(to: range) == TextRange(2, 2))
  #expect(TextRange(7, 9).clamped(to: range) == TextRange(5, 5))
}

@Test(arguments: [
  (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2024, 4, 31, false),
])
func aDateIsADayThatExists(year: Int, month: Int, day: Int, exists: Bool) {
  #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
}

@Test func aDateIsWrittenAsISO8601() {
  #expect(CalendarDate(year: 814, month: 1, day: 2)?.description == "0814-01-02")
}

@Test func textBetweenScalarsIsShownAsItIs() {
  let text = ArticleText("né")
  #expect(text[TextRange(0, 99)] == "né")
  #expect(text[TextRange(0, 2)] == "n\u{FFFD}")
}
