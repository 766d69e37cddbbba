import ArticleModel
import TestSupport
import Testing

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
    blocks(plain: text) == """
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

@Test func aManualPageWhoseWordsHaveHyphensKeepsThoseAtTheEndsOfLines() {
  let text = """
    NET(1)                         Harbour Commands                         NET(1)

    NAME
           net - mend nets

    DESCRIPTION
           Mends  the  nets  of any harbour by a command‐line, and in a well‐
           known order of knots that all of its nets have been tied in so far.

    Harbour 2.1                        May 2031                             NET(1)
    """
  #expect(blocks(plain: text).contains("by a command‐line, and in a well‐known order"))
}
