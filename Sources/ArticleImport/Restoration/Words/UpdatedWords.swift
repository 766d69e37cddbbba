/// Words that announce a later date, which is not the publication's.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let updatedWords: StaticString = """
  updated, update, modified, last updated, last modified, revised, edited, corrected, amended, retrieved, accessed
  archived, aktualisiert, mis à jour, actualizado, changed, reviewed, refreshed, last edited, last changed
  last reviewed, last revised, last update, edited on
  """
