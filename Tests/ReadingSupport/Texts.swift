/// Texts of our own to read in.
public enum Texts {
  /// Four headings, six quotations of three speakers, long enough for many pages.
  public static let harbour = """
    # The Harbour Wall

    By Ada Fenwick

    \(paragraphs(1...3, of: "the old wall"))

    ## Stone

    “The stone came by barge,” said Mira Holt, who keeps the ledger. “It came at night.”

    \(paragraphs(4...7, of: "quarried stone"))

    ## Water

    “Water finds every joint,” said Jonas Peel, an engineer.

    \(paragraphs(8...12, of: "spring water"))

    “We never closed a single gate,” said Mira Holt.

    \(paragraphs(13...15, of: "winter water"))

    ## People

    “Nobody asked the fishermen,” said Lena Okafor, who sells nets.

    \(paragraphs(16...20, of: "harbour people"))
    """

  /// Sentences that differ by their number.
  public static func paragraphs(_ numbers: ClosedRange<Int>, of subject: String) -> String {
    numbers.map { number in
      """
      Paragraph \(number) speaks of \(subject) at some length, so that it takes more than one line of the page. It \
      goes on with a second sentence about number \(number), and it ends with a third one, which is short.
      """
    }.joined(separator: "\n\n")
  }
}

extension Texts {
  /// The same as a scraped page has it: an advertisement in the text, links of its own, related ones after it.
  public static let harbourPage = """
    \(harbour)

    ADVERTISEMENT

    See [the tide table](https://example.org/tides) and [the ledger](ledger.md#1888).

    ## Related

    - [Who pays for the sea](sea.md)
    - [The mole in winter](#)
    - [Stones of the old wall](https://example.org/letters)

    """
}

extension Texts {
  /// With footnotes, code and a table that are wider than many pages.
  public static let annotated = """
    # Counting Stones

    Nobody had counted the stones of the second wall before it was begun, which was in March.[^1]

    \(paragraphs(1...6, of: "the second wall"))[^2]

    ## By whom

    ```swift
    let wall = Wall(stones: 4_211, courses: 38, begun: "the third of April", by: ["Mira Holt", "Jonas Peel"])
    let gate = wall.gate
    ```

    \(paragraphs(7...9, of: "counting"))[^3]

    | Year of the survey | Number of stones counted | Mason in charge | Barges | State of the wall |
    | --- | --- | --- | --- | --- |
    | 1871 | 4,211 | Mira Holt | 40 | standing |
    | 1872 | 4,198 | Jonas Peel | 44 | leaning, and watched by day and by night |

    \(paragraphs(10...14, of: "the last wall"))

    [^1]: In the old style of counting, which began with spring.
    [^2]: A note on the second wall, which is longer than most notes are, and says at length who counted the stones,
        who counted them again, and what became of the difference; nobody reads it, and it is here to be long.
    [^3]: Nobody did.
    """
}

extension Texts {
  /// From right to left, with numbers, Latin words, links and a footnote.
  public static let lighthouse = """
    # המגדלור הישן (1923) ומי ששמר עליו

    המגדלור נבנה בשנת 1923 על ידי חברת Stone & Sons. הוא עומד על גבעה בגובה 45 מטר[^1], ואפשר לראות אותו מן \
    [הנמל הקטן](https://example.org/port) ומן [האור השני](https://example.org/light).

    "לא ישנתי אף לילה", אמר השומר דוד לוי. "האור היה צריך לדלוק תמיד."

    ## החורף הארוך

    - נר ראשון
    - נר שני – גדול יותר

    > הים לא שואל. הים לוקח את מה ששלו, ואחר כך מחזיר את מה שלא צריך, כל חורף מחדש.

    בחורף של 1951 ירד שלג על הים. איש לא זכר דבר כזה, וגם לא ה-Albatross, הספינה הישנה ביותר בנמל.

    ## אחרי השלג

    שלושה שומרים עבדו כאן: לוי, כהן ו-Smith (משנת 1960). הם ניקו את הזכוכית בכל בוקר, ובערב הדליקו את האור.

    [^1]: מן הים, לא מן החוף.

    """
}
