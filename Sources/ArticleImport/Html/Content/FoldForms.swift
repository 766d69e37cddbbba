import ArticleModel

/// Boxes with a field for an e-mail address, and the words beside it, whatever they say.
extension ContentFinder {
  /// UTF-16 units beside the form; of those that speak of a subscription.
  private static let longestWordsBeside = 120
  private static let longestInvitation = 250

  mutating func foldForms(in article: HtmlNode.ID) {
    let forms = tree.document.elements(below: article, .form).filter { asksForMail($0) }
    for form in forms where tree.parent(form) != nil {
      let length = tree.text(form).count
      guard length + Self.longestInvitation < Self.enough else { continue }
      var box = self.box(around: form, in: article, upTo: length + Self.longestInvitation)
      if !speaksOfSubscription(box) {
        box = self.box(around: form, in: article, upTo: length + Self.longestWordsBeside)
      }
      let isForComments = tree.contains([.textarea], below: form)
      tree.remove(box, isForComments ? .comments : .subscription, "a field for an e-mail address")
    }
  }

  private func speaksOfSubscription(_ id: HtmlNode.ID) -> Bool {
    Lexicon.shared.count(tree.document.textWords(of: id), of: .subscription).telling > 0
  }

  private func asksForMail(_ form: HtmlNode.ID) -> Bool {
    tree.document.elements(below: form, .input).contains { input in
      tree.document.attribute("type", of: input, hasWord: "email")
    }
  }
}
