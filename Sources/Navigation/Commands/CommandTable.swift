extension Command {
  /// What help and manual say of a command, and the keys it has unless the settings say otherwise.
  public struct Entry: Sendable {
    public let command: Command
    public let group: Group
    public let title: String
    public let keys: [String]
  }

  public enum Group: String, CaseIterable, Sendable {
    case moving = "Moving"
    case panes = "Panes"
    case searching = "Searching"
    case files = "Links and files"
    case looks = "Looks"
    case leaving = "Help and leaving"
  }

  /// The one table of commands: key bindings, help and manual are read from it.
  public static let table: [Entry] = [
    entry(.pageForward, .moving, "next page", "space", "f", "pgdn", "right", "ctrl-f"),
    entry(.pageBackward, .moving, "previous page", "b", "pgup", "left", "ctrl-b"),
    entry(.halfPageForward, .moving, "half a page down", "d", "ctrl-d"),
    entry(.halfPageBackward, .moving, "half a page up", "u", "ctrl-u"),
    entry(.lineDown, .moving, "one line down", "j", "down", "ctrl-e"),
    entry(.lineUp, .moving, "one line up", "k", "up", "ctrl-y"),
    entry(.start, .moving, "start; with a number, that page", "g", "home"),
    entry(.end, .moving, "end; with a number, that page", "G", "end"),
    entry(.percent, .moving, "with a number, so many percent in", "%", "p"),
    entry(.nextSection, .moving, "next section", "]"),
    entry(.previousSection, .moving, "previous section", "["),
    entry(.nextQuotation, .moving, "next quotation", "}"),
    entry(.previousQuotation, .moving, "previous quotation", "{"),
    entry(.jumpBack, .moving, "back to where you jumped from", "ctrl-o"),
    entry(.jumpForward, .moving, "forward again", "ctrl-n"),
    entry(.setMark, .moving, "mark this place with a letter", "m"),
    entry(.goToMark, .moving, "go to the mark of a letter", "'"),

    entry(.outline, .panes, "outline", "o"),
    entry(.quotations, .panes, "quotations and who said them", "\""),
    entry(.related, .panes, "related links, and those in the text", "r"),
    entry(.notes, .panes, "footnotes", "^"),
    entry(.nextPane, .panes, "next pane, then the page", "tab"),
    entry(.previousPane, .panes, "the pane before", "shift-tab"),
    entry(.follow, .panes, "go to what is selected", "enter"),
    entry(.followHere, .panes, "go to what is selected, a web page too", "O"),
    entry(.groupBySpeaker, .panes, "quotations by speaker or in order", "s"),

    entry(.search, .searching, "search; in a pane, narrow its list", "/"),
    entry(.searchBackward, .searching, "search backward", "?"),
    entry(.nextMatch, .searching, "next match", "n"),
    entry(.previousMatch, .searching, "previous match", "N"),
    entry(.toggleRegularExpression, .searching, "words, however spaced, or a regular expression", "ctrl-r"),

    entry(.back, .files, "back to the document before", "H"),
    entry(.forward, .files, "forward to the next document", "L"),
    entry(.nextFile, .files, "next file of the list", ">"),
    entry(.previousFile, .files, "previous file of the list", "<"),

    entry(.toggleFolded, .looks, "show or hide folded parts", "F"),
    entry(.nextTheme, .looks, "next theme", "T"),
    entry(.toggleMouse, .looks, "mouse on or off", "M"),
    entry(.toggleSidebar, .looks, "sidebar on or off", "S"),
    entry(.toggleJustification, .looks, "justified or ragged", "J"),
    entry(.toggleHyphenation, .looks, "hyphenation on or off", "Y"),
    entry(.changeColumns, .looks, "one to four columns, as they fit", "C"),
    entry(.toggleSpread, .looks, "one page or two side by side", "D"),
    entry(.changeLeading, .looks, "lines close or apart", "="),
    entry(.changeMargins, .looks, "wider margins, then none", "|"),
    entry(.toggleLongLines, .looks, "wide code and tables wrapped or cut", "W"),
    entry(.panRight, .looks, "see more of what is cut at the right", ")"),
    entry(.panLeft, .looks, "see more of what is cut at the left", "("),
    entry(.widen, .looks, "wider measure", "+"),
    entry(.narrow, .looks, "narrower measure", "-"),
    entry(.redraw, .looks, "draw the screen anew", "ctrl-l"),

    entry(.help, .leaving, "this help", "h", "f1"),
    entry(.cancel, .leaving, "close, or take back", "esc", "ctrl-g"),
    entry(.suspend, .leaving, "suspend", "ctrl-z"),
    entry(.quit, .leaving, "close the pane, then quit; ctrl-c closes a prompt, else quits at once", "q", "Q"),
  ]

  /// The table as guide and README have it: keys, then what they do.
  public static var markdownRows: String {
    table.map { entry in
      "| \(entry.keys.map { "`\($0)`" }.joined(separator: " ")) | \(entry.title) |"
    }.joined(separator: "\n")
  }

  public var title: String { Self.table.first { $0.command == self }?.title ?? rawValue }

  private static func entry(_ command: Command, _ group: Group, _ title: String, _ keys: String...) -> Entry {
    Entry(command: command, group: group, title: title, keys: keys)
  }
}
