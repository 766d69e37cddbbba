import ArticleModel
import Navigation
import Synchronization
import Typesetting

/// Sets the lines around a place at once and all of them elsewhere.
final class Typesetters: Sendable {
  private let mailbox: Mailbox
  private let latest = Mutex<TypesetRequest?>(nil)

  /// Text that is set whole in less time than an eye notices, in bytes.
  private static let wholeLimit = 48 * 1024
  /// What is set at once of a longer text, before and after the place.
  private static let surroundings = 16 * 1024

  /// How much is set between two looks at whether it is still wanted, in bytes.
  private static let partSize = 512 * 1024

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// All lines of a short text; of a long one those around `place`, the rest by mail.
  func typeset(_ request: TypesetRequest, of article: Article, around place: TextPosition) -> TypesetArticle {
    if article.text.count <= Self.wholeLimit {
      return set(article.blocks.indices, of: article, request)
    }
    let isNew = latest.withLock { latest in
      defer { latest = request }
      return latest != request
    }
    if isNew { setWhole(article, request) }
    return set(blocks(around: article.shownPlace(of: place), in: article), of: article, request)
  }

  private func blocks(around place: TextPosition, in article: Article) -> Range<Int> {
    let first = article.blocks.partitionPoint { $0.range.end < place - Self.surroundings }
    let last = article.blocks.partitionPoint { $0.range.start <= place + Self.surroundings }
    // From the beginning where it is near: its pages are then the final ones.
    let start = place <= Self.wholeLimit ? 0 : first
    return start..<max(start, last)
  }

  private func set(_ blocks: Range<Int>, of article: Article, _ request: TypesetRequest) -> TypesetArticle {
    let galley = Typesetting.typeset(
      article, blocks: blocks, options: request.options, isComplete: request.isComplete)
    return TypesetArticle(
      request: request, galley: galley, pages: paginate(galley, request.geometry, article: article))
  }

  private func setWhole(_ article: Article, _ request: TypesetRequest) {
    Task.detached { [self] in
      guard let galley = galley(of: article, request) else { return }
      let pages = paginate(galley, request.geometry, article: article)
      mailbox.post(.typeset(TypesetArticle(request: request, galley: galley, pages: pages)))
    }
  }

  /// nil when another request came meanwhile.
  private func galley(of article: Article, _ request: TypesetRequest) -> Galley? {
    var parts: [Galley] = []
    var start = 0
    while start < article.blocks.count {
      guard latest.withLock({ $0 == request }) else { return nil }
      let limit = article.blocks[start].range.start + Self.partSize
      let end = max(start + 1, article.blocks.partitionPoint { $0.range.start < limit })
      parts.append(
        Typesetting.typeset(article, blocks: start..<end, options: request.options, isComplete: request.isComplete))
      start = end
    }
    return Galley(joining: parts, options: request.options, isComplete: request.isComplete)
  }
}
