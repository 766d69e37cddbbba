/// Who says a stretch, before names are resolved.
struct Attribution {
  /// Index into `Narration.phrases`.
  var phrase: Int
  /// Index into `Narration.tokens`.
  var cue: Int?
  var rule: Rule
  var sentence: Int

  enum Rule: String {
    case quotationNameSaid = "quotation, Name said"
    case quotationSaidName = "quotation, said Name"
    case nameSaidQuotation = "Name said, quotation"
    case nameSaidColon = "Name said: quotation"
    case runIn = "run into Name's sentence"
    case signed = "quotation, signed by Name"
    case accordingTo = "according to Name"
    case subject = "the sentence's subject"
    case continued = "goes on after its attribution"
    case before = "before its attribution"
    case earlierParagraph = "announced in the paragraph before"
    case subjectBefore = "the paragraph before speaks of them"
    case openParagraph = "goes on from the paragraph before"
    case transcript = "transcript line"
    case blockAnnounced = "block after a colon"
    case blockMarked = "marked block quotation"

    var confidence: Double {
      switch self {
      case .quotationNameSaid, .quotationSaidName, .transcript: 0.97
      case .nameSaidQuotation, .nameSaidColon, .continued, .signed: 0.94
      case .accordingTo, .blockAnnounced, .openParagraph: 0.9
      case .runIn: 0.85
      case .before, .blockMarked: 0.7
      case .earlierParagraph, .subject: 0.6
      case .subjectBefore: 0.5
      }
    }
  }
}
