import Testing
import UnicodeText

/// Unicode's own cases, all of them.
@Test func lineBreaksAreThoseOfUnicode() {
  guard let file = ConformanceFile("LineBreakTest.txt") else { return }
  #expect(file.cases.count == 7_654)
  let failures = file.cases.filter { lineBreaks($0.bytes) != $0.breaks }
  #expect(failures.map(\.line) == [])
}

@Test(arguments: [
  ("one two", "one |two"),
  ("well-known", "well-|known"),
  ("a “quoted word” here", "a |“quoted |word” |here"),
  ("em—dash", "em|—|dash"),
  ("$1,234.50 and 20%", "$1,234.50 |and |20%"),
  ("文字、文。", "文|字、|文。"),
  ("no\u{A0}break", "no\u{A0}break"),
])
func linesMayEndWhereABarStands(text: String, marked: String) {
  let bytes = Array(text.utf8)
  let bounds = [0] + lineBreaks(bytes) + [bytes.count]
  let parts = zip(bounds, bounds.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  #expect(parts.joined(separator: "|") == marked)
}

@Test func aLineFeedEndsALine() {
  let bytes = Array("a\nb".utf8)
  let opportunities = bytes.withUnsafeBufferPointer { buffer in
    var scanner = LineBreakScanner(buffer, 0..<3)
    return scanner.next()
  }
  #expect(opportunities?.offset == 2)
  #expect(opportunities?.isMandatory == true)
}

private func lineBreaks(_ bytes: [UInt8]) -> [Int] {
  bytes.withUnsafeBufferPointer { buffer in
    var scanner = LineBreakScanner(buffer, 0..<buffer.count)
    var offsets: [Int] = []
    while let opportunity = scanner.next() { offsets.append(opportunity.offset) }
    return offsets
  }
}
