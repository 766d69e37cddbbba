/// Labels of lists that are the article's own, though they hold nothing but links.
let citationWords: StaticString = """
  references, sources, source, notes, resources, links, bibliography, citations, works, footnotes, endnotes, appendix
  literature, credits, contents, tools, downloads, documentation, ingredients, materials, books, albums, tracks
  """
