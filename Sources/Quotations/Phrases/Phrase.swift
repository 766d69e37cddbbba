/// A noun phrase: a name, a pronoun or a description, as a candidate for who speaks.
struct Phrase {
  /// Indices into `Narration.tokens`.
  var tokens: Range<Int>
  var kind: Kind
  /// The last word: what the phrase is about.
  var head: Int
  /// The capitalised words at its end, without titles: "Ana Poe" in "former governor Ana Poe". Empty without a name.
  var name: Range<Int>
  /// Stands behind a preposition.
  var isOblique: Bool
  var sentence: Int
  /// What a pronoun says in a language whose words the lists do not tell.
  var gender: Person.Gender?

  enum Kind { case name, pronoun, description }
}
