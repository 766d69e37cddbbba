/// Words of labels over further reading.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let relatedWords: StaticString = """
  related, recommended, earlier, previously, more, also, see also, read also, also read, read more, read next
  further reading, you may also like, you might also like, more from, more in, more on, more stories, up next
  next up, dont miss, suggested, suggestions, similar, keep reading, elsewhere, also on, more like this, also in
  in case you missed, also see, also interesting, from the archive, from our archive, from the archives
  more coverage, other stories, other articles, other news, what to read next, read this next, read on, you may like
  you might like, watch next, background, further, more by, also by, from around, around the web, from the web
  continue with, worth reading, deeper reading, learn more, must read, see more, more reading, find out more
  lesen sie auch, mehr zum thema, à lire aussi, lire aussi, leggi anche, lee también, lees ook, same topic
  on this topic, on this subject, on the same subject, go deeper, dig deeper, catch up, artículos relacionados
  noticias relacionadas, relacionados, relacionadas, te puede interesar, también te puede interesar, más sobre
  más información, leer más, ver también, sur le même sujet, dans la même rubrique, sur ce sujet, mehr aus
  das könnte sie auch interessieren, das könnte dich auch interessieren, ähnliche artikel, lesen sie mehr
  también le puede interesar, le puede interesar, te recomendamos, artículo relacionado, potrebbe interessarti anche
  ti potrebbe interessare, approfondimenti, meer over dit onderwerp, lees verder, veja mais, relacionado, powiązane
  mer om, läs också, mere om, lue lisää, sur le même thème, à voir aussi, voir aussi, à lire également, articles liés
  auch interessant, weitere artikel, passend zum thema, mehr dazu, siehe auch, verwandte artikel, leggi tutto
  vedi anche, potrebbe interessarti, articoli correlati, notizie correlate, leia também, leia mais, veja também
  saiba mais, notícias relacionadas, matérias relacionadas, lees meer, gerelateerd, gerelateerde artikelen
  czytaj także, czytaj też, zobacz także, zobacz też, čtěte také, přečtěte si také, související, související články
  läs mer, les også, læs også, lue myös, читайте также, по теме, похожие материалы, 関連記事, あわせて読みたい, 相关阅读, 相关新闻, 延伸閱讀
  相關新聞, 관련기사, you might be interested, you may be interested, what else, in other news, elsewhere on, read these
  more posts, other posts, similar articles, from the same author, same author, recommended read, continue reading
  keep exploring, explore more, watch, must see, must watch, top picks, people also read, readers also, also from
  latest stories, latest posts, now read, background reading, in depth, what to read, previous coverage
  full coverage, our coverage, past coverage, recommendation, recommendations
  könnte dich auch interessieren, könnte sie auch interessieren, auch spannend, auch lesenswert, zum weiterlesen
  lesetipp, lesetipps, redaktionstipp, lies auch, mehr lesen, weiterlesen, mehr zu, mehr zum, mehr von, auch auf
  ähnliche beiträge, ähnliche themen, verwandte beiträge, verwandte themen, weitere beiträge, weitere themen
  weitere meldungen, das könnte ihnen auch gefallen, dazu passend
  mehr, más, mais, meer
  相关推荐, 推荐阅读, 相关报道, 相关文章, 更多阅读, 相關報導, 相關文章, 更多報導, 関連ニュース, 関連リンク, おすすめ記事, 관련 기사, 관련뉴스
  читать также, материалы по теме, читайте ещё, читайте також, новини за темою, czytaj więcej
  kapcsolódó cikkek, ezt is olvassa el, citește și, citeşte şi, vezi și, διαβάστε επίσης, прочетете още
  baca juga, xem thêm, đọc thêm, tin liên quan, ilgili haberler, bunlar da ilginizi çekebilir
  اقرأ أيضا, اقرأ أيضاً, قد يهمك أيضا, قراءة المزيد, بیشتر بخوانید, קראו גם, यह भी पढ़ें
  berita terkait, artikel terkait, simak juga, ilginizi çekebilir, اقرأ أيضًا, مواضيع ذات صلة, ये भी पढ़ें
  διαβάστε ακόμη, σχετικά άρθρα, citiți și, articole similare, ajánlott cikkek, по темата, свързани статии
  pročitajte i, povezani članci, lásd még, katso myös, läs även, se også, lue lisäksi, loe ka, skaiti arī, lasi arī
  lasiet arī, taip pat skaitykite, llegeix també, també et pot interessar, no te pierdas, no te lo pierdas
  nota relacionada, notas relacionadas, te recomendamos leer, mira también, mirá también, leé también, lea también
  lea además, entérate más, conoce más, 相关链接, 延伸阅读, 猜你喜欢, あわせて読む, こちらもおすすめ, 관련 뉴스
  +read, +next, +see, +story, +stories, +article, +articles, +post, +posts, +news, +content, +links, +link, +coverage
  +reading, +topics, +topic, +you, +may, +might, +like, +for, +listen, +view, +now, +our, +latest, +reports, +report
  +series, +site, +items, +video, +videos, +gallery, +continue, +missed, +full, +key, +other, +another, +from, +web
  +internet, +around, +this, +week, +subject, +pieces, +piece, +pages, +picks, +interest, +interested, +enjoy, +love
  +be, +editors, +essential, +explore, +discover, +analysis, +explainer, +opinion, +archive, +archives, +theme, +what
  +here, +on, +in, +by, +left, +off, +dig, +deeper, +else, +covering, +covered, +these, +them, +headlines, +same
  +auf, +unserem, +unserer, +blog, +seite, +thema, +themen, +beitrag, +beiträge, +artikel, +auch
  +author, +essays, +essay, +exploring, +past, +people, +readers, +must, +editor, +choice, +worth, +time, +happening
  +trending, +local, +world, +today, +explained, +podcast, +photos, +pictures, +quiz, +interactive, +live, +updates
  """

/// Single words before a colon and another article's title.
let pointingWords: StaticString = """
  read, watch, see, listen, explained, explainer, next, previously, earlier, background, also, more, opinion
  editorial, flashback, archive, elsewhere, recommended, related, update, live
  """
