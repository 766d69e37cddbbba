import ArticleModel
import UnicodeText

/// How a page of the Web is opened.
enum PageOpening {
  /// By the reader's browser.
  case elsewhere
  case here
}

/// Following links. Nothing is opened, fetched or run but by a key.
extension State {
  mutating func follow(target: String, title: String, _ way: PageOpening) -> [Effect] {
    guard !target.isEmpty, target != "#" else {
      askForFile(title: title)
      return []
    }
    let address = document?.location.map { resolveAddress(target, base: $0) } ?? target
    let scheme = AddressParts(address).scheme ?? ""
    switch scheme {
    case "": return document.map { [.followTarget(address, from: $0.address)] } ?? []
    case "http", "https": return follow(web: address, way)
    case "mailto":
      message = Message("opening \(address)")
      return [.browse(address)]
    default:
      message = Message("links of the kind “\(scheme):” are not opened", isError: true)
      return []
    }
  }

  /// Where no other file is opened there is nothing to look through.
  private mutating func askForFile(title: String) {
    if files.indices.contains(where: { .listed($0) != document?.address }) {
      prompt = Prompt(.findFile(title: title))
    } else {
      message = Message("“\(isolated(title))” has no target")
    }
  }

  /// A page of the Web, or a place in this one.
  private mutating func follow(web address: String, _ way: PageOpening) -> [Effect] {
    var page = AddressParts(address)
    let fragment = page.fragment.map(percentDecoded)
    page.fragment = nil
    if let document, let fragment, page.description == document.location {
      return follow(document.address, fragment: fragment)
    }
    switch way {
    case .elsewhere:
      message = Message("opening \(address)")
      return [.browse(address)]
    case .here: return open(.web(page.description), at: fragment.map(Destination.fragment))
    }
  }

  /// On the page, Enter follows the link at the marked or searched place, else the first one in view.
  mutating func followOnPage(_ way: PageOpening) -> [Effect] {
    guard let article = document?.article else { return [] }
    let visible = search?.currentMatch?.range ?? marked.first ?? visibleRange
    let index = article.links.partitionPoint { $0.range.end <= visible.start }
    guard index < article.links.count, article.links[index].range.start < visible.end else {
      message = Message("no link here: \(settings.keymap.hint(for: .related)) lists all links")
      return []
    }
    let inView = article.links[index...].prefix { $0.range.start < visible.end }
    guard inView.count == 1 else {
      open(.related)
      let rows = rows(of: .related)
      paneStates[.related, default: PaneState()].selection = rows.firstIndex { $0.target == .link(index) } ?? 0
      return []
    }
    return follow(target: article.links[index].target, title: article.text[article.links[index].range], way)
  }
}
