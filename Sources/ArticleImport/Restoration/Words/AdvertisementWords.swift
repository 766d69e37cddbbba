/// Words of advertisement labels and placeholders.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let advertisementWords: StaticString = """
  advertisement, advertisements, advert, adverts, advertising, ad, ads, advertorial, advertiser, advertise with us
  sponsored, sponsor, sponsors, sponsorship, promoted, promotion, promotional, adsense, adrotate, dfp, gpt, taboola
  outbrain, paid content, paid post, paid partnership, partner content, partner message, commercial break, anuncio
  publicidad, publicité, werbung, anzeige, annonce, pubblicità, reclame, story continues, article continues
  continues below, continues after, continue reading, keep reading, scroll to continue, scroll down, keep scrolling
  resumes below, resumes after, continue reading below, continue to article, article resumes, story resumes
  text continues, report continues, message from our sponsor, from our partners, from our sponsor, brought to you by
  ad feedback, ad choices, remove ads, promoted stories, promoted by, sponsored by, presented by, in association with
  in partnership with, supported by, paid for by, advertiser content, ad unit, ad slot, our sponsors, our sponsor
  thanks to our sponsors, реклама, продолжение после рекламы, продовження після реклами, reklama, reklam, iklan, mainos
  continua após a publicidade, continua depois da publicidade, la suite après la publicité
  la suite après cette publicité, l’article continue après la publicité, continúa después de la publicidad
  l’articolo continua dopo la pubblicità, der artikel geht nach der anzeige weiter, artikel wird nach der anzeige
  nach der anzeige weiterlesen
  +story, +article, +content, +continue, +continues, +continued, +below, +after, +above, +reading, +scroll, +keep
  +text, +post, +resumes, +report, +piece, +message, +partner, +partners, +paid, +placement, +banner, +slot, +unit
  +box, +inline, +loading, +please, +skip, +close, +hide, +remove, +why, +seeing, +block, +zone, +video, +down, +end
  +start, +begins, +ends, +feature, +rest, +on, +more, +further, +remainder, +following, +page, +presented, +brought
  +break, +short, +word, +feedback, +choices, +off, +free, +support, +supported, +association, +partnership, +thanks
  +our, +this, +choice
  """
