import ArticleModel
import Navigation

/// Short texts are searched at once, long ones elsewhere.
struct Searchers {
  var mailbox: Mailbox

  private static let atOnceLimit = 4 << 20

  func search(_ request: SearchRequest, in article: Article) -> Event? {
    if article.text.count <= Self.atOnceLimit { return .searched(request, request.outcome(in: article)) }
    Task.detached { [mailbox] in
      mailbox.post(.searched(request, request.outcome(in: article)))
    }
    return nil
  }
}
