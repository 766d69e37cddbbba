/// What a key can ask for. The raw value is its name in the settings file.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case pageForward = "page-forward"
  case pageBackward = "page-backward"
  case halfPageForward = "half-page-forward"
  case halfPageBackward = "half-page-backward"
  case lineDown = "line-down"
  case lineUp = "line-up"
  case start
  case end
  case percent
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case nextQuotation = "next-quotation"
  case previousQuotation = "previous-quotation"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case setMark = "set-mark"
  case goToMark = "go-to-mark"

  case outline
  case quotations
  case related
  case notes
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case follow
  case followHere = "follow-here"
  case groupBySpeaker = "group-by-speaker"

  case search
  case searchBackward = "search-backward"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case toggleRegularExpression = "toggle-regular-expression"

  case back
  case forward
  case nextFile = "next-file"
  case previousFile = "previous-file"

  case toggleFolded = "toggle-folded"
  case nextTheme = "next-theme"
  case toggleMouse = "toggle-mouse"
  case toggleSidebar = "toggle-sidebar"
  case toggleJustification = "toggle-justification"
  case toggleHyphenation = "toggle-hyphenation"
  case changeColumns = "change-columns"
  case toggleSpread = "toggle-spread"
  case changeLeading = "change-leading"
  case changeMargins = "change-margins"
  case toggleLongLines = "toggle-long-lines"
  case panRight = "pan-right"
  case panLeft = "pan-left"
  case widen
  case narrow
  case redraw
  case suspend
  case help
  case cancel
  case quit
}
