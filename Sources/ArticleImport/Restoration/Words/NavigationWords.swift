/// Words of site navigation: menus, bread crumbs, section labels.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let navigationWords: StaticString = """
  home, menu, skip to content, skip to main content, skip navigation, main navigation, you are here, breaking news
  latest news, top news, search, navigation, site index, toggle navigation, back to top, go to top, return to top
  main menu, exclusive, opinion, jump to content, open menu, close menu, front page, homepage, live updates
  developing story, just in, special report, next article, previous article, next post, previous post, next story
  previous story, older posts, newer posts, in depth, long read, first person, analysis, editorial, commentary
  feature, features, live, must read, explainer, hot topic, sign in, log in, open in app, accessibility links
  back to, all posts, guest commentary, guest column, guest essay, op ed, news analysis, big read, the big read
  editors choice, premium, support us, updated, developing, breaking, watch live, live blog, fact check
  for subscribers, subscriber only, in pictures, photo essay, video, podcast, newsletter, issue
  +news, +section, +sections, +latest, +top, +main, +content, +article, +story, +stories, +world, +politics
  +technology, +tech, +business, +health, +science, +culture, +sports, +sport, +travel, +lifestyle, +us, +u, +s, +uk
  +local, +national, +international, +markets, +money, +economy, +education, +environment, +climate, +arts, +books
  +music, +film, +movies, +entertainment, +food, +style, +fashion, +law, +media, +real, +estate, +autos, +weather
  +obituaries, +magazine, +region, +europe, +asia, +africa, +americas, +design, +family, +history, +society
  +religion, +crime, +ideas, +reviews, +investigations, +archive, +more, +back, +next, +previous, +index, +go, +jump
  +desk, +report, +reports, +letters, +column, +columns, +life, +energy, +city, +metro, +innovation, +weekend
  +update, +updates, +watch, +gaming, +cars, +gadgets, +wellness, +parenting, +housing, +transport, +accessibility
  +links, +guest, +big, +all, +posts, +blog, +editor, +choice, +essay, +essays, +longform, +cities, +security
  +source, +open, +nation, +elections, +editorials, +outdoors, +courts, +court, +leisure, +cricket, +football
  +motoring, +comment, +app, +state, +photos, +opinions, +investigates, +issues
  """
