/// Words that file an article: tags, topics, categories.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let filingWords: StaticString = """
  in this article, published in, archived under, topics covered, see more in, tags, tag, tagged, filed under, filed in, filed, topics, topic, categories, category, posted in, keywords, keyword, more about, labels, more on, listed under, appears in, found in, posted under, in this story, explore more, subjects, subject, sections, section, archived in, hashtags, browse, classified under, departments, schlagworte, indexed under, mots clés
  +more, +about, +topics, +under, +posted, +related, +read, +explore, +topic, +story, +article, +this
  labels, label, related topics, related tags, in this article, more in, tagged with, published in, filed, beats
  beat, channels, channel, themes, theme, topics in this article, explore more on, more on these topics, find more
  +these, +with, +related, +find, +see, +all, +on, +more, +filed, +article, +story, +posts
  """
