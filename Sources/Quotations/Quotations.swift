import ArticleModel

extension Article {
  /// Every quotation of the article with who says it, in text order. Linear in the text.
  ///
  /// - Parameter partSize: UTF-8 bytes that are read at a time, which bounds the memory: sixteen times as much. Of a
  ///   longer text a speaker's name is known from the same part only.
  public func quotations(partSize: Int = 8 << 20) -> [Quotation] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var result: [Quotation] = []
      var start = 0
      while start < blocks.count {
        let limit = blocks[start].range.start + partSize
        let end = max(start + 1, blocks.partitionPoint { $0.range.start < limit })
        var part = self
        part.blocks = Array(blocks[start..<end])
        var reading = Reading(part, bytes)
        reading.read()
        result += reading.quotations()
        start = end
      }
      return result
    }
  }
}
