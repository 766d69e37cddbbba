/// First words of links that go to a list, an account or the site's own pages, and name no article.
/// Our own list of the trade's general words.
let actionWords = """
  view, see, watch, listen, show, browse, all, visit, subscribe, sign, log, login, become, forgot, join, about, contact, terms, privacy,
  click, load, register, follow, download, submit, advertise, manage, ver, todos, voir, tous, toutes, alle, zur, tutti, vedi
  """
/// Last words of links that go on to what the text speaks of, and name no article.
let placeOfLinkWords = "here hier ici aquí aqui qui hér"
/// Names of what a link leads to, before a colon and its title: "Article: …".
let mediumWords = "article artikel artículo artigo articolo video vidéo audio podcast gallery photos slideshow"
/// Parts of the addresses of lists of articles on a topic.
let topicPlaces: Set<Substring> = [
  "tag", "tags", "topic", "topics", "thema", "themen", "tema", "temas", "category", "categories",
]
/// Those of lists, of people and of the site's services.
let listPlaces = topicPlaces.union([
  "author", "authors", "auteur", "autor", "search", "hub", "people", "profile", "user", "users", "login", "subscribe",
])
/// Words of labels over links to topics.
let topicLabelWords = """
  topic topics subject subjects tag tags tagged keywords category categories temas etiquetas categorías assuntos \
  themen schlagworte schlagwörter stichworte stichwörter kategorie kategorien sujets mots-clés catégories argomenti categorie trefwoorden \
  tagi ämnen emner теги темы 标签 关键词 標籤 關鍵字 タグ キーワード 태그
  """
/// Words that make a related-like label one of other things than articles.
let otherLabelWords = """
  search, searches, topic, topics, tag, tags, companies, products, categories, category, ads, sites, links to, tickers,
  temas, themen, sujets, tickets, jobs, deals, watch, listen
  """
/// Words of labels that would do for any article.
let generalLabelWords = """
  more other another latest dont miss news stories articles posts headlines top read also the site otras noticias notas \
  recommended recommends recommendations reading mehr más plus empfiehlt empfehlungen conseille recommande \
  recomienda recomendados consiglia consigliati aanbevolen recomenda
  """
/// What sites call the column beside the article.
let sideColumnNames =
  "sidebar leftbar rightbar rail leftrail rightrail aside sidecol secondary secundaria lateral right rightcol beta"
