import ArticleModel
import TestSupport
import Testing

func blocks(plain text: String) -> String {
  let lines = dump(article(plain: text, restored: false)).split(separator: "\n", omittingEmptySubsequences: false)
  return lines.drop { $0 != "BLOCKS" }.dropFirst().prefix { !$0.isEmpty }.joined(separator: "\n")
}

func words(of article: Article) -> String { String(decoding: article.text.bytes, as: UTF8.self) }

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
    blocks(plain: text) == """
      paragraph | The boat came round the point at four o'clock with her lights out and her bell tied up in a blanket, and nobody on the quay said a word until she had been made fast.
      paragraph | Then they all spoke at once, as people do who have been holding the same breath for an hour, and none of them could be understood by any of the others.
      """)
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
    blocks(plain: text) == """
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
  #expect(blocks(plain: text).split(separator: "\n").count == 3)
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
    blocks(plain: text) == """
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
    blocks(plain: text) == """
      quote > paragraph | You said at the time that the boat was sound and that the crew knew her, and that was enough for the two of us then.
      quote > paragraph | It is not enough now, as you will see when you have read what the surveyor found under the boards of the cabin.
      paragraph | I have read it twice this morning and I still don't see why the boards had to come up at all.
      """)
}

@Test(arguments: ["—", "–"]) func aDashAtALinesStartIsADialogues(dash: String) {
  #expect(
    blocks(plain: "He looked up.\n\n\(dash) Who is there? she said.\n\(dash) Nobody, said Tom.") == """
      paragraph | He looked up.
      paragraph | \(dash) Who is there? she said.
      paragraph | \(dash) Nobody, said Tom.
      """)
}

@Test func numbersAreAListOnlyBesideTheirNeighbours() {
  #expect(
    blocks(plain: "1. Bread\n2. Salt\n\nA paragraph.\n\n7. Heading of a part\n\nIts words.") == """
      tight list > 1. > paragraph | Bread
      tight list > 2. > paragraph | Salt
      paragraph | A paragraph.
      paragraph | 7. Heading of a part
      paragraph | Its words.
      """)
}

@Test func namesBeforeColonsThatComeBackAreSpeakers() {
  #expect(
    blocks(plain: "ANN: So.\n\nBEN: So what?\n\nANN: So nothing.\n\nNote: the tape ends here.\n\nBEN: Good.") == """
      transcript (4) | ANN: So.
      transcript (4) | BEN: So what?
      transcript (4) | ANN: So nothing.
      paragraph | Note: the tape ends here.
      transcript (4) | BEN: Good.
      """)
}

@Test func fieldsOfAFormAreNoSpeakers() {
  #expect(
    blocks(plain: "Title: The quay\n\nIcon: quay/1\n\nTitle: The gate\n\nIcon: gate/2") == """
      paragraph | Title: The quay
      paragraph | Icon: quay/1
      paragraph | Title: The gate
      paragraph | Icon: gate/2
      """)
}

@Test func placesOfAListOfWhichFewComeBackAreNoSpeakers() {
  #expect(
    blocks(
      plain: "Reno: It rained.\n\nLunn: It snowed.\n\nOslo: It froze.\n\nReno: It dried.\n\nLunn: It thawed.\n\n"
        + "Bonn: It stormed.\n\nRome: It shone.\n\nBari: It hailed.\n\nGent: It blew."
    ).contains("transcript") == false)
}
