/// Words of share bars.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let shareWords: StaticString = """
  share, shares, tweet, tweets, retweet, facebook, twitter, linkedin, reddit, pinterest, whatsapp, instagram
  telegram, flipboard, tumblr, mastodon, bluesky, threads, messenger, pocket, stumbleupon, digg, delicious, xing, vk
  weibo, wechat, snapchat, tiktok, youtube, rss, google plus, google+, hacker news, print, printer friendly
  print friendly, print version, email, e mail, pin it, pin, bookmark, copy link, copy url, send to a friend
  tell a friend, forward, like us, like this, follow us, save for later, save to pocket, text size, font size
  compartir, partager, teilen, condividi, opens in new window, opens in a new window, opens in new tab, copied
  link copied, share via, sms, gmail, koo, line, signal, kakao, lobsters, upvote, buffer, mix, viber, skype, qzone
  naver, hatena, permalink, short link, short url, send this, send by email, save as pdf, about sharing
  twittern, mitteilen, weitersagen, share full article, gift this article, gift article
  +pdf, +send, +save, +link, +copy, +friend, +friends, +like, +likes, +follow, +post, +article, +story, +page, +piece
  +pass, +text, +size, +font, +click, +tap, +button, +social, +media, +buttons, +options, +larger, +smaller, +gift
  +google, +x, +people, +others, +this, +all, +more, +via, +reactions, +it, +comment, +comments, +read, +listen
  +love, +spread, +word, +around, +enjoyed, +found, +useful, +recommend, +report, +download, +open, +app, +view
  +version, +total, +times, +shared, +someone, +know, +k, +opens, +opened, +new, +window, +tab, +short, +about
  +sharing, +by, +as, +in, +discuss, +fb, +retweets, +favorites, +plus, +full, +here, +now, +me, +us, +on
  """
