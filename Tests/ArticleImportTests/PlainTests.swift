import ArticleModel
import TestSupport
import Testing

private func blocks(_ text: String) -> String {
  let lines = dump(article(plain: text, restored: false)).split(separator: "\n", omittingEmptySubsequences: false)
  return lines.drop { $0 != "BLOCKS" }.dropFirst().prefix { !$0.isEmpty }.joined(separator: "\n")
}

private func words(of article: Article) -> String { String(decoding: article.text.bytes, as: UTF8.self) }

@Test func hardWrappedLinesAreJoinedAndShortLinesEndParagraphs() {
  let text = """
    The boat came round the point at four o'clock with her lights out
    and her bell tied up in a blanket, and nobody on the quay said a
    word until she had been made fast.
    Then they all spoke at once, as people do who have been holding
    the same breath for an hour, and none of them could be understood
    by any of the others.
    """
  #expect(
    blocks(text) == """
      paragraph | The boat came round the point at four o'clock with her lights out and her bell tied up in a blanket, and nobody on the quay said a word until she had been made fast.
      paragraph | Then they all spoke at once, as people do who have been holding the same breath for an hour, and none of them could be understood by any of the others.
      """)
}

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
  #expect(blocks(log) == log.split(separator: "\n").map { "tight list > verse | \($0)" }.joined(separator: "\n"))
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
  let lines = blocks(text).split(separator: "\n")
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
  #expect(blocks(text) == "paragraph | " + text.replacing("\n", with: " "))
}

@Test func linesOfAScriptWithoutSpacesAreJoinedWithoutOne() {
  let text = """
    町の図書館は、雨の日だけ夜まで開いている。司書の森さんは、窓をすこし
    開けて、本に雨の音を聞かせるのだと言う。「本も退屈しますから」と、彼女
    は笑った。

    子どもたちは長靴のまま入ってくる。床には新聞紙が敷いてあり、その新聞の
    日付は三年前のままだ。
    """
  #expect(
    blocks(text) == """
      paragraph | 町の図書館は、雨の日だけ夜まで開いている。司書の森さんは、窓をすこし開けて、本に雨の音を聞かせるのだと言う。「本も退屈しますから」と、彼女は笑った。
      paragraph | 子どもたちは長靴のまま入ってくる。床には新聞紙が敷いてあり、その新聞の日付は三年前のままだ。
      """)
}

@Test func aParagraphALineIsLeftSo() {
  let text = """
    One long line that goes on and on without an end in sight and that no editor has ever wrapped, as one can see from its width.
    A short one.
    Another long line, which is a paragraph of its own, and goes on past the hundredth column as the first one did before it.
    """
  #expect(blocks(text).split(separator: "\n").count == 3)
}

@Test func verseAndCodeKeepTheirLines() {
  let text = """
    He wrote the same four lines on every letter he sent home that winter:

    The snow is deep,
    the post is slow,
    the mule is lame,
    and so I go.

    And under them, for his brother, what the machine was to do next:

        if (snow > 2) {
            wait(7);
        }
    """
  #expect(
    blocks(text) == """
      paragraph | He wrote the same four lines on every letter he sent home that winter:
      verse | The snow is deep, ⏎ the post is slow, ⏎ the mule is lame, ⏎ and so I go.
      paragraph | And under them, for his brother, what the machine was to do next:
      code | if (snow > 2) { ⏎     wait(7); ⏎ }
      """)
}

@Test func aMessageQuotedWithMarksIsABlockQuotation() {
  let text = """
    > You said at the time that the boat was sound and that the
    > crew knew her, and that was enough for the two of us then.
    >
    > It is not enough now, as you will see when you have read
    > what the surveyor found under the boards of the cabin.

    I have read it twice this morning and I still don't see why
    the boards had to come up at all.
    """
  #expect(
    blocks(text) == """
      quote > paragraph | You said at the time that the boat was sound and that the crew knew her, and that was enough for the two of us then.
      quote > paragraph | It is not enough now, as you will see when you have read what the surveyor found under the boards of the cabin.
      paragraph | I have read it twice this morning and I still don't see why the boards had to come up at all.
      """)
}

@Test(arguments: ["—", "–"]) func aDashAtALinesStartIsADialogues(dash: String) {
  #expect(
    blocks("He looked up.\n\n\(dash) Who is there? she said.\n\(dash) Nobody, said Tom.") == """
      paragraph | He looked up.
      paragraph | \(dash) Who is there? she said.
      paragraph | \(dash) Nobody, said Tom.
      """)
}

@Test func numbersAreAListOnlyBesideTheirNeighbours() {
  #expect(
    blocks("1. Bread\n2. Salt\n\nA paragraph.\n\n7. Heading of a part\n\nIts words.") == """
      tight list > 1. > paragraph | Bread
      tight list > 2. > paragraph | Salt
      paragraph | A paragraph.
      paragraph | 7. Heading of a part
      paragraph | Its words.
      """)
}

@Test func namesBeforeColonsThatComeBackAreSpeakers() {
  #expect(
    blocks("ANN: So.\n\nBEN: So what?\n\nANN: So nothing.\n\nNote: the tape ends here.\n\nBEN: Good.") == """
      transcript (4) | ANN: So.
      transcript (4) | BEN: So what?
      transcript (4) | ANN: So nothing.
      paragraph | Note: the tape ends here.
      transcript (4) | BEN: Good.
      """)
}

@Test func fieldsOfAFormAreNoSpeakers() {
  #expect(
    blocks("Title: The quay\n\nIcon: quay/1\n\nTitle: The gate\n\nIcon: gate/2") == """
      paragraph | Title: The quay
      paragraph | Icon: quay/1
      paragraph | Title: The gate
      paragraph | Icon: gate/2
      """)
}

@Test func placesOfAListOfWhichFewComeBackAreNoSpeakers() {
  #expect(
    blocks(
      "Reno: It rained.\n\nLunn: It snowed.\n\nOslo: It froze.\n\nReno: It dried.\n\nLunn: It thawed.\n\n"
        + "Bonn: It stormed.\n\nRome: It shone.\n\nBari: It hailed.\n\nGent: It blew."
    ).contains("transcript") == false)
}

@Test func overstrikesAreOneCharacterInBoldUnderlinedOrABullet() {
  let text = "N<NE<ET<TS<S\n\n     a _<n_<e_<t is k<_ept\n\n     +<o é<é<é\n".replacing("<", with: "\u{8}")
  let article = article(plain: text, restored: false)
  let lines = words(of: article).split(separator: "\n")
  #expect(lines == ["NETS", "a net is kept", "é"])
  #expect(
    article.inlines.map { "\($0.kind) \(article.text[$0.range])" } == [
      "strong NETS", "emphasis net", "emphasis k", "strong é",
    ])
  expectSound(article, Array(text.utf8))
}

@Test func otherBackspacesVanish() {
  #expect(words(of: article(plain: "\u{8}ab\u{8}c \u{8}", restored: false)) == "abc\n")
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

@Test func aManualPageKeepsItsHeadsAndItsRights() {
  let text = """
    NET(1)                         Harbour Commands                         NET(1)

    NAME
           net - mend nets by hand and count the knots that are in them

    OPTIONS
           -1     tie one knot a row

           --all  do not pass over rows that look whole to the eye

    COPYRIGHT
           Copyright © 2031 The Harbour Office.

    SEE ALSO
           rope(1)

           The full guide lies at the office.
    """
  let article = article(plain: text)
  #expect(article.folded.isEmpty && article.related.isEmpty)
  #expect(words(of: article).contains("\nCOPYRIGHT\nCopyright © 2031 The Harbour Office.\nSEE ALSO\nrope(1)\n"))
}

@Test func aManualPagesTermsStandOverWhatIsSaidOfThem() {
  let text = """
    NET(1)                         Harbour Commands                         NET(1)

    NAME
           net - mend nets by hand

    SYNOPSIS
           net [-n] FILE
           net --all

    OPTIONS
           -n, --number=KNOTS
                  Count  the  knots  of  a row before it is tied and after, and say hon‐
                  estly how many there were of them, or how many there were with --
                  all.

           -1     tie one knot

    EXAMPLES
           Mend two:

               net -n 2 | sort

    Harbour 2.1                        May 2031                             NET(1)
    """
  #expect(
    blocks(text) == """
      title | NET(1)  Harbour Commands  NET(1)
      heading 2 | NAME
      paragraph | net - mend nets by hand
      heading 2 | SYNOPSIS
      verse | net [-n] FILE ⏎ net --all
      heading 2 | OPTIONS
      term | -n, --number=KNOTS
      definition > paragraph | Count the knots of a row before it is tied and after, and say honestly how many there were of them, or how many there were with --all.
      term | -1
      definition > paragraph | tie one knot
      heading 2 | EXAMPLES
      paragraph | Mend two:
      code | net -n 2 | sort
      paragraph | Harbour 2.1  May 2031  NET(1)
      """)
  expectSound(article(plain: text), Array(text.utf8))
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
