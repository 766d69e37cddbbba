import ArticleModel

/// A file's characters, decoded and clean: valid UTF-8 whose only controls are line feed and tab.
struct CleanSource: Sendable {
  var bytes: [UInt8]
  var offsets = SourceOffsets()
  /// Where form feeds stood: the next block begins a print page.
  var pageCuts: [Int] = []
  var overstrikes: [Overstrike] = []
  /// Bytes of the file.
  var sourceCount: Int

  /// Columns from one tab stop to the next in code, and wherever else spaces count (CommonMark 2.2).
  static let codeTabStops = 4

  func source(of range: Range<Int>) -> SourceRange { offsets.source(of: range) }

  /// Adds a range of the bytes to a block's text. Tabs go on to the next of `tabStops` columns (in bytes, which is
  /// columns in what is indented with tabs); by default they are spaces.
  func append(_ range: Range<Int>, to text: inout MappedText, tabStops: Int = 1) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var tabs = ByteSearch(for: 0x09, in: UnsafeBufferPointer(rebasing: bytes[range]))
      while start < range.upperBound {
        let tab = range.lowerBound + tabs.next
        append(start..<tab, of: bytes, to: &text)
        start = tab + 1
        guard tab < range.upperBound else { break }
        let spaces = tabStops - text.lengthOfLastLine % tabStops
        append(repeatElement(0x20, count: spaces), for: tab..<tab + 1, to: &text)
        tabs.advance(to: start - range.lowerBound)
      }
    }
  }

  private func append(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to text: inout MappedText) {
    guard !range.isEmpty else { return }
    if offsets.differences.isEmpty {
      text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[range]), at: range.lowerBound)
    } else {
      offsets.forEachRun(in: range) { clean, source in
        text.append(UnsafeBufferPointer(rebasing: bytes[clean]), source: source)
      }
    }
  }

  /// Adds bytes that stand for a range of the bytes.
  func append(_ new: some Collection<UInt8>, for range: Range<Int>, to text: inout MappedText) {
    text.append(new, source: source(of: range))
  }
}

/// Decodes and cleans a file.
func cleanSource(_ bytes: [UInt8], encoding: TextEncoding) -> CleanSource {
  switch encoding {
  case .utf8:
    return cleanCharacters(bytes)
  case .windows1252:
    return cleanCharacters(bytes, isUTF8: false)
  case .utf16(let isBigEndian):
    return cleanSource(decodeUTF16(bytes, isBigEndian: isBigEndian), sourceCount: bytes.count)
  case .legacy(let name):
    guard let decoded = decodeLegacy(bytes, encoding: name) else { return cleanCharacters(bytes, isUTF8: false) }
    return cleanSource(decoded, sourceCount: bytes.count)
  }
}

private func cleanSource(_ decoded: DecodedText, sourceCount: Int) -> CleanSource {
  var clean = cleanCharacters(decoded.bytes)
  clean.offsets = clean.offsets.composed(with: decoded.offsets, cleanCount: clean.bytes.count)
  clean.sourceCount = sourceCount
  return clean
}

/// Names, titles and messages made harmless to show: clean, and on one line.
public func cleanText(_ string: String) -> String {
  // Addresses and most headings are.
  if string.utf8.first != 0x20, string.utf8.last != 0x20, string.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
    return string
  }
  let clean = cleanCharacters(Array(string.utf8)).bytes.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
  let isSpace = { (byte: UInt8) in byte == 0x20 }
  guard let first = clean.firstIndex(where: { !isSpace($0) }), let last = clean.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(decoding: clean[first...last], as: UTF8.self)
}
