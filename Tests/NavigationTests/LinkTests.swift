import ArticleModel
import Navigation
import ReadingSupport
import Screen
import Testing

private let start = """
  # Start

  [the web](https://example.org/a?b=c), [a script](javascript:alert(1)), [the other](file1.md#water),
  [nowhere](missing.md), [below](#below), [gone](#gone), [broken](broken.md), [The Harbour Wall](#).

  \(Texts.paragraphs(1...12, of: "links"))

  ## Below

  \(Texts.paragraphs(13...20, of: "links"))
  """

private let lost = "# A\n\nMore is told in [Lost and Found](#), a story of last winter.\n\n" + Texts.harbour

@Test func linksHaveDigitsThatOpenThem() {
  var reading = Reading(start)
  reading.press("r")
  #expect(reading.state.focus == .pane)
  #expect(reading.state.rows(of: .related).compactMap(\.hint) == Array("12345678"))
  reading.press("1")
  #expect(reading.asked == [.browse("https://example.org/a?b=c")])
}

@Test func aFileThatWontOpenIsPassedByTheNextTime() {
  var state = State(size: Size(width: 80, height: 24), settings: Settings(), themes: [], files: ["a", "b", "c"])
  #expect(reduce(&state, .key(.character(">"))) == [.open(.listed(1))])
  _ = reduce(&state, .openFailed("b: no such file"))
  #expect(reduce(&state, .key(.character(">"))) == [.open(.listed(2))])
}

@Test func whereNothingShowsYetTheNextFileIsTried() {
  var state = State(size: Size(width: 80, height: 24), settings: Settings(), themes: [], files: ["a", "b"])
  #expect(reduce(&state, .resolved(.listed(0), fragment: nil)) == [.open(.listed(0))])
  #expect(reduce(&state, .openFailed("a: no such file")) == [.open(.listed(1))])
  #expect(state.message == Message("a: no such file", isError: true))
  #expect(reduce(&state, .openFailed("b: gone")) == [.fail("b: gone")])
}

@Test(arguments: [KeyPress.escape, .character("q")])
func givingUpAllThereIsIsToQuit(key: KeyPress) {
  var state = State(size: Size(width: 80, height: 24), settings: Settings(), themes: [], files: ["https://a.example"])
  _ = reduce(&state, .resolved(.listed(0), fragment: nil))
  #expect(reduce(&state, .key(key)).last == .quit)
}

@Test func noDocumentOpensFilesByTheirScheme() {
  var reading = Reading("# A\n\nSee [this](file:///etc/passwd).\n\n" + Texts.harbour)
  reading.press("enter")
  #expect(reading.message == "links of the kind “file:” are not opened")
}

@Test func scriptsAreNotRun() {
  var reading = Reading(start)
  reading.press("r 2")
  #expect(reading.asked == [])
  #expect(reading.message == "links of the kind “javascript:” are not opened")
}

@Test func aFileOpensInTheReaderAndHistoryComesBackToTheExactPlace() {
  var reading = Reading(start, Texts.harbour)
  reading.press("j j j")
  let lines = reading.lines
  reading.press("r 3")
  #expect(reading.section == "Water")
  reading.press("space j")
  let there = reading.lines
  reading.press("H")
  #expect(reading.lines == lines)
  reading.press("L")
  #expect(reading.lines == there)
  reading.press("L")
  #expect(reading.message == "no document to go forward to")
}

@Test func aDocumentThatDoesNotOpenLeavesOneWhereOneWas() {
  var reading = Reading(start, Texts.harbour)
  reading.press("space r 7")
  #expect(reading.state.message?.isError == true)
  #expect(reading.page == 2)
  reading.press("H")
  #expect(reading.message == "no document to go back to")
}

@Test func aMissingFileIsAMessage() {
  var reading = Reading(start)
  reading.press("r 4")
  #expect(reading.message == "missing.md: no such file")
}

@Test func aFragmentGoesToItsHeadingAndBack() {
  var reading = Reading(start)
  reading.press("r 5")
  #expect(reading.markedWords == "Below")
  reading.press("ctrl-o")
  #expect(reading.page == 1)
  reading.press("r 6")
  #expect(reading.message == "no place “gone” in this document")
}

@Test func aLinkWithoutTargetOffersToLookForItsTitle() {
  var reading = Reading(start, Texts.harbour)
  reading.press("r 8")
  #expect(reading.state.prompt?.purpose == .findFile(title: "The Harbour Wall"))
  reading.press("enter")
  #expect(reading.state.document?.address == .listed(1))
}

@Test func aTitleNobodyHasIsAMessage() {
  var reading = Reading(lost, Texts.harbour)
  reading.press("r 1 enter")
  #expect(reading.message == "none of the opened files is titled “Lost and Found”")
}

@Test func whereNoOtherFileIsOpenedThereIsNothingToLookThrough() {
  var reading = Reading(lost)
  reading.press("enter")
  #expect(reading.state.prompt == nil)
  #expect(reading.message == "“Lost and Found” has no target")
}

@Test func enterOnThePageFollowsItsOnlyLink() {
  var reading = Reading("# A\n\nSee [the tides](https://example.org/tides).\n\n" + Texts.harbour)
  reading.press("enter")
  #expect(reading.asked == [.browse("https://example.org/tides")])
  reading.press("G enter")
  #expect(reading.message == "no link here: r lists all links")
}

@Test func anglesStepThroughTheFiles() {
  var reading = Reading(start, Texts.harbour)
  reading.press(">")
  #expect(reading.state.document?.address == .listed(1))
  reading.press(">")
  #expect(reading.message == "no file after this one")
  reading.press("<")
  #expect(reading.state.document?.address == .listed(0))
}

@Test func aPageOfTheWebOpensHereOnItsOwnKey() {
  var reading = Reading(start)
  reading.web["https://example.org/a?b=c"] = """
    # Far

    [home](/) and [the end](#end).

    \(Texts.paragraphs(1...12, of: "far"))

    ## End

    Words.
    """
  reading.press("r")
  reading.type("O")
  #expect(reading.state.document?.address == .web("https://example.org/a?b=c"))
  #expect(reading.words.contains("Far"))
  reading.press("r 1")
  #expect(reading.asked == [.browse("https://example.org/")])
  reading.press("2")
  #expect(reading.markedWords == "End")
  reading.press("H")
  #expect(reading.state.document?.address == .listed(0))
}

@Test func fetchingShowsAndIsGivenUp() {
  var reading = Reading(start)
  reading.press("r")
  reading.type("O")
  #expect(reading.state.opening == Opening(address: .web("https://example.org/a?b=c")))
  reading.send(.fetching(.web("https://example.org/a?b=c"), received: 12_345))
  #expect(reading.state.opening?.received == 12_345)
  reading.press("q space")
  #expect(reading.page == 2)
  reading.press("esc")
  #expect(reading.asked == [.cancelOpening])
  #expect(reading.message == "given up")
  #expect(reading.state.opening == nil && reading.page == 2)
}

/// A pane over the page goes when the page it asked for comes: where none does, one can try another link.
@Test(arguments: ["O", "4", "7"])
func whatDoesNotOpenLeavesThePane(key: String) {
  var reading = Reading(start)
  reading.press("r")
  reading.type(key)
  if key == "O" { reading.send(.openFailed("https://example.org: no network")) }
  #expect(reading.state.message?.isError == true)
  #expect(reading.state.pane == .related && reading.state.focus == .pane)
}

@Test func aLateDocumentIsDropped() {
  var reading = Reading(start, Texts.harbour)
  reading.press("r")
  reading.type("O")
  reading.press(">")
  reading.arrive("https://example.org/a?b=c", "# Late")
  #expect(reading.state.document?.address == .listed(1))
}

@Test func aDocumentGivenUpDoesNotShowBeforeTheNextOne() {
  var state = State(size: Size(width: 80, height: 24), settings: Settings(), themes: [], files: ["slow", "next"])
  _ = reduce(&state, .resolved(.listed(0), fragment: nil))
  #expect(reduce(&state, .interrupted) == [.cancelOpening, .open(.listed(1))])
  _ = reduce(&state, .opened(Document(id: 1, name: "slow", address: .listed(0), article: Article(), isComplete: true)))
  #expect(state.document == nil)
  _ = reduce(&state, .opened(Document(id: 2, name: "next", address: .listed(1), article: Article(), isComplete: true)))
  #expect(state.document?.address == .listed(1))
}

@Test func aHeadAfterItsWholeIsDropped() {
  var state = State(size: Size(width: 80, height: 24), settings: Settings(), themes: [], files: ["one"])
  let document = { (isComplete: Bool) in
    Document(id: 1, name: "one", address: .listed(0), article: Article(), isComplete: isComplete)
  }
  _ = reduce(&state, .resolved(.listed(0), fragment: nil))
  for isComplete in [true, false] { _ = reduce(&state, .opened(document(isComplete))) }
  #expect(state.document?.isComplete == true)
}

@Test func whatADamagedBookLacksIsToldOnceAllOfItIsThere() {
  var state = State(size: Size(width: 80, height: 24), settings: Settings(), themes: [], files: ["book.epub"])
  var article = Article()
  article.damage = "a damaged book: of 9 chapters 2 missing"
  _ = reduce(&state, .resolved(.listed(0), fragment: nil))
  for isComplete in [false, true] {
    let document = Document(
      id: 1, name: "book.epub", address: .listed(0), article: article, isComplete: isComplete)
    _ = reduce(&state, .opened(document))
    #expect(state.message?.text == (isComplete ? "book.epub: a damaged book: of 9 chapters 2 missing" : nil))
  }
}

@Test func interruptGivesUpWhatIsFetched() {
  var reading = Reading(start)
  reading.press("r")
  reading.type("O")
  reading.send(.interrupted)
  #expect(reading.asked == [.cancelOpening])
}
