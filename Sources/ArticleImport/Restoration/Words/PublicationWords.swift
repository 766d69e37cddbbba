/// What publications call themselves. Our own list.
let publicationWords: StaticString = """
  times, post, herald, tribune, gazette, journal, chronicle, observer, guardian, telegraph, review, weekly, daily
  news, magazine, courier, register, dispatch, ledger, sentinel, beacon, star, sun, globe, mirror, mail, express
  standard, independent, examiner, inquirer, monitor, reporter, record, press, bulletin, digest, quarterly, monthly
  today, online, mercury, argus, echo, advertiser, citizen, blog, media, network, zeitung, tageblatt, spiegel, monde
  figaro, eagle, banner, chronicles, argosy, line, newsline, wire, statesman, republican, democrat, republic, union
  leader, pioneer, patriot, nation, outlook, spectator, voice, call, transcript, advocate, age, the age, bee, blade
  plain dealer, intelligencer, enterprise, freeman, reader, letter, gazetteer, torch, bugle, quill
  """
