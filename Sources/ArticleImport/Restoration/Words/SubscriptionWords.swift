/// Words of subscription boxes, newsletters and pay walls.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let subscriptionWords: StaticString = """
  stay informed, by email, email, emails, a week, a year, per year, one dollar, subscribe, subscriber, subscribers
  subscription, subscriptions, newsletter, newsletters, sign up, signup, inbox, mailing list, log in, login, sign in
  email address, e mail address, your email, your name, enter your, become a member, become a subscriber
  become a supporter, membership, donate, donation, donations, free trial, trial, paywall, unlimited access
  full access, digital access, unlimited articles, unlimited digital, cancel anytime, cancel any time, no ads
  ad free, ad-free, free articles, articles remaining, articles left, free article, register, registered
  independent journalism, quality journalism, support us, support our, support journalism, support independent
  get the best of, join our, join now, join us, join today, keep reading for free, unlock, renew, per month, a month
  per week, first month, billed, money back, print edition, digital edition, exclusive content
  exclusive digital access, morning briefing, daily briefing, email alerts, breaking news alerts, push notifications
  abonnieren, abonnez, suscríbete, iscriviti, chip in, delivered to your, straight to your, thank you for reading
  thanks for reading, already a, try it free, gift subscription, our app, download the app, download our app
  check your inbox, sign me up, notify me, alerts, our channel, our podcast, whatsapp channel, push alerts
  rely on readers, reader supported, reader funded, buy me a coffee, patreon, ko fi, patron, patrons, become a patron
  support my work, new posts, via rss, reader supported publication, stay connected, stay updated, in your inbox
  to your door, make a contribution, a donation, premium, for subscribers, subscriber only, subscriber exclusive
  members only, sign in or register, create an account, create a free account, manage subscription
  continue reading with, special offer, limited time, no commitment, first month free, gift card, one time
  get started, remind me, maybe later, no thanks, not now, launched, type your email, your email address
  +read, +reading, +support, +member, +members, +join, +free, +daily, +weekly, +monthly, +morning, +evening, +day
  +week, +month, +months, +year, +years, +issue, +issues, +edition, +digital, +print, +exclusive, +access, +unlimited
  +limited, +article, +articles, +story, +stories, +journalism, +independent, +reporting, +offer, +offers, +cancel
  +anytime, +today, +now, +thanks, +thank, +get, +receive, +best, +top, +every, +never, +miss, +enter, +address
  +alert, +update, +updates, +delivered, +straight, +directly, +news, +enjoying, +enjoy, +enjoyed, +liked, +remaining
  +left, +reached, +continue, +already, +have, +account, +create, +events, +event, +member's, +benefits, +become
  +supporter, +supporters, +gift, +save, +start, +starting, +only, +just, +content, +guarantee, +optional, +included
  +audio, +podcast, +podcasts, +app, +learn, +click, +button, +submit, +send, +latest, +headlines, +world, +insights
  +insight, +analysis, +coverage, +terms, +privacy, +policy, +agree, +spam, +without, +piece, +thousands, +next
  +dollar, +sign, +puzzles, +weekend, +unsubscribe, +time, +here, +publish, +everything, +ad, +ads, +want, +love
  +help, +us, +make, +possible, +work, +contribution, +contribute, +reader, +readers, +letter, +letters, +briefing
  +digest, +roundup, +round, +most, +important, +full, +plus, +must, +must-read, +curated, +picks, +hand, +picked
  +once, +twice, +one, +stay, +informed, +loop, +follow, +list, +used, +using, +all, +per, +past, +archive, +archives
  +home, +delivery, +special, +deal, +deals, +discount, +price, +pay, +paid, +fund, +funded, +funding, +rely, +relies
  +depends, +coming, +soon, +experience, +any, +back, +money, +check, +part, +date, +channel, +whatsapp, +telegram
  +consider, +please, +who, +like, +little, +as, +from, +device, +devices, +whenever, +our, +others, +notification
  +notifications, +breaking, +signed, +confirm, +confirmed, +successfully, +ago, +type, +coffee, +new, +posts, +post
  +below, +rss, +feed, +feeds, +inboxes, +mail, +magazine, +in, +to, +more, +signing, +up
  """
