/// The few words that plain attributions are read by in languages other than English. Our own lists.
struct SayingWords: Sendable {
  /// Verbs of saying, as they stand beside a quotation.
  let verbs: Set<String>
  /// What stands between a subject and such a verb.
  let auxiliaries: Set<String>
  /// Begin a description of who speaks.
  let articles: Set<String>
  let pronouns: Set<String>
  /// Prepositions and other cases: what follows is not who speaks.
  let links: Set<String>
  /// Nouns have capitals.
  let capitalisesNouns: Bool

  /// Nil where a language's words are not listed.
  static func of(_ tag: String) -> SayingWords? {
    switch tag.lowercased().prefix(2) {
    case "de": german
    case "fr": french
    case "es": spanish
    default: nil
    }
  }

  private init(
    verbs: String, auxiliaries: String, articles: String, pronouns: String, links: String,
    capitalisesNouns: Bool = false
  ) {
    self.verbs = Self.words(verbs)
    self.auxiliaries = Self.words(auxiliaries)
    self.articles = Self.words(articles)
    self.pronouns = Self.words(pronouns)
    self.links = Self.words(links)
    self.capitalisesNouns = capitalisesNouns
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  private static let german = SayingWords(
    verbs: """
      sagte sagt sagten sagen erklärte erklärt meinte meint betonte betont berichtete berichtet schrieb schreibt rief \
      ruft fragte fragt antwortete antwortet warnte warnt forderte fordert ergänzte ergänzt erzählte erzählt
      """,
    auxiliaries: "auch dann später gestern heute", articles: "der die das ein eine",
    pronouns: "er sie es ich wir man ihr",
    links: "dem den des zu zum zur über von vom nach in im am an auf mit bei für gegenüber", capitalisesNouns: true)

  private static let french = SayingWords(
    verbs: """
      dit disait déclare déclaré affirme affirmé explique expliqué assure assuré raconte raconté estime estimé précise \
      précisé ajoute ajouté répond répondu écrit confie confié souligne souligné lance lancé demande demandé
      """,
    auxiliaries: "a ont avait aussi lui leur nous alors hier", articles: "le la les un une des",
    pronouns: "il elle on ils elles je nous vous", links: "à au aux de du d' dans sur pour par avec en")

  private static let spanish = SayingWords(
    verbs: """
      dijo dice dijeron dicho afirmó afirma afirmado explicó explica explicado señaló señala señalado aseguró asegura \
      asegurado añadió añade añadido declaró declara declarado indicó indica comentó comenta agregó agrega respondió \
      responde preguntó pregunta contó cuenta sostuvo sostiene advirtió advierte
      """,
    auxiliaries: "ha han había también le les nos ayer", articles: "el la los las un una",
    pronouns: "él ella ellos ellas usted yo", links: "a al de del en con por para sobre")
}
