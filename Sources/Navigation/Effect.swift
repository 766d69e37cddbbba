import ArticleModel
import TextSearch

/// What `reduce` asks the world for.
public enum Effect: Hashable, Sendable {
  case open(Address)
  /// Ends the fetching of what was to be opened.
  case cancelOpening
  /// Lines and pages, those around `place` first.
  case typeset(TypesetRequest, around: TextPosition)
  case search(SearchRequest)
  /// Nobody waits for them: the page shows first.
  case findQuotations(documentID: Int)
  /// Hands an address to the reader's browser.
  case browse(String)
  /// A link's target, relative to the document it stands in.
  case followTarget(String, from: Address)
  /// Looks for a title among the opened files.
  case findFile(title: String)
  case setMouse(Bool)
  /// Reads a theme, to be used when it can be.
  case readTheme(String)
  /// Keeps what a key changed for the next run.
  case remember([Setting: String])
  case redraw
  case suspend
  case quit
  /// Quits where nothing could be opened, with the reason.
  case fail(String)
}

public struct SearchRequest: Hashable, Sendable {
  public var documentID: Int
  public var isComplete: Bool
  public var query: SearchQuery
  /// Whether what is folded is shown, and so searched as well.
  public var showsFolded: Bool

  public init(documentID: Int, isComplete: Bool, query: SearchQuery, showsFolded: Bool = false) {
    self.documentID = documentID
    self.isComplete = isComplete
    self.query = query
    self.showsFolded = showsFolded
  }

  public func outcome(in article: Article) -> SearchOutcome {
    do throws(SearchError) {
      let inText = try matches(of: query, in: article).get().map(Match.text)
      let folded = try foldedMatches(of: query, in: article).get()
      guard showsFolded, !folded.isEmpty else { return .found(inText, hidden: showsFolded ? 0 : folded.count) }
      return .found((inText + folded).sorted(by: Match.isBefore), hidden: 0)
    } catch {
      return .failed(error.description)
    }
  }
}

public enum SearchOutcome: Hashable, Sendable {
  /// What is shown, in its order, and how many more are in folded parts that are not shown.
  case found([Match], hidden: Int)
  case failed(String)
}
