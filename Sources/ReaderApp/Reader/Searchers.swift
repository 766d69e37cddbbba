import ArticleModel
import Navigation
import TextSearch

/// Short texts are searched at once, long ones elsewhere.
struct Searchers {
  var mailbox: Mailbox

  private static let atOnceLimit = 4 << 20

  func search(_ request: SearchRequest, in article: Article) -> Event? {
    if article.text.count <= Self.atOnceLimit { return .searched(request, outcome(of: request, in: article)) }
    Task.detached { [mailbox] in
      mailbox.post(.searched(request, outcome(of: request, in: article)))
    }
    return nil
  }
}

private func outcome(of request: SearchRequest, in article: Article) -> SearchOutcome {
  switch matches(of: request.query, in: article) {
  case .success(let matches): .found(matches)
  case .failure(let error): .failed(error.description)
  }
}
