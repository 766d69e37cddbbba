import ArticleModel
import TestSupport
import Testing

@testable import ArticleImport

let landProse = [
  "The harbour was dredged in the spring, when the boats were out, and nobody asked where the silt had gone.",
  "It lay on the flats for a year, grey and level, before the first geese came down on it, and stayed.",
  "By then the council had a letter, and a second one, and a map on which the flats were drawn as land.",
  "The engineers, who had drawn it, said that it was land at low water, which nobody on the quay denied.",
  "What was built there in the end was a shed, a fence, and a sign that asks the geese to keep away.",
  "They read it, the harbour master says, as they read the tide tables: from above, and without much care.",
]

func landPage(_ body: String, title: String = "Land at low water", head: String = "") -> String {
  "<!doctype html><html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>"
}

func landArticle(_ html: String) -> Article {
  let article = importArticle(
    Array(html.utf8), named: "page.html",
    options: ImportOptions(format: .html, baseAddress: "https://harbor.example/2020/land"))
  expectSound(article, Array(html.utf8))
  return article
}

func landBlocks(_ html: String) -> [String] {
  let article = landArticle(html)
  return article.blocks.map { article.text[$0.range] }
}

func paragraphs(_ texts: some Sequence<String>) -> String { texts.map { "<p>\($0)</p>" }.joined() }
