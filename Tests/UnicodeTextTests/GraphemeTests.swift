import Testing
import UnicodeText

/// Unicode's own cases, all of them.
@Test func graphemesAreThoseOfUnicode() {
  guard let file = ConformanceFile("GraphemeBreakTest.txt") else { return }
  #expect(file.cases.count == 602)
  let failures = file.cases.filter { starts($0.bytes) != $0.breaks }
  #expect(failures.map(\.line) == [])
}

private func starts(_ bytes: [UInt8]) -> [Int] {
  bytes.withUnsafeBufferPointer { buffer in
    var offsets: [Int] = []
    forEachGrapheme(in: buffer, 0..<buffer.count) { range, _ in offsets.append(range.lowerBound) }
    return Array(offsets.dropFirst())
  }
}

@Test(arguments: [
  ("a", 1), ("é", 1), ("e\u{301}", 1), ("e" + String(repeating: "\u{301}", count: 10_000), 1),
  ("文", 2), ("ﾊ", 1), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2),
  ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{AD}", 0), ("\u{200B}", 0), ("’", 1), ("“a”", 3), ("", 0),
])
func aTextTakesColumns(text: String, expected: Int) {
  #expect(columns(of: text) == expected)
}

@Test func ambiguousWidthIsASetting() {
  #expect(columns(of: "°…“", ambiguousIsWide: false) == 3)
  #expect(columns(of: "°…“", ambiguousIsWide: true) == 6)
  #expect(columns(of: "abc é", ambiguousIsWide: true) == 6)
}

@Test(arguments: [
  ("short", 10, "short", "short     "), ("too long for it", 8, "too lon…", "too lon…"), ("文字文字", 5, "文字…", "文字…"),
  ("文字文字", 6, "文字…", "文字… "), ("abc", 0, "", ""), ("abc", 1, "…", "…"),
])
func aTextIsCutToColumns(text: String, limit: Int, cut: String, full: String) {
  #expect(truncated(text, toColumns: limit) == cut)
  #expect(padded(text, toColumns: limit) == full)
}
