import ArticleModel
import Screen
import Typesetting

/// What happens to the reader. Answers say what they are for, so that a late one can be dropped.
public enum Event: Sendable {
  case key(KeyPress)
  case resized(Size)
  /// A document, or all of one whose head showed before.
  case opened(Document)
  case openFailed(String)
  /// Bytes of what is being fetched that are there so far.
  case fetching(Address, received: Int)
  /// ^C.
  case interrupted
  case quotationsFound([Quotation], documentID: Int)
  case typeset(TypesetArticle)
  case searched(SearchRequest, SearchOutcome)
  /// The file of the list that has the title; nil when none has.
  case fileFound(title: String, index: Int?)
  /// A link's target is a file that can be read.
  case resolved(Address, fragment: String?)
  /// A theme that was asked for is there.
  case themeRead(String)
  /// It can't be read, and why.
  case themeFailed(String, reason: String)
  case failed(String)
}
