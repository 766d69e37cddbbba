import ArticleModel

/// Following links. Nothing is opened, fetched or run but by a key.
extension State {
  mutating func follow(target: String, title: String) -> [Effect] {
    let scheme = AddressParts(target).scheme ?? ""
    switch scheme {
    case _ where target.isEmpty || target == "#":
      prompt = Prompt(.findFile(title: title))
      return []
    case "":
      leavePane()
      return document.map { [.followTarget(target, from: $0.address)] } ?? []
    case "http", "https", "mailto":
      message = Message("opening \(target)")
      return [.browse(target)]
    default:
      message = Message("links of the kind “\(scheme):” are not opened", isError: true)
      return []
    }
  }

  /// On the page, Enter follows the link at the marked or searched place, else the first one in view.
  mutating func followOnPage() -> [Effect] {
    guard let article = document?.article else { return [] }
    let visible = search?.currentMatch ?? marked.first ?? visibleRange
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
    return follow(target: article.links[index].target, title: article.text[article.links[index].range])
  }
}
