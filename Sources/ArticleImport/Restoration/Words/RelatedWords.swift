/// Words of labels over further reading, by language; terms of up to four words, which is what is looked for.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let relatedWords: StaticString = """
  related, recommended, earlier, previously, more, also, see also, read also, also read, read more, read next
  further reading, you may also like, you might also like, more from, more in, more on, more stories, up next
  next up, dont miss, suggested, suggestions, similar, keep reading, elsewhere, also on, more like this, also in
  in case you missed, also see, also interesting, from the archive, from our archive, from the archives
  more coverage, other stories, other articles, other news, what to read next, read this next, read on, you may like
  you might like, watch next, background, further, more by, also by, from around, around the web, from the web
  continue with, worth reading, learn more, deeper reading, must read, see more, more reading, find out more
  same topic, on this topic, on this subject, on the same subject, go deeper, dig deeper, catch up
  you might be interested, you may be interested, what else, in other news, elsewhere on, read these, more posts
  other posts, similar articles, from the same author, same author, recommended read, continue reading
  keep exploring, explore more, watch, must see, must watch, top picks, people also read, readers also, also from
  latest stories, latest posts, now read, background reading, in depth, what to read, previous coverage
  full coverage, our coverage, past coverage, recommendation, recommendations, recommends
  lesen sie auch, mehr zum thema, mehr aus, ähnliche artikel, lesen sie mehr, auch interessant, weitere artikel
  passend zum thema, mehr dazu, siehe auch, verwandte artikel, könnte dich auch interessieren
  könnte sie auch interessieren, auch spannend, auch lesenswert, zum weiterlesen, lesetipp, lesetipps
  redaktionstipp, lies auch, mehr lesen, weiterlesen, mehr zu, mehr zum, mehr von, auch auf, ähnliche beiträge
  ähnliche themen, verwandte beiträge, verwandte themen, weitere beiträge, weitere themen, weitere meldungen
  dazu passend, mehr, empfiehlt, sie auch interessieren, dich auch interessieren
  à lire aussi, lire aussi, sur le même sujet, dans la même rubrique, sur ce sujet, sur le même thème, à voir aussi
  voir aussi, à lire également, articles liés, autres articles, à découvrir, à découvrir aussi
  rédaction vous conseille, conseille, recommande, nos articles liés
  artículos relacionados, noticias relacionadas, relacionados, relacionadas, te puede interesar
  también te puede interesar, más sobre, más información, leer más, ver también, también le puede interesar
  le puede interesar, te recomendamos, artículo relacionado, relacionado, más, no te pierdas, no te lo pierdas
  nota relacionada, notas relacionadas, te recomendamos leer, mira también, mirá también, leé también, lea también
  lee también, lea además, entérate más, conoce más, otras noticias, otras notas, otros artículos
  seguí leyendo, sigue leyendo, seguir leyendo, recomienda, más historias
  llegeix també, també et pot interessar
  veja mais, leia também, leia mais, veja também, saiba mais, notícias relacionadas, matérias relacionadas, +mais
  outras notícias, recomenda
  leggi anche, potrebbe interessarti anche, ti potrebbe interessare, approfondimenti, leggi tutto, vedi anche
  potrebbe interessarti, articoli correlati, notizie correlate, altri articoli, consiglia
  lees ook, meer over dit onderwerp, lees verder, lees meer, gerelateerd, gerelateerde artikelen, +meer, zie ook
  ook interessant
  mer om, läs också, mere om, läs mer, les også, læs også, läs även, se også, mer fra, relaterade artiklar
  relaterte artikler, relaterede artikler, läs mer om, mere fra
  lue lisää, lue myös, katso myös, lue lisäksi, katso lisää, lisää aiheesta
  powiązane, zobacz też, czytaj także, czytaj też, zobacz także, czytaj więcej
  čtěte také, přečtěte si také, související, související články, pročitajte i, povezani članci
  sorodni članki, preberite tudi, preberte si tiež, súvisiace články, povezano, vezane vijesti
  kapcsolódó cikkek, ezt is olvassa el, ajánlott cikkek, lásd még
  citește și, citeşte şi, citiți și, vezi și, articole similare, articole asemănătoare
  loe ka, skaiti arī, lasi arī, lasiet arī, taip pat skaitykite
  artikuj të ngjashëm, lexo edhe
  ilgili haberler, bunlar da ilginizi çekebilir, ilginizi çekebilir, benzer haberler, ayrıca okuyun
  baca juga, berita terkait, artikel terkait, simak juga
  xem thêm, đọc thêm, tin liên quan
  διαβάστε επίσης, διαβάστε ακόμη, σχετικά άρθρα
  читайте также, по теме, похожие материалы, читать также, материалы по теме, читайте ещё, читайте також
  новини за темою, прочетете още, по темата, свързани статии, ещё по теме, похожие статьи, похожие новости
  читайте также по теме, смотрите также, связанные новости, статті за темою, читайте далі
  اقرأ أيضا, اقرأ أيضاً, قد يهمك أيضا, قراءة المزيد, بیشتر بخوانید, اقرأ أيضًا, مواضيع ذات صلة, مقالات ذات صلة
  أخبار ذات صلة, اقرأ المزيد, إقرأ أيضا
  קראו גם, מאמרים קשורים, כתבות קשורות
  यह भी पढ़ें, ये भी पढ़ें, संबंधित खबरें, इसे भी पढ़ें, संबंधित समाचार, সম্পর্কিত খবর, আরও পড়ুন
  เรื่องที่เกี่ยวข้อง, ข่าวที่เกี่ยวข้อง, บทความที่เกี่ยวข้อง, อ่านเพิ่มเติม, อ่านต่อ, ข่าวเกี่ยวข้อง
  相关阅读, 相关新闻, 延伸閱讀, 相關新聞, 相关推荐, 推荐阅读, 相关报道, 相关文章, 更多阅读, 相關報導, 相關文章, 更多報導, 相关链接, 有關, 有关, 延伸阅读, 猜你喜欢
  関連記事, あわせて読みたい, 関連ニュース, 関連リンク, おすすめ記事, あわせて読む, こちらもおすすめ
  관련기사, 관련 기사, 관련뉴스, 관련 뉴스
  +das, +la, +read, +next, +see, +story, +stories, +article, +articles, +post, +posts, +news, +content, +links, +link
  +coverage, +reading, +topics, +topic, +you, +may, +might, +like, +for, +listen, +view, +now, +our, +latest
  +reports, +report, +series, +site, +items, +video, +videos, +gallery, +continue, +missed, +full, +key, +other
  +another, +from, +web, +internet, +around, +this, +week, +subject, +pieces, +piece, +pages, +picks, +interest
  +interested, +enjoy, +love, +be, +editors, +essential, +explore, +discover, +analysis, +explainer, +opinion
  +archive, +archives, +theme, +what, +here, +on, +in, +by, +left, +off, +dig, +deeper, +else, +covering, +covered
  +these, +them, +headlines, +same, +auf, +unserem, +unserer, +blog, +seite, +thema, +themen, +beitrag, +beiträge
  +artikel, +auch, +author, +essays, +essay, +exploring, +past, +people, +readers, +must, +editor, +choice, +worth
  +time, +happening, +trending, +local, +world, +today, +explained, +podcast, +photos, +pictures, +quiz
  +interactive, +live, +updates
  """

/// Single words before a colon and another article's title.
let pointingWords: StaticString = """
  read, watch, see, listen, explained, explainer, next, previously, earlier, background, also, more, opinion
  editorial, flashback, archive, elsewhere, recommended, related, update, live
  """
