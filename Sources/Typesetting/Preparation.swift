import UnicodeText

/// Loads the tables that the first page needs. To be called elsewhere while the article is read.
///
/// - Parameter language: the likeliest one, BCP 47.
public func prepareTypesetting(language: String) {
  _ = Hyphenator.of(language: language)
  // A character beyond ASCII asks for the line breaking table.
  Array("“”".utf8).withUnsafeBufferPointer { bytes in
    var scanner = LineBreakScanner(bytes, 0..<bytes.count)
    _ = scanner.next()
  }
}
