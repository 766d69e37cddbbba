import TestSupport
import Testing

/// Articles of different damage, each with what a careful reader finds in it.
@Test(arguments: [
  "essay.md", "interview.md", "wire-story.txt", "long-read.md", "link-roundup.md", "greek.md",
  "news-page.html", "markup.html", "short-page.html",
])
func anArticleIsReadAsItsAuthorWroteIt(name: String) throws {
  let article = try article(fixture: name)
  expectSound(article, try fixture("articles/\(name)"))
  try expectMatches("articles/\(name).expected", dump(article))
}
