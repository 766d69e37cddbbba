/// Somebody the article speaks of: by name, or only as "a senior official".
struct Person {
  /// Word numbers: of a name the last and the first word, of a description the noun.
  var surname: Int32
  var given: Int32?
  /// The tokens to show (into `Narration.tokens`): the fullest name without its titles, or the first description.
  var name: Range<Int>
  var words: Int
  /// The name to show is in capitals.
  var isUppercase = false
  /// Only one word, which has its capital where a sentence begins and nowhere else: perhaps no name at all.
  var isDoubtful = false
  var gender: Gender
  var kind: Kind

  /// How often the surname alone meant them.
  var bareMentions = 0
  /// The last sentence that spoke of them other than behind a preposition, if one did.
  var lastSentence: Int?

  enum Gender { case unknown, male, female, neuter }
  enum Kind { case person, organisation, description }
}
