/// Words that file an article: tags, topics, categories.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let filingWords: StaticString = """
  in this article, published in, archived under, topics covered, see more in, tags, tag, tagged, filed under
  filed in, filed, topics, topic, categories, category, posted in, keywords, keyword, more about, labels, more on
  listed under, appears in, found in, posted under, in this story, explore more, subjects, subject, sections, section
  archived in, hashtags, browse, classified under, departments, schlagworte, indexed under, mots clés, label
  related topics, related tags, more in, tagged with, beats, beat, channels, channel, themes, theme
  topics in this article, explore more on, more on these topics, find more
  +more, +about, +under, +posted, +related, +read, +explore, +story, +article, +this, +these, +with, +find, +see
  +all, +on, +posts
  """
