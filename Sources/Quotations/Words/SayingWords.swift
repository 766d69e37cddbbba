/// The few words that attributions are read by in a language other than English.
struct SayingWords: Sendable {
  /// Verbs of saying, as they stand beside a quotation.
  let verbs: Set<String>
  /// What may stand between a verb and its subject, or between an auxiliary and its participle.
  let fillers: Set<String>
  /// Make a passive of the verb behind them: its subject is spoken of, or to.
  let passives: Set<String>
  /// "selon", "so": whose words a quotation is, without a verb.
  let accordings: Set<String>
  /// Begin a description of who speaks.
  let articles: Set<String>
  let he: Set<String>
  let she: Set<String>
  /// Pronouns that do not say who.
  let others: Set<String>
  /// Prepositions and other cases: what follows is not who speaks.
  let links: Set<String>
  /// Nouns have capitals.
  let capitalisesNouns: Bool
  /// A verb can do without a subject.
  let dropsPronouns: Bool
  /// "she" before or behind a verb with this ending is "they".
  let pluralEnding: String?

  /// Nil where a language's words are not listed.
  static func of(_ tag: String) -> SayingWords? {
    switch tag.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "sv": swedish
    case "da": danish
    case "nb", "no": norwegian
    default: nil
    }
  }

  init(
    verbs: String, fillers: String, passives: String, accordings: String, articles: String, he: String, she: String,
    others: String, links: String, capitalisesNouns: Bool = false, dropsPronouns: Bool = false,
    pluralEnding: String? = nil
  ) {
    self.verbs = Self.words(verbs)
    self.fillers = Self.words(fillers)
    self.passives = Self.words(passives)
    self.accordings = Self.words(accordings)
    self.articles = Self.words(articles)
    self.he = Self.words(he)
    self.she = Self.words(she)
    self.others = Self.words(others)
    self.links = Self.words(links)
    self.capitalisesNouns = capitalisesNouns
    self.dropsPronouns = dropsPronouns
    self.pluralEnding = pluralEnding
  }

  func isPronoun(_ word: some StringProtocol) -> Bool {
    let word = String(word)
    return he.contains(word) || she.contains(word) || others.contains(word)
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
