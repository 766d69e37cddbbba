import ArticleModel
import TestSupport
import Testing

@Test(arguments: [
  """
  2019-05-04 10:32:07 the pump at the mole was started by hand
  2019-05-04 10:32:40 pressure stays below what the gauge shows
  2019-05-04 10:35:12 valve three opened, water in the lower dock
  2019-05-04 10:41:55 the pump at the mole was stopped once more
  """,
  """
  2019-05-04T10:32 the pump at the mole was started by hand once
  2019-05-04T10:33 pressure stays below what the gauge shows
  2019-05-04T10:35 valve three opened, water in the lower dock
  """,
  """
  May  4 10:32:07 mole pumpd[214]: started by hand, without gauge
  May  4 10:32:40 mole pumpd[214]: pressure stays below the mark
  May 14 10:35:12 mole pumpd[214]: valve three opened, dock wet
  May 14 10:41:55 mole pumpd[214]: stopped by hand once more
  """,
  """
  10.0.0.7 - - [04/May/2019:10:32:07 +0000] "GET /mole.html HTTP/1.1" 200
  10.0.0.9 - - [04/May/2019:10:32:40 +0000] "GET /mole.css HTTP/1.1" 200
  10.0.0.7 - - [04/May/2019:10:35:12 +0000] "GET /pump.html HTTP/1.1" 404
  """,
  """
  [10:32:07] the pump at the mole was started by hand at once
  [10:32:40] pressure stays below what the gauge shows here
  [10:35:12] valve three opened, water in the lower dock now
  [10:41:55] the pump at the mole was stopped once more
  """,
])
func theLinesOfALogStayLines(log: String) {
  #expect(blocks(plain: log) == log.split(separator: "\n").map { "tight list > verse | \($0)" }.joined(separator: "\n"))
}

@Test func whatIsSetInUnderALineOfALogGoesWithIt() {
  let text = """
    [10:32:07] the pump at the mole was started by hand
    [10:32:40] no water
        at the valve
        at the pump
    [10:41:55] the pump at the mole was stopped once more
    the gauge said nothing
    [10:42:00] all was quiet
    [10:42:03] all was quiet
    [10:42:09] all was quiet
    """
  let lines = blocks(plain: text).split(separator: "\n")
  #expect(lines.count == 7 && lines.allSatisfy { $0.hasPrefix("tight list > verse | ") })
  #expect(lines[1].hasSuffix("[10:32:40] no water ⏎     at the valve ⏎     at the pump"))
}

@Test(arguments: [
  """
  The pump at the mole was bought second-hand by the town in the year
  2018-05-04 being the day on which it ran for the first time, and on
  2019-05-04 it stood still; nobody at the office could say why it had.
  """,
  """
  The runners came over the bridge in the rain, the first of them at
  10:32:07 by the clock of the church, the second of them not before
  10:41:55 and drenched, which nobody at the bridge had thought likely.
  """,
  """
  The book of tides is to be had under the numbers that follow here:
  978-3-16-148410-0 for the bound one that lies beside every till, and
  978-3-16-148411-7 for the one without a cover, or by telephone under
  0044-20-7946-0018 from eight in the morning until the shop is closed.
  """,
])
func linesOfProseThatBeginWithNumbersAreJoined(text: String) {
  #expect(blocks(plain: text) == "paragraph | " + text.replacing("\n", with: " "))
}

@Test func errorsOfALogAreNoHeadsOfPages() {
  let text = (10..<60).map { second in
    let time = "2031-02-03 04:05:\(second)"
    let served = "\(time) INFO pump \(second) ran for \(second * 3) s without a sign of wear"
    let trace = "    at Pump.run(Pump.java:\(second))\n    at Pump.main(Pump.java:2)"
    return second % 10 == 0 ? "\(served)\n\(time) ERROR pump \(second) stopped: no water\n\(trace)" : served
  }.joined(separator: "\n")
  let article = article(plain: text)
  #expect(article.folded.isEmpty && article.metadata.title.isEmpty)
  #expect(words(of: article).split(separator: "\n").count == 50 + 5 * 3)
}

@Test func numbersOfAListingStayUnderEachOther() {
  let text = """
      12  3.1  nets    mole    new
     120  0.4  ropes   quay    worn
    1200  0.2  lamps   bridge  lit
      48  7.9  bells   tower   old
    """
  #expect(words(of: article(plain: text)) == text + "\n")
}

@Test func rowsThatAProgramPrintsStayLines() {
  let text = """
    total 96
    -rw-r--r--  1 mina harbour   4096 Nov  5 15:17 nets
    -rw-r--r--  2 mina harbour  36864 Nov 25 18:25 ropes and anchors
    -rw-r--r-- 13 otto harbour    120 May  9  2031 lamps
    -rw-r--r--  1 otto harbour  12288 Nov 25 18:25 the old chart of the mole
    -rw-r--r--  1 otto harbour     88 May 20  2031 bells
    """
  #expect(words(of: article(plain: text)) == text + "\n")
}
