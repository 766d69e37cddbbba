/// Nouns for what somebody says: their owner speaks. Our own list.
enum Utterances {
  static let noun: StaticString = """
    claim claims call calls remark remarks comment comments statement statements assertion assertions argument
    arguments warning warnings promise promises pledge pledges vow vows suggestion suggestions contention insistence
    declaration description characterization characterisation rejection criticism denunciation condemnation praise
    complaint complaints accusation accusations allegation allegations charge charges question questions answer
    answers response responses reply replies explanation observation observations admission admissions announcement
    prediction predictions proposal proposals plea pleas appeal appeals demand demands request requests tweet tweets
    post posts motto slogan slogans catchphrase phrase mantra quip joke jokes words line lines message messages
    assurance assurances belief view assumption proposition lament boast boasts rant invitation definition
    conclusion confession acknowledgment acknowledgement recollection testimony speech
    """
}
