/// Words of a printout's own lines.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let printedWords: StaticString = """
  printed, print, printed from, printed on, retrieved from, accessed on, saved from, downloaded from, source, url
  original url, permalink, archived from, reprinted from, read online at, view online, available at, web address
  address, link, gedruckt, imprimé, web, copied from, online at, output, generated, printout, visit, originally at
  retrieved, downloaded, printed by, saved, exported, archived
  +from, +on, +at, +article, +version, +by, +file, +pdf
  """
