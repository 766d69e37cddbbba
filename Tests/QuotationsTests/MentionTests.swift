import Quotations
import Testing

/// Where a speaker is mentioned: the pane shows those words as evidence.
@Suite struct MentionTests {
  @Test func aMentionGoesOnOverAParticiple() {
    expectMention("A clerk known to the farmers", in: "A clerk known to the farmers said, “The gate is open to all.”")
  }

  @Test func aMentionGoesOnOverOf() {
    expectMention("an army of farmers", in: "“The gate is open to all,” said an army of farmers.")
  }

  @Test func theDayBehindAMentionIsNotItsOwn() {
    expectMention("a clerk", in: "“The gate is open to all,” said a clerk on Monday.")
  }

  @Test func aMentionTakesInTheDescriptionBeforeTheName() {
    expectMention("his friend at the mill, Ana Poe", in: "“It rained on us,” said his friend at the mill, Ana Poe.")
  }

  @Test func whoseClaimItIsIsMentioned() {
    expectMention("Poe", in: "The council looked again at Poe’s claim that the gate was “left open all night.”")
  }

  private func expectMention(_ expected: String, in paragraph: String) {
    let article = article(paragraphs: [paragraph])
    #expect(article.quotations().map { $0.speaker.map { article.text[$0.mention] } } == [expected])
  }
}

@Test func aTranscriptsLabelMayNameTheWriter() {
  var talk = article(paragraphs: ["@OKAFOR: Who pays for it?", "@POE: Nobody does."])
  talk.metadata.byline = ["Tom Reed", "Lena Okafor"]
  #expect(talk.quotations().map { $0.speaker?.name } == ["Lena Okafor", "POE"])
}
