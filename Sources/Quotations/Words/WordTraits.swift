/// What the word lists say of a word.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt128

  static let speech = bit(0)
  static let speechParticiple = bit(1)
  static let judging = bit(2)
  static let commonVerb = bit(3)
  static let he = bit(4)
  static let she = bit(5)
  static let they = bit(6)
  static let it = bit(7)
  static let firstPerson = bit(8)
  static let secondPerson = bit(9)
  static let subjectPronoun = bit(10)
  static let relative = bit(11)
  static let someone = bit(12)
  static let determiner = bit(13)
  static let possessive = bit(14)
  static let definite = bit(15)
  static let auxiliary = bit(16)
  static let being = bit(17)
  static let preposition = bit(18)
  static let conjunction = bit(19)
  static let subordinator = bit(20)
  static let adverb = bit(21)
  static let calendar = bit(22)
  static let abbreviation = bit(23)
  static let maleTitle = bit(24)
  static let femaleTitle = bit(25)
  static let plainTitle = bit(26)
  static let person = bit(27)
  static let malePerson = bit(28)
  static let femalePerson = bit(29)
  static let people = bit(30)
  static let group = bit(31)
  static let document = bit(32)
  static let organisation = bit(33)
  static let place = bit(34)
  static let nationality = bit(35)
  static let maleName = bit(36)
  static let femaleName = bit(37)
  static let eitherName = bit(38)
  /// "according"
  static let according = bit(39)
  /// "said" and "says": they need no comma and take every order.
  static let saying = bit(40)
  static let to = bit(41)
  static let by = bit(42)
  static let of = bit(43)
  static let who = bit(44)
  static let and = bit(45)
  static let that = bit(46)
  static let particle = bit(47)
  static let suffix = bit(48)
  static let indefinite = bit(49)
  /// "morning", "day": in capitals they can end a name.
  static let timeUnit = bit(50)
  static let reflexive = bit(51)
  static let verbalNoun = bit(52)
  /// "R-Ohio" behind a name.
  static let affiliation = bit(53)
  static let put = bit(54)
  static let opinion = bit(55)
  static let presenting = bit(56)
  /// "cited", "quoted": the object speaks.
  static let citing = bit(57)
  static let participialAdjective = bit(58)
  static let with = bit(59)
  /// "continue": with "to" it says nothing of its own.
  static let continuing = bit(62)
  static let what = bit(63)
  /// "about" before a number.
  static let approximate = bit(61)
  static let on = bit(60)
  /// Words for what somebody says: "his claim that".
  static let utterance = bit(64)
  /// "titled", "so-called": a name in marks follows.
  static let naming = bit(65)
  /// "film", "word": a name in marks may follow.
  static let named = bit(66)

  static let anySpeech: WordTraits = [.speech, .speechParticiple, .opinion]
  static let anyCue: WordTraits = [.speech, .speechParticiple, .judging, .opinion, .presenting]
  static let anyVerb: WordTraits = [.speech, .speechParticiple, .judging, .opinion, .presenting, .commonVerb]
  static let anyTitle: WordTraits = [.maleTitle, .femaleTitle, .plainTitle]
  static let givenName: WordTraits = [.maleName, .femaleName, .eitherName]
  static let anyPerson: WordTraits = [.person, .malePerson, .femalePerson, .people]
  static let noun: WordTraits = [.person, .malePerson, .femalePerson, .people, .group, .document]
  static let pronoun: WordTraits = [.he, .she, .they, .it, .firstPerson, .secondPerson]

  private static func bit(_ index: UInt128) -> WordTraits { WordTraits(rawValue: 1 << index) }

  func meets(_ other: WordTraits) -> Bool { !isDisjoint(with: other) }
}
