/// Words of labels over lists of what others read.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let mostReadWords: StaticString = """
  todays top, everyone is, latest from, the headlines, popular, trending, clicked, discussed, viewed, favourites
  favorites, picks, hot, headlines, most read, most viewed, most shared, most popular, most emailed, most commented
  most watched, most clicked, most discussed, most recent, top stories, top news, top articles, top posts, top reads
  top story, editors picks, editors choice, editor picks, best of, hot now, hot right now, latest news
  latest stories, latest articles, latest posts, latest headlines, what others are reading, people are reading
  readers are reading, readers choice, what readers are, everyone is reading, being read now, bestsellers, must reads
  staff picks, our picks, whats hot, the latest, most talked about, buzzing, viral, readers favourites
  readers favorites, widely read, much read, most listened, meistgelesen, les plus lus, lo más leído, recent posts
  recent articles, recent stories, top ten, top 10, top five, top 5, más leídas, más leídos, las más leídas
  lo más visto, lo último, les plus partagés, en continu, meistgelesene artikel, meistgeklickt, beliebteste artikel
  più letti, i più letti, mais lidas, mais lidos, mais populares, meest gelezen, mest läst, mest lest, nejčtenější
  najczęściej czytane, самое читаемое, популярное, 人気記事, アクセスランキング, 热门, 熱門, 热门推荐, whats popular, all time favourites
  most liked, most loved, trending now, popular now, hot topics, whats trending, what everyone is reading
  readers picks, popular in, trending in, popular on, most viewed in, most read in, top 3, top 7, latest in
  in the news, just published, newest, à la une, partagés, les plus partagés, les plus commentés, les plus récents
  +most, +top, +now, +today, +this, +week, +month, +right, +hour, +hours, +stories, +articles, +posts, +news, +in
  +on, +from, +read, +latest, +reading, +story, +people, +everyone, +others, +are, +what, +our, +reads, +readers
  +reader, +five, +ten, +todays, +list, +lists, +day, +videos, +items, +topics, +content, +time, +all, +liked, +loved
  +editors, +headline
  """
