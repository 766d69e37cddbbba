import Navigation
import ReadingSupport
import Screen
import Testing

@Test func aPaneOpensWithTheFocusAndItsKeyClosesIt() {
  var reading = Reading(Texts.harbour)
  reading.press("o")
  #expect(reading.state.pane == .outline)
  #expect(reading.state.focus == .pane)
  reading.press("o")
  #expect(reading.state.pane == nil)
  #expect(reading.state.focus == .page)
}

@Test func qClosesThePaneThenQuits() {
  var reading = Reading(Texts.harbour)
  reading.press("o q")
  #expect(reading.state.pane == nil)
  #expect(reading.asked == [])
  reading.press("q")
  #expect(reading.asked == [.quit])
}

@Test func tabGoesThroughThePanesAndBackToThePage() {
  var reading = Reading(Texts.harbour)
  var panes: [Pane?] = []
  for _ in 1...4 {
    reading.press("tab")
    panes.append(reading.state.pane)
  }
  #expect(panes == [.outline, .quotations, .related, nil])
  #expect(reading.state.focus == .page)
}

@Test func enterInTheOutlineGoesToTheSection() {
  var reading = Reading(Texts.harbour)
  reading.press("o j j enter")
  #expect(reading.section == "Water")
  #expect(reading.state.pane == nil)
}

@Test func besideThePageAPaneStaysOpenWhenOneGoesSomewhere() {
  var reading = Reading(Texts.harbour, size: Size(width: 130, height: 30))
  #expect(reading.state.visiblePane == .outline)
  reading.press("\" j enter")
  #expect(reading.state.pane == .quotations)
  #expect(reading.state.focus == .page)
  #expect(reading.markedWords == "“Water finds every joint,”")
}

@Test func theOutlineFollowsTheReadingPlace() {
  var reading = Reading(Texts.harbour, size: Size(width: 130, height: 20))
  reading.press("] ]")
  #expect(reading.selectedRow(.outline) == "Water")
  reading.press("G")
  #expect(reading.selectedRow(.outline) == "People")
}

@Test func quotationsAreGroupedBySpeaker() {
  var reading = Reading(Texts.harbour)
  reading.press("\" s")
  let rows = reading.state.rows(of: .quotations)
  #expect(rows.filter { !$0.isSelectable }.map(\.label) == ["Mira Holt", "Jonas Peel", "Lena Okafor"])
  #expect(rows.filter { !$0.isSelectable }.map(\.note) == ["2", "1", "1"])
  reading.press("j enter")
  #expect(reading.markedWords == "“We never closed a single gate,”")
}

@Test func tabGoesThroughThePanesEitherWay() {
  var reading = Reading(Texts.harbour)
  for pane in [Pane.outline, .quotations, .related, nil] {
    reading.press("tab")
    #expect(reading.state.pane == pane)
  }
  for pane in [Pane.related, .quotations, .outline, nil] {
    reading.press("shift-tab")
    #expect(reading.state.pane == pane)
  }
}

@Test func typingNarrowsAPaneAndEscapeWidensIt() {
  var reading = Reading(Texts.harbour)
  reading.press("\" /")
  reading.type("okaf")
  #expect(reading.rows(.quotations).count == 1)
  reading.press("esc")
  #expect(reading.rows(.quotations).count == 4)
  reading.press("/")
  reading.type("gate")
  reading.press("enter enter")
  #expect(reading.markedWords == "“We never closed a single gate,”")
  reading.press("\"")
  #expect(reading.rows(.quotations).count == 4)
}

@Test func aCommandChosenInTheHelpIsRun() {
  var reading = Reading(Texts.harbour)
  reading.press("h /")
  reading.type("next section")
  reading.press("enter enter")
  #expect(reading.state.pane == nil)
  #expect(reading.section == "Stone")
}

@Test func helpShowsTheKeysThatAreBound() throws {
  var settings = Settings()
  settings.keymap = try Keymap(replacing: ["next-section": ["x"]])
  let reading = Reading(Texts.harbour, settings: settings)
  let row = reading.state.rows(of: .help).first { $0.target == .command(.nextSection) }
  #expect(row?.label == "x")
}

@Test func aClickInAPaneGoesToItsRow() {
  var reading = Reading(Texts.harbour, size: Size(width: 130, height: 30))
  reading.mouse(.press(.left), x: 5, y: 3)
  #expect(reading.section == "Water")
}

@Test func theWheelInAListMovesItsSelection() {
  var reading = Reading(Texts.harbour)
  reading.press("\"")
  reading.mouse(.wheelDown, x: 5, y: 2)
  #expect(reading.selectedRow(.quotations).contains("Nobody asked"))
}
