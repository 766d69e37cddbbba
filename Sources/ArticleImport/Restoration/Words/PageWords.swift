/// Words of page arithmetic.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let pageWords: StaticString = """
  page, pages, pg, pp, p, of, sheet, seite, página, pagina, pàgina, von, de, sur, leaf, folio, side, sida, continued
  continues on, no, part
  +on, +next, +from
  """
