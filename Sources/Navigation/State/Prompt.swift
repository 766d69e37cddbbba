import ArticleModel
import TextSearch

/// A line being typed, or a letter waited for, in place of the status line.
public struct Prompt: Hashable, Sendable {
  public var purpose: Purpose
  public var text = ""
  /// Steps back into earlier patterns; 0 is what is being typed.
  public var recall = 0
  /// What was typed before stepping back.
  public var typed = ""

  public init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.text = text
    typed = text
  }

  public enum Purpose: Hashable, Sendable {
    /// `origin` is where one returns to when it is taken back.
    case search(SearchDirection, origin: Viewpoint)
    case narrow(Pane)
    case setMark
    case goToMark
    /// A link that has no target: whether to look for its title among the opened files.
    case findFile(title: String)
  }
}

public enum SearchDirection: Hashable, Sendable { case forward, backward }

/// What is being looked for, and what was found.
public struct Search: Hashable, Sendable {
  public var query: SearchQuery
  public var direction: SearchDirection
  /// Where the reader was when the search began: the first match is the next one from here.
  public var origin: TextPosition
  public var status = Status.searching
  /// How many more there are in folded parts that do not show.
  public var hiddenMatches = 0

  public enum Status: Hashable, Sendable {
    case searching
    /// In text order; `current` is an index, nil before one was gone to.
    case found([Match], current: Int?)
    case failed(String)
  }

  public var matches: [Match] {
    if case .found(let matches, _) = status { matches } else { [] }
  }

  public var hasFailed: Bool { if case .failed = status { true } else { false } }

  public var currentMatch: Match? {
    if case .found(let matches, let current?) = status { matches[current] } else { nil }
  }
}
