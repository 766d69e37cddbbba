import ArticleModel

extension Article {
  /// Every quotation of the article with who says it, in text order. Linear in the text.
  public func quotations() -> [Quotation] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var reading = Reading(self, bytes)
      reading.read()
      return reading.quotations()
    }
  }
}
