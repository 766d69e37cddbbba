import ArticleModel
import Screen
import Typesetting

/// All that the reader is looking at. A value: panes draw it, `reduce` changes it.
public struct State: Sendable {
  public var size: Size
  public var settings: Settings
  /// Names of the themes that `nextTheme` goes through, but those found broken.
  public var themes: [String]
  /// The files given, in order; clean names.
  public var files: [String]
  /// Files of the list that could not be opened when they were asked for: stepping passes them by.
  public var unopened: Set<Int> = []
  public var document: Document?
  public var opening: Opening?

  /// The reading place. The page that holds it shows, unless `scroll` says otherwise.
  public var place: TextPosition = 0
  /// The galley's line at the top of the screen when that is not the start of a page.
  public var scroll: Int?
  /// Columns that code and tables wider than the page are moved to the left, as far as each goes.
  public var pan = 0
  /// Where to go once enough of the document is there.
  public var destination: Destination?
  /// Shown as gone to: a heading, a quotation's pieces.
  public var marked: [TextRange] = []

  /// The pane that was asked for; nil leaves the sidebar to the outline.
  public var pane: Pane?
  public var focus = Focus.page
  public var paneStates: [Pane: PaneState] = [:]
  public var groupsBySpeaker = false

  public var prompt: Prompt?
  public var search: Search?
  /// Oldest first.
  public var patterns: [String] = []
  public var searchesRegularExpressions = false

  /// How each document was left that does not show now.
  public var departures: [Address: Departure] = [:]
  public var visits = Trail<Visit>()
  /// The visits there will be when the document asked for opens.
  public var visitsOnceOpened: Trail<Visit>?
  public var jumps = Trail<Viewpoint>()
  public var marks: [Character: Viewpoint] = [:]
  /// The number typed before a command.
  public var count: Int?
  public var message: Message?
  /// The request whose answer is awaited.
  public var awaited: TypesetRequest?

  public init(size: Size, settings: Settings, themes: [String], files: [String]) {
    self.size = size
    self.settings = settings
    self.themes = themes
    self.files = files
  }

  public enum Focus: Hashable, Sendable { case page, pane }

  public var layout: Layout { Layout(size: size, settings: settings, pane: pane) }
  public var isTooSmall: Bool { size.width < Layout.minimum.width || size.height < Layout.minimum.height }

  /// The pane that shows, if any.
  public var visiblePane: Pane? { pane ?? (layout.paneIsBeside ? .outline : nil) }

  /// Whether ^C takes something back, and does not end the reader.
  public var isInterruptible: Bool { opening != nil || prompt != nil }

  public func name(of address: Address) -> String {
    switch address {
    case .listed(let index): files[index]
    case .file(let name), .web(let name): name
    case .guide: "the guide"
    }
  }

  public var viewpoint: Viewpoint {
    let line = document?.typeset?.galley.bodyLine(at: place) ?? 0
    return Viewpoint(place: place, linesAbove: scroll.map { max(0, line - $0) })
  }
}

/// One line for the reader, until the next key.
public struct Message: Hashable, Sendable {
  public var text: String
  public var isError: Bool

  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}

/// Somewhere in a document that may not be read so far yet.
public enum Destination: Hashable, Sendable {
  case viewpoint(Viewpoint)
  /// A byte of the file: what stays the same when more of it has been read.
  case source(Int)
  /// A place that the document names, or a heading by its words.
  case fragment(String)
  case end
  /// So far into the text.
  case percent(Int)
}
