import ArticleModel
import Navigation
import Synchronization
import Typesetting

/// Sets the lines around a place at once and all of them elsewhere.
final class Typesetters: Sendable {
  private let mailbox: Mailbox
  private let latest = Mutex<TypesetRequest?>(nil)

  /// Bytes that are set between two looks at whether they are still wanted, each part on a core of its own.
  private static let partSize = 256 * 1024

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// All lines of a short text; of a long one those around `place`, the rest by mail.
  func typeset(_ request: TypesetRequest, of article: Article, around place: TextPosition) -> TypesetArticle {
    let atOnce = article.blocksAtOnce(around: place)
    if atOnce == article.blocks.indices { return set(atOnce, of: article, request) }
    let isNew = latest.withLock { latest in
      defer { latest = request }
      return latest != request
    }
    if isNew { setWhole(article, request) }
    return set(atOnce, of: article, request)
  }

  private func set(_ blocks: Range<Int>, of article: Article, _ request: TypesetRequest) -> TypesetArticle {
    let galley = Typesetting.typeset(
      article, blocks: blocks, options: request.options, isComplete: request.isComplete)
    return TypesetArticle(
      request: request, galley: galley, pages: paginate(galley, request.geometry, article: article))
  }

  private func setWhole(_ article: Article, _ request: TypesetRequest) {
    Task.detached { [self] in
      guard let galley = await galley(of: article, request) else { return }
      let pages = paginate(galley, request.geometry, article: article)
      mailbox.post(.typeset(TypesetArticle(request: request, galley: galley, pages: pages)))
    }
  }

  /// nil when another request came meanwhile.
  private func galley(of article: Article, _ request: TypesetRequest) async -> Galley? {
    let parts = parts(of: article)
    let galleys = await withTaskGroup(of: (Int, Galley?).self) { group in
      for (index, blocks) in parts.enumerated() {
        group.addTask { [self] in (index, part(blocks, of: article, request)) }
      }
      return await group.reduce(into: [Galley?](repeating: nil, count: parts.count)) { $0[$1.0] = $1.1 }
    }
    guard galleys.allSatisfy({ $0 != nil }) else { return nil }
    return Galley(joining: galleys.compactMap { $0 }, options: request.options, isComplete: request.isComplete)
  }

  private func part(_ blocks: Range<Int>, of article: Article, _ request: TypesetRequest) -> Galley? {
    guard latest.withLock({ $0 == request }) else { return nil }
    return Typesetting.typeset(article, blocks: blocks, options: request.options, isComplete: request.isComplete)
  }

  /// Neighbouring blocks, about `partSize` bytes each.
  private func parts(of article: Article) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < article.blocks.count {
      let limit = article.blocks[start].range.start + Self.partSize
      let end = max(start + 1, article.blocks.partitionPoint { $0.range.start < limit })
      parts.append(start..<end)
      start = end
    }
    return parts
  }
}
