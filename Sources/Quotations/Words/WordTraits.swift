/// What the word lists say of a word. The classes are computed, so that they become constants where they are asked for: a
/// stored one would be looked up behind a lock, many times a word.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt128

  static var speech: WordTraits { bit(0) }
  static var speechParticiple: WordTraits { bit(1) }
  static var judging: WordTraits { bit(2) }
  static var commonVerb: WordTraits { bit(3) }
  static var he: WordTraits { bit(4) }
  static var she: WordTraits { bit(5) }
  static var they: WordTraits { bit(6) }
  static var it: WordTraits { bit(7) }
  static var firstPerson: WordTraits { bit(8) }
  static var secondPerson: WordTraits { bit(9) }
  static var subjectPronoun: WordTraits { bit(10) }
  static var relative: WordTraits { bit(11) }
  static var someone: WordTraits { bit(12) }
  static var determiner: WordTraits { bit(13) }
  static var possessive: WordTraits { bit(14) }
  static var definite: WordTraits { bit(15) }
  static var auxiliary: WordTraits { bit(16) }
  static var being: WordTraits { bit(17) }
  static var preposition: WordTraits { bit(18) }
  static var conjunction: WordTraits { bit(19) }
  static var subordinator: WordTraits { bit(20) }
  static var adverb: WordTraits { bit(21) }
  static var calendar: WordTraits { bit(22) }
  static var abbreviation: WordTraits { bit(23) }
  static var maleTitle: WordTraits { bit(24) }
  static var femaleTitle: WordTraits { bit(25) }
  static var plainTitle: WordTraits { bit(26) }
  static var person: WordTraits { bit(27) }
  static var malePerson: WordTraits { bit(28) }
  static var femalePerson: WordTraits { bit(29) }
  static var people: WordTraits { bit(30) }
  static var group: WordTraits { bit(31) }
  static var document: WordTraits { bit(32) }
  static var organisation: WordTraits { bit(33) }
  static var place: WordTraits { bit(34) }
  static var nationality: WordTraits { bit(35) }
  static var maleName: WordTraits { bit(36) }
  static var femaleName: WordTraits { bit(37) }
  static var eitherName: WordTraits { bit(38) }
  /// "according"
  static var according: WordTraits { bit(39) }
  /// "said" and "says": they need no comma and take every order.
  static var saying: WordTraits { bit(40) }
  static var to: WordTraits { bit(41) }
  static var by: WordTraits { bit(42) }
  static var of: WordTraits { bit(43) }
  static var who: WordTraits { bit(44) }
  static var and: WordTraits { bit(45) }
  static var that: WordTraits { bit(46) }
  static var particle: WordTraits { bit(47) }
  static var suffix: WordTraits { bit(48) }
  static var indefinite: WordTraits { bit(49) }
  /// "morning", "day": in capitals they can end a name.
  static var timeUnit: WordTraits { bit(50) }
  static var reflexive: WordTraits { bit(51) }
  static var verbalNoun: WordTraits { bit(52) }
  /// "R-Ohio" behind a name.
  static var affiliation: WordTraits { bit(53) }
  static var put: WordTraits { bit(54) }
  static var opinion: WordTraits { bit(55) }
  static var presenting: WordTraits { bit(56) }
  /// "cited", "quoted": the object speaks.
  static var citing: WordTraits { bit(57) }
  static var participialAdjective: WordTraits { bit(58) }
  static var with: WordTraits { bit(59) }
  /// "continue": with "to" it says nothing of its own.
  static var continuing: WordTraits { bit(62) }
  static var what: WordTraits { bit(63) }
  /// "about" before a number.
  static var approximate: WordTraits { bit(61) }
  static var on: WordTraits { bit(60) }
  /// Words for what somebody says: "his claim that".
  static var utterance: WordTraits { bit(64) }
  /// "titled", "so-called": a name in marks follows.
  static var naming: WordTraits { bit(65) }
  /// "film", "word": a name in marks may follow.
  static var named: WordTraits { bit(66) }

  static var anySpeech: WordTraits { [.speech, .speechParticiple, .opinion] }
  static var anyCue: WordTraits { [.speech, .speechParticiple, .judging, .opinion, .presenting] }
  static var anyVerb: WordTraits { [.speech, .speechParticiple, .judging, .opinion, .presenting, .commonVerb] }
  static var anyTitle: WordTraits { [.maleTitle, .femaleTitle, .plainTitle] }
  static var givenName: WordTraits { [.maleName, .femaleName, .eitherName] }
  static var anyPerson: WordTraits { [.person, .malePerson, .femalePerson, .people] }
  static var noun: WordTraits { [.person, .malePerson, .femalePerson, .people, .group, .document] }
  static var pronoun: WordTraits { [.he, .she, .they, .it, .firstPerson, .secondPerson] }

  private static func bit(_ index: UInt128) -> WordTraits { WordTraits(rawValue: 1 &<< index) }

  func meets(_ other: WordTraits) -> Bool { !isDisjoint(with: other) }
}
