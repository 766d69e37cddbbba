import Screen
import Testing

@Suite struct GridTests {
  @Test func writingShowsTheTextWhereItWasPut() {
    var grid = Grid(size: Size(width: 12, height: 3))
    let columns = grid.write("Chapter", at: Point(x: 2, y: 1), style: Style())
    #expect(columns == 7)
    #expect(grid.text() == "\n  Chapter\n")
  }

  @Test func whatIsReadFromTheRightIsPutInThatOrder() {
    var grid = Grid(size: Size(width: 24, height: 1))
    #expect(grid.write("page 3 · אור (ישן) 1923", at: Point(x: 0, y: 0), style: Style()) == 23)
    #expect(grid.text() == "page 3 · 1923 (ןשי) רוא")
    grid.write(piece: "abc)", isRightToLeft: true, at: Point(x: 0, y: 0), style: Style())
    #expect(grid.text() == "(cba 3 · 1923 (ןשי) רוא")
  }

  @Test func whereTheTerminalReordersNothingIs() {
    var grid = Grid(size: Size(width: 8, height: 1), reordersRightToLeft: false)
    grid.write("אור", at: Point(x: 0, y: 0), style: Style())
    #expect(grid.text() == "אור" && !grid.isRightToLeft("אור"))
  }

  @Test func writingStopsAtTheClipsEdges() {
    var grid = Grid(size: Size(width: 12, height: 1))
    let clip = Rect(x: 2, y: 0, width: 4, height: 1)
    #expect(grid.write("abcdefgh", at: Point(x: 0, y: 0), style: Style(), clip: clip) == 6)
    #expect(grid.text() == "  cdef")
    #expect(grid.write("x", at: Point(x: 3, y: 1), style: Style(), clip: clip) == 0)
  }

  @Test func writingReplacesStyleAndRestylingLaysOver() {
    let paper = Color(red: 255, green: 255, blue: 255)
    var grid = Grid(size: Size(width: 4, height: 1), style: Style(background: paper))
    grid.write("ab", at: Point(x: 0, y: 0), style: Style(attributes: .bold))
    #expect(grid[0, 0] == Cell(text: "a", style: Style(attributes: .bold)))
    grid.restyle(Rect(x: 1, y: 0, width: 2, height: 1), Style(attributes: .reverse))
    #expect(grid[1, 0].style == Style(attributes: [.bold, .reverse]))
    #expect(grid[2, 0].style == Style(background: paper, attributes: .reverse))
  }

  @Test func fillingBlanksOnlyTheBlock() {
    var grid = Grid(size: Size(width: 5, height: 2))
    grid.write("aaaaa", at: Point(x: 0, y: 0), style: Style())
    grid.write("bbbbb", at: Point(x: 0, y: 1), style: Style())
    grid.fill(Rect(x: 3, y: -1, width: 9, height: 2), Style())
    #expect(grid.text() == "aaa\nbbbbb")
  }

  @Test func nothingIsDrawnOutside() {
    var grid = Grid(size: Size(width: 2, height: 1))
    grid.write("xyz", at: Point(x: -1, y: 0), style: Style())
    #expect(grid.text() == "yz")
    #expect(grid[9, 9] == Cell())
    #expect(Grid(size: Size(width: -1, height: 3)).text() == "\n\n")
  }

  @Test func blocksIntersectAndShrink() {
    let page = Rect(x: 0, y: 0, width: 10, height: 4)
    #expect(page.inset(columns: 2, rows: 1) == Rect(x: 2, y: 1, width: 6, height: 2))
    #expect(page.inset(columns: 9).isEmpty)
    #expect(
      page.intersection(Rect(x: 8, y: 3, width: 9, height: 9)) == Rect(x: 8, y: 3, width: 2, height: 1))
  }

  @Test func wideClustersAreNeverCut() {
    var grid = Grid(size: Size(width: 6, height: 1))
    #expect(grid.write("漢字e\u{301}", at: Point(x: 0, y: 0), style: Style()) == 5)
    #expect(grid.cells.map(\.text) == ["漢", "", "字", "", "e\u{301}", " "])
    grid.write("x", at: Point(x: 1, y: 0), style: Style())
    grid.write("y", at: Point(x: 2, y: 0), style: Style())
    #expect(grid.cells.map(\.text) == [" ", "x", "y", " ", "e\u{301}", " "])
    let clip = Rect(x: 1, y: 0, width: 4, height: 1)
    grid.write("一二三", at: Point(x: 0, y: 0), style: Style(), clip: clip)
    #expect(grid.cells.map(\.text) == [" ", " ", "二", "", " ", " "])
  }

  @Test(arguments: [
    ("abcdef", "abcdef", nil), ("abcdef", "abXdYf", 2..<5), ("漢字ab", "漢宇ab", 2..<4), ("x漢b", "xyzb", 1..<3),
    ("e\u{301}a", "e\u{301}a", nil), ("e\u{301}a", "e\u{300}a", 0..<1), ("e\u{301}a", "ea", 0..<1),
  ])
  func whatChangedInARowIsToldInWholeClusters(before: String, after: String, columns: Range<Int>?) {
    let (old, new) = (grid(before), grid(after))
    #expect(new.changedColumns(ofRow: 0, since: old) == columns)
    #expect((new == old) == (columns == nil))
  }

  @Test func gridsAreAlikeWhateverWasDrawnBefore() {
    var grid = grid("a\u{301}o\u{308}")
    grid.write("o\u{308}", at: Point(x: 0, y: 0), style: Style())
    #expect(grid == self.grid("o\u{308}o\u{308}"))
    #expect(grid != self.grid("o\u{308}a\u{301}"))
  }

  private func grid(_ text: String) -> Grid {
    var grid = Grid(size: Size(width: 6, height: 1))
    grid.write(text, at: Point(x: 0, y: 0), style: Style())
    return grid
  }

  @Test func aClusterStaysSmallWhateverItsMarks() {
    var grid = Grid(size: Size(width: 3, height: 1))
    let tower = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(grid.write(tower + "b", at: Point(x: 0, y: 0), style: Style()) == 2)
    #expect(grid[0, 0].text.utf8.count <= 32)
    #expect(grid[1, 0].text == "b")
  }

  @Test(arguments: [("कि", 2), ("กำ", 2), ("n\u{303}", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2)])
  func aClusterTakesTheColumnsATerminalGivesIt(cluster: String, columns: Int) {
    var grid = Grid(size: Size(width: 4, height: 1))
    #expect(grid.write(cluster, at: Point(x: 0, y: 0), style: Style()) == columns)
    #expect(grid[columns, 0].text == " ")
  }
}
