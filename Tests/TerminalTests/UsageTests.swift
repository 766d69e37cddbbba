import Testing

/// What is asked for in words that mean nothing is told, and nothing is done.
@Suite(.serialized) struct UsageTests {
  @Test(arguments: ["nonsense", "cuts,nonsense", "-nonsense"])
  func aStepOfRestorationThatThereIsNotIsWrongUsage(passes: String) throws {
    let files = try Files(["article.md": gardenArticle])
    let terminal = try Terminal([builtProgram(), "text", "--restore=\(passes)", files.path("article.md")])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.shows("--restore"))
    #expect(!terminal.shows("Ilse Brandt"))
  }
}
