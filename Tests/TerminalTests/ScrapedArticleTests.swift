import Testing

/// What a scraped page gives up: its quotations, its related links and what was folded away.
@Suite(.serialized) struct ScrapedArticleTests {
  @Test func quotationsAreListedWithTheirSpeakers() throws {
    let terminal = try openReader(ferryArticle)
    terminal.send("\"")
    try terminal.wait(for: "Quotations · 2")
    try terminal.wait(for: "Otto Lindqv")
    try terminal.wait(for: "A ferry is a bridge that sinks.")
  }

  @Test func enterGoesToAQuotationAndMarksIt() throws {
    let terminal = try openReader(ferryArticle)
    terminal.send("\"")
    try terminal.wait(for: "Quotations · 2")
    terminal.send("j\r")
    try terminal.wait(for: "quotation 2 of 2: Karin Wolff")
    terminal.settle()
    let marked = try terminal.cell(at: "was never in")
    #expect(marked.bold == 1 && marked.underline == 1)
    #expect(try terminal.cell(at: "told reporters").underline == 0)
  }

  @Test func bracesStepThroughQuotationsOnThePage() throws {
    let terminal = try openReader(ferryArticle)
    terminal.send("}")
    try terminal.wait(for: "quotation 1 of 2: Otto Lindqvist")
    terminal.send("}")
    try terminal.wait(for: "quotation 2 of 2: Karin Wolff")
    terminal.send("{")
    try terminal.wait(for: "quotation 1 of 2: Otto Lindqvist")
  }

  @Test func typingNarrowsTheQuotations() throws {
    let terminal = try openReader(ferryArticle)
    terminal.send("\"")
    try terminal.wait(for: "Quotations · 2")
    terminal.send("/wol")
    try terminal.wait(for: "one quotation") { $0.shows("Karin Wolff") && !$0.shows("Otto Lindqv") }
    terminal.send("\u{1B}")
    try terminal.wait(for: "Quotations · 2")
  }

  @Test func relatedLinksAreOutOfTheTextAndInTheirPane() throws {
    let terminal = try openReader(ferryArticle)
    #expect(!terminal.shows("The Winter the Bay Froze"))
    terminal.send("r")
    try terminal.wait(for: "2 The Winter the Bay Froze")
    terminal.send("2")
    try terminal.wait(for: "no target")
  }

  @Test func aTitleWithoutATargetIsFoundAmongTheOpenedFiles() throws {
    let files = try Files([
      "ferry.md": ferryArticle, "winter.md": "# The Winter the Bay Froze\n\nIce stood at the landing.\n",
    ])
    let terminal = try openReader("ferry.md", "winter.md", in: files)
    terminal.send("r")
    try terminal.wait(for: "2 The Winter the Bay Froze")
    terminal.send("2")
    try terminal.wait(for: "no target")
    terminal.send("\r")
    try terminal.wait(for: "Ice stood at the landing.")
    terminal.send("H")
    try terminal.wait(for: "Ferry Plans")
  }

  @Test func foldedPartsShowInPlaceOnAKey() throws {
    let terminal = try openReader(ferryArticle, height: 34)
    #expect(!terminal.shows("Advertisement"))
    terminal.send("F")
    try terminal.wait(for: "advertisement: Advertisement")
    try terminal.wait(for: "Share this article")
    terminal.send("F")
    try terminal.wait(for: "the text alone") { !$0.shows("Advertisement") }
  }
}

let ferryArticle = """
  Written by Nora Field on June 2, 2016

  Ferry Plans Divide the Two Shores

  The ferry that joins the two shores has been late for eleven years. This spring the council voted to build another one, larger and slower, and to let the old one go for scrap.

  Advertisement

  “We were promised a bridge,” said Otto Lindqvist, who keeps the shop at the landing. “A ferry is a bridge that sinks.”

  The mayor, Karin Wolff, told reporters that a bridge “was never in the budget,” and that the new ferry would have a café.

  Share this article on Facebook

  Related articles:

  [Council Counts Its Boats](#)

  [The Winter the Bay Froze](#)

  [Old Ferry Finds a Buyer](#)
  """
