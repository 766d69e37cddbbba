/// Words of an author's role, which follows a name in a byline.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let roleWords: StaticString = """
  writer, reporter, editor, correspondent, columnist, contributor, contributing, staff, author, journalist, critic
  producer, special to, photographer, analyst, fellow, professor, intern, blogger, chief, freelancer, freelance
  bureau, desk, researcher, commentator, reviewer, essayist, editors, reporters, writers, correspondents, guest
  anchor, historian, investigations, columnists, contributors, redacteur, redakteur, host, stringer, lecturer
  economist, critic at large, director, subeditor, sub editor, presenter, engineer, novelist, biographer, academic
  teacher
  +senior, +junior, +deputy, +assistant, +associate, +political, +technology, +business, +health, +science, +foreign
  +national, +international, +special, +general, +economics, +sports, +culture, +managing, +executive, +digital
  +news, +features, +lead, +head, +data, +arts, +rural, +affairs, +environment, +education, +climate, +investigative
  +security, +legal, +crime, +sport, +food, +travel, +media, +city, +europe, +asia, +africa, +us, +uk, +america
  +southern, +northern, +western, +eastern, +regional, +home, +social, +religious, +royal, +film, +theatre, +music
  +books, +metro, +court, +courts, +statehouse, +white, +house, +congressional, +founding, +opinion, +large, +at
  +consumer, +property, +transport, +housing
  """
