import TestSupport
import Testing

/// What is asked for in words that mean nothing is told, and nothing is done.
@Suite(.serialized) struct UsageTests {
  @Test(arguments: ["nonsense", "cuts,nonsense", "-nonsense"])
  func aStepOfRestorationThatThereIsNotIsWrongUsage(passes: String) throws {
    let files = try Files(["article.md": gardenArticle])
    let terminal = try Terminal([builtProgram(), "text", "--restore=\(passes)", files.path("article.md")])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.shows("--restore"))
    #expect(terminal.shows("cuts"))
    #expect(!terminal.shows("Ilse Brandt"))
  }

  @Test(arguments: [
    (["help", "bogus"], "there is no command “bogus”"), (["txt", "article.md"], "did you mean text?"),
    (["quote", "article.md"], "did you mean quotes?"), (["ouline", "article.md"], "did you mean outline?"),
  ])
  func aCommandThatThereIsNotIsWrongUsage(arguments: [String], words: String) throws {
    let terminal = try Terminal([builtProgram()] + arguments)
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.shows(words))
  }

  @Test func aNameWithoutALetterIsShown() throws {
    let terminal = try Terminal([builtProgram(), "text", ""])
    #expect(try terminal.waitForExit() == 1)
    #expect(terminal.shows("pullquote: '': no such file"))
  }

  @Test(arguments: [["text"], ["outline"], ["quotes"], ["links"], ["article", "--format", "jsonl"]])
  func aFileWithoutWordsIsSaidToHaveNone(command: [String]) throws {
    let files = try Files(["empty.md": " \n\n"])
    let terminal = try Terminal(width: 200, [builtProgram()] + command + [files.path("empty.md")])
    #expect(try terminal.waitForExit() == 1)
    #expect(terminal.shows("empty.md: nothing to read in it"))
  }

  @Test func aRecordIsOneLineWhateverBreaksItsFieldsHave() throws {
    let page = "<h1>Ferry</h1><p>See <a href=\"tides.html\">the tide<br>table</a>, which says when the ferry leaves."
    let files = try Files(["page.html": page])
    let terminal = try Terminal([builtProgram(), "links", files.path("page.html")])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.first?.hasPrefix("the tide table ") == true)
  }

  @Test func aWordBeforeAFileThatIsNeitherCommandNorFileIsWrongUsage() throws {
    let files = try Files(["article.md": gardenArticle])
    let terminal = try Terminal([builtProgram(), "frob", files.path("article.md")])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.shows("there is neither a file nor a command “frob” (pullquote --help"))
  }

  @Test func whatADamagedBookLacksIsSaidOnStandardError() throws {
    let files = try Files([:])
    try files.write(book([("OEBPS/text/two.xhtml", "")]), to: "lacking.epub")
    let terminal = try Terminal(
      width: 200, ["/bin/sh", "-c", "\"$0\" text \"$1\" > /dev/null", builtProgram(), files.path("lacking.epub")])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.shows("lacking.epub: a damaged book: of 4 chapters 1 missing (“The Lamp”)"))
    #expect(!terminal.shows("The Storm"))
  }

  @Test func wrongSettingsAreToldAndTheArticleOpens() throws {
    let home = try Files([:])
    try home.write("measure: wide\ntheme: nowhere\n", to: "pullquote/settings.yaml")
    let environment = ["XDG_CONFIG_HOME": home.folder, "XDG_STATE_HOME": home.path("state")]
    let terminal = try openReader(environment: environment, until: "settings.yaml:1: measure: must be a whole number")
    #expect(terminal.shows("(and 1 more:") && terminal.shows("quitting shows all)"))
    #expect(terminal.shows("Nobody had asked for a garden."))
    terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.shows("theme “nowhere”: there is none"))
  }

  @Test func whatStoodAroundAnArticleIsPrintedAfterIt() throws {
    let files = try Files(["ferry.md": ferryArticle])
    let terminal = try Terminal(width: 200, [builtProgram(), "article", files.path("ferry.md")])
    #expect(try terminal.waitForExit() == 0)
    let lines = terminal.screen
    #expect(lines.first == "Ferry Plans Divide the Two Shores")
    let end = try #require(lines.firstIndex { $0.contains("would have a café.") })
    #expect(lines[end + 1].isEmpty && lines[(end + 2)...].contains { $0.hasPrefix("folded") })
    #expect(!lines[..<end].contains { $0.hasPrefix("folded") || $0.hasPrefix("related") })
  }
}
