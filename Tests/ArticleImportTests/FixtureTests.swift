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

/// Pages with the markup of news sites, each with what of it is the article.
@Test(arguments: [
  "page-of-a-local-paper", "page-of-a-broadcaster", "page-behind-a-wall", "page-of-a-live-blog",
  "page-laid-out-by-a-table", "page-of-a-magazine",
])
func ofANewsSitesPageTheArticleIsRead(name: String) throws {
  let article = try article(fixture: name + ".html")
  expectSound(article, try fixture("articles/\(name).html"))
  try expectMatches("articles/\(name).html.expected", dump(article))
}
