import ArticleModel

/// Boxes with a field for an e-mail address, and the words beside it that are no sentence or invite to subscribe.
extension ContentFinder {
  /// UTF-16 units beside the form.
  private static let longestInvitation = 250

  mutating func foldForms(in article: HtmlNode.ID) {
    let whole = tree.text(article).count
    let forms = tree.document.elements(below: article, .form).filter { asksForMail($0) }
    for form in forms where tree.parent(form) != nil {
      let length = tree.text(form).count
      guard length + Self.longestInvitation < Self.enough, !holdsSentence(form) else { continue }
      let isForComments = tree.contains([.textarea], below: form)
      let box = box(around: form, in: article, of: whole, upTo: length + Self.longestInvitation)
      tree.remove(
        isForComments || holdsSentence(box) ? form : box, isForComments ? .comments : .subscription,
        "a field for an e-mail address")
    }
  }

  /// One that does not speak of a subscription.
  private func holdsSentence(_ box: HtmlNode.ID) -> Bool {
    elements([.p], below: box).contains { id in
      tree.text(id).hasSentenceEnd
        && Lexicon.shared.count(tree.document.textWords(of: id), of: .subscription).telling == 0
    }
  }

  private func asksForMail(_ form: HtmlNode.ID) -> Bool {
    tree.document.elements(below: form, .input).contains { input in
      tree.document.attribute("type", of: input, hasWord: "email")
    }
  }
}
