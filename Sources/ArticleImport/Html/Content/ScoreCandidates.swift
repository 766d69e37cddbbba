/// Gives elements the scores of the paragraphs in them.
extension ContentFinder {
  mutating func scoreCandidates() {
    for paragraph in paragraphs where tree.parent(paragraph) != nil {
      let text = tree.text(paragraph)
      guard text.count >= 25, !speaksOfConsent(paragraph, atLeast: 3) else { continue }
      let score = 2 + Double(text.allCommas) + Double(min(text.count / 100, 3))
      for (level, ancestor) in tree.document.ancestors(of: paragraph).prefix(5).enumerated() {
        // Not `<html>`, and nothing around it.
        guard let parent = tree.parent(ancestor), tree[parent].isElement else { break }
        if scores[ancestor] == nil { candidates.append(ancestor) }
        let share = level == 0 ? 1.0 : level == 1 ? 2 : Double(level * 3)
        scores[ancestor] = (scores[ancestor] ?? initialScore(ancestor)) + score / share
      }
    }
    for candidate in candidates { scores[candidate]? *= 1 - tree.linkDensity(candidate) }
  }

  func initialScore(_ id: HtmlNode.ID) -> Double {
    let score: Double =
      switch tree.tag(id) {
      case .div: 5
      case .pre, .td, .blockquote: 3
      case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
      case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
      default: 0
      }
    return score + classWeight(id)
  }
}
