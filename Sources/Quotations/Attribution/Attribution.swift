/// Who says a stretch, before names are resolved.
struct Attribution {
  /// Index into `Narration.phrases`.
  var phrase: Int
  /// Index into `Narration.tokens`.
  var cue: Int?
  var rule: Rule
  var sentence: Int

  /// In words that the reader of the quotations' pane understands.
  enum Rule: String {
    case quotationNameSaid = "the speaker follows it"
    case quotationSaidName = "verb and speaker follow it"
    case nameSaidQuotation = "the speaker leads into it"
    case nameSaidColon = "speaker and colon before it"
    case runIn = "part of the sentence around it"
    case signed = "signed by the speaker"
    case accordingTo = "“according to” the speaker"
    case utterance = "words of theirs are spoken of"
    case subject = "the sentence is about them"
    case continued = "goes on from the one before"
    case before = "the speaker is named later"
    case earlierParagraph = "the speaker was named before"
    case subjectBefore = "the lines before are about them"
    case openParagraph = "goes on from the last paragraph"
    case transcript = "transcript line"
    case blockAnnounced = "block after a colon"
    case blockMarked = "marked block quotation"

    var confidence: Double {
      switch self {
      case .quotationNameSaid, .quotationSaidName, .transcript: 0.97
      case .nameSaidQuotation, .nameSaidColon, .continued, .signed: 0.94
      case .accordingTo, .blockAnnounced, .openParagraph: 0.9
      case .runIn: 0.85
      case .before, .blockMarked, .utterance: 0.7
      case .earlierParagraph, .subject: 0.6
      case .subjectBefore: 0.5
      }
    }
  }
}
