import ArticleModel
import Navigation
import ReadingSupport
import Screen
import TestSupport
import Testing

@Test(arguments: [7, 8, 9])
func whateverChangesTheWordAtTheReadingPlaceStaysOnScreen(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  var reading = Reading(Texts.annotated, size: Size(width: 100, height: 30))
  for step in 1...500 {
    let wanted = reading.state.place
    let change: String
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1:
      let size = (Int.random(in: 20...300, using: &random), Int.random(in: 5...100, using: &random))
      reading.resize(size.0, size.1)
      change = "\(size)"
    default:
      change =
        ["+ +", "-", "3 0 -", "C", "D", "F", "J", "Y", "=", "S", "T", "|", "W"].randomElement(using: &random) ?? "J"
      reading.press(change)
    }
    let isShown = reading.state.place == wanted && reading.state.shows(wanted)
    #expect(isShown, "step \(step): \(change), \(reading.state.size), place \(wanted)")
    // Elsewhere for the next change.
    reading.press(["space", "b", "j", "k", "d", "]", "}", "n"].randomElement(using: &random) ?? "j")
    if reading.page >= reading.pages { reading.press("g") }
  }
}

@Test func pagesOfFoldedPartsAreTurnedLikeOthers() {
  let frontMatter = (1...60).map { "key\($0): value \($0)" }.joined(separator: "\n")
  var reading = Reading("---\n\(frontMatter)\n---\n\n" + Texts.harbour, size: Size(width: 60, height: 12))
  reading.press("F")
  for page in 2...reading.pages {
    reading.press("space")
    #expect(reading.page == page)
  }
  for page in (1..<reading.pages).reversed() {
    reading.press("b")
    #expect(reading.page == page)
  }
}

@Test func aSpreadShowsTwoPagesAndTurnsBoth() {
  var reading = Reading(Texts.harbour, size: Size(width: 120, height: 16))
  reading.press("S 5 0 -")
  reading.press("D")
  #expect(reading.state.layout.columns.pages == 2 && reading.state.visibleColumns.count == 2)
  reading.press("space")
  #expect(reading.page == 3)
  reading.press("j")
  #expect(reading.page == 5)
  reading.press("b b")
  #expect(reading.page == 1)
  reading.press("4 G")
  #expect(reading.page == 3)
  reading.resize(40, 16)
  #expect(reading.state.layout.columns.pages == 1)
}

@Test(arguments: [("J", 1), ("C", 2), ("C C", 3), ("C C C", 4), ("D", 2), ("D C", 4)])
func columnsShareTheWidthThereIs(keys: String, columns: Int) {
  var reading = Reading(Texts.harbour, size: Size(width: 200, height: 30))
  reading.press("S " + keys)
  let layout = reading.state.layout
  #expect(layout.columns.count == columns)
  #expect(layout.column(columns - 1).right == layout.page.right + layout.overhang && layout.page.right <= 198)
}

@Test func wideCodeIsPannedAsFarAsItGoes() {
  var reading = Reading(Texts.annotated, size: Size(width: 60, height: 40))
  reading.press(")")
  #expect(reading.message == "nothing here is wider than the page")
  reading.press("/")
  reading.type("let wall")
  reading.press("enter W ) ) ) )")
  let overflow = reading.state.pan
  #expect(overflow > 0 && overflow < 100)
  reading.press(")")
  #expect(reading.state.pan == overflow)
  reading.press("3 (")
  #expect(reading.state.pan == overflow - 3)
  reading.press("space")
  #expect(reading.state.pan == 0)
}
