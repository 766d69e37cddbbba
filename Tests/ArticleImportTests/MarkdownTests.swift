import ArticleImport
import ArticleModel
import TestSupport
import Testing

@Test func markdownBlocksAreFlatAndKnowWhatTheyStandIn() {
  let article = article(
    markdown: """
      # A *fine* day &amp; night

      One[^1] two
      three `four`.

      > - quoted [item](https://example.org "t")
      > - [x] done

      1. a
         - b

      | left | right |
      |:-----|------:|
      | 1    |       |

      ```swift
      let\ta = 1
      ```
      ---
      ![alt](picture.png)

      <div>raw <b>words</b> &lt;<!-- gone --></div>

      [^1]: The note.
      """, restored: false)
  #expect(
    dump(article) == """
      title: 
      byline: 
      published: 
      words: 24

      BLOCKS
      heading 1 | A fine day & night
      paragraph | One[1] two three four.
      quote > tight list > • > paragraph | quoted item
      quote > tight list > [x] > paragraph | done
      tight list > 1. > paragraph | a
      tight list > 1. > tight list > • > paragraph | b
      table > header row > cell 0 | left
      table > header row > cell 1 | right
      table > row > cell 0 | 1
      code (swift) | let a = 1
      thematic break | 
      image 0 | alt
      paragraph | raw words <
      footnote 0 > paragraph | The note.

      INLINES
      emphasis | fine
      footnote 0 | [1]
      code | four
      link https://example.org | item
      image picture.png | alt

      SECTIONS
      1 heading | A fine day & night | A fine day & night ⏎ One[1] two

      RELATED

      FOLDED

      """)
}

@Test(arguments: [
  ("One,[^1] two.[^*]\n\n[^*]: b\n\n[^1]: a\n", "One,[1] two.[*]", ["*", "1"]),
  ("One,[^rope] two.[^1]\n\n[^1]: b\n\n[^rope]: a\n\n[^left]: c\n", "One,[1] two.[2]", ["2", "1", "3"]),
])
func footnotesWhoseLabelsAreWordsAreNumberedAsTheyAreCalled(text: String, shown: String, labels: [String]) {
  let article = article(markdown: text)
  #expect(String(decoding: article.text.bytes, as: UTF8.self).hasPrefix(shown + "\n"))
  #expect(article.footnotes.map(\.label) == labels)
  expectSound(article, Array(text.utf8))
}
