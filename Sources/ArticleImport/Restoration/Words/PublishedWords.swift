/// Words that announce a date of publication.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let publishedWords: StaticString = """
  published, posted, date, first published, originally published, publication date, released, created, issued, dated
  on, publié, publicado, veröffentlicht, submitted, uploaded, written, filed, printed on paper, appeared
  first appeared, originally appeared, first posted, pubdate, online, issue date, release date, post date
  date published, pubblicato, gepubliceerd, from, edition of, edition, run date, issue, added, last edited
  print date, published date, dateline, updated on, date posted, first aired, live since, created on, published in
  date added, submitted on
  """
