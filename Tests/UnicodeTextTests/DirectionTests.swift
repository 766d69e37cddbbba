import Testing
import UnicodeText

/// A text as it is read, and as it stands from left to right.
@Test(arguments: [
  ("אור 1923 (ישן)", "(ןשי) 1923 רוא"),
  ("the אור house", "the רוא house"),
  ("page 2 of אור · 7", "page 2 of 7 · רוא"),
  ("page 2 of \u{2068}אור\u{2069} · 7", "page 2 of \u{2068}רוא\u{2069} · 7"),
  ("السفن 350", "350 نفسلا"),
])
func piecesStandInVisualOrder(text: String, shown: String) {
  var text = text
  let drawn = text.withUTF8 { bytes in
    let whole = 0..<bytes.count
    let pieces = BidiLevels(bytes, line: whole, context: whole)?.pieces(of: whole) ?? []
    return BidiLevels.visualOrder(pieces.map(\.level)).map { index in
      let piece = String(decoding: bytes[pieces[index].range], as: UTF8.self)
      return pieces[index].isRightToLeft ? mirrored(piece) : piece
    }.joined()
  }
  #expect(drawn == shown)
}

@Test func wordsOfADocumentAreIsolatedWhereTheyMayTurnASentence() {
  #expect(isolated("harbour") == "harbour" && isolated("אור") == "\u{2068}אור\u{2069}")
}

@Test(arguments: [("12 אור", true), ("12 light", false), ("12", nil)])
func theFirstLetterTellsTheDirection(text: String, isRightToLeft: Bool?) {
  var text = text
  #expect(text.withUTF8 { firstLetterReadsRightToLeft($0, 0..<$0.count) } == isRightToLeft)
}
