import Testing

@Suite(.serialized) struct WideTextTests {
  /// Emoji sequences are where terminals and tables differ: what stands after them must not move.
  @Test func wideAndCombinedCharactersKeepTheirColumns() throws {
    let lines = ["漢字かな交じり文", "cafe\u{301} nai\u{308}ve", "❤️ 👩‍👩‍👧 🇩🇪 1️⃣ ok", "한국어 텍스트", "हिन्दी में"]
    let terminal = try openReader("# Widths\n\n" + lines.map { $0 + " |" }.joined(separator: "  \n") + "\n")
    let columns: [(words: String, bar: Int)] = [("漢字", 17), ("caf", 11), ("ok", 15), ("한국어", 14), ("हि", 8)]
    for (words, bar) in columns {
      let y = try #require(terminal.screen.firstIndex { $0.contains(words) })
      let first = try #require((0..<80).first { terminal.cell($0, y).characters.0 > 0x20 })
      #expect(terminal.cell(first + bar, y).characters.0 == 0x7C, "\(terminal.screen[y])")
    }
  }

  /// A terminal that gives these letters two columns moves on by itself: no blank is sent after each.
  @Test func ambiguousCharactersAreSentOneAfterTheOther() throws {
    let home = try Files([:])
    try home.write("ambiguous-width: 2\n", to: "pullquote/settings.yaml")
    let text = "# Ширина\n\nСмотритель маяка (h̃ ½ ±) записывал каждое судно, проходившее мимо мыса, и час.\n"
    let terminal = try openReader(text, environment: ["XDG_CONFIG_HOME": home.folder])
    #expect(terminal.shows("Смотритель маяка (h̃ ½ ±)"))
    // Half as many letters fit.
    let lines = terminal.screen.filter { $0.contains("Смотритель") }
    #expect(lines.allSatisfy { $0.count < 50 })
  }
}
