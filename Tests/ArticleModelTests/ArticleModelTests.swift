import ArticleModel
import Testing

/// "ab" was read at 10, "é" stands for five bytes at 12, "cd" at 17; line feeds were made.
private let map = SourceMap(
  runs: [
    SourceMap.Run(text: TextRange(0, 2), source: SourceRange(10, 12)),
    SourceMap.Run(text: TextRange(2, 4), source: SourceRange(12, 17)),
    SourceMap.Run(text: TextRange(5, 7), source: SourceRange(20, 22)),
  ],
  folded: [SourceRange(0, 8), SourceRange(22, 30)], sourceCount: 31)

@Test func aPlaceInTheTextIsFoundInTheFile() {
  #expect(map.sourceOffset(of: 1) == 11)
  #expect(map.sourceOffset(of: 3) == 12)
  #expect(map.sourceOffset(of: 4) == 20)
}

@Test func aPlaceInTheFileIsFoundInTheText() {
  #expect(map.position(ofSource: 11) == 1)
  #expect(map.position(ofSource: 14) == 2)
  #expect(map.position(ofSource: 28) == 7)
}

@Test func aRangeOfTheTextTakesInTheMarkupInside() {
  #expect(map.source(of: TextRange(1, 6)) == [SourceRange(11, 21)])
}

@Test func foldedPartsInsideARangePartIt() {
  var map = map
  map.folded.insert(SourceRange(17, 19), at: 1)
  #expect(map.source(of: TextRange(0, 7)) == [SourceRange(10, 17), SourceRange(20, 22)])
}

@Test func coverageTakesEveryByteOnce() {
  let uses = map.coverage().map { "\($0.range.start)-\($0.range.end) \($0.use.rawValue)" }
  #expect(
    uses == ["0-8 folded", "8-10 markup", "10-17 text", "17-20 markup", "20-22 text", "22-30 folded", "30-31 markup"])
}

@Test func runsThatGoOnWithoutAGapAreOne() {
  var map = SourceMap()
  map.append(SourceMap.Run(text: TextRange(0, 2), source: SourceRange(5, 7)))
  map.append(SourceMap.Run(text: TextRange(2, 4), source: SourceRange(7, 9)))
  #expect(map.runs == [SourceMap.Run(text: TextRange(0, 4), source: SourceRange(5, 9))])
}

@Test func onlyDaysOfTheCalendarAreDates() {
  #expect(CalendarDate(year: 2020, month: 2, day: 29)?.description == "2020-02-29")
  #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
  #expect(CalendarDate(year: 2014, month: 13, day: 1) == nil)
}

@Test func aPartitionPointIsTheFirstThatFails() {
  #expect([1, 3, 5, 7].partitionPoint { $0 < 5 } == 2)
  #expect([Int]().partitionPoint { $0 < 5 } == 0)
}
