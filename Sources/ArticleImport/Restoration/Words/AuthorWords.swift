/// Words that announce an author's name.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let authorWords: StaticString = """
  by, written by, posted by, author, authors, story by, reported by, published by, words by, text by, article by
  report by, submitted by, contributed by, from our correspondent, reporting by, words, byline, writer, penned by
  filed by, compiled by, edited and written by, analysis by, interview by, opinion by, review by, essay by, column by
  feature by, uploaded by, created by, por, von, par, di, door, av, af, escrito por, par l, nga, autor, auteur, autore, автор
  +text, +article, +report, +written, +posted, +reported, +published, +story, +reporting
  """
