import UnicodeText

extension HtmlDocument {
  /// Whether the value of an attribute, as it stands, has one of these words anywhere in it, ASCII case aside. The words
  /// are lower case.
  func attribute(_ name: StaticString, of id: HtmlNode.ID, mentions words: [StaticString]) -> Bool {
    guard let range = valueRange(of: id, name) else { return false }
    return words.contains { mention(of: $0, in: source.bytes[range]) }
  }
}

func mention(of word: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
  bytes.withUnsafeBufferPointer { mention(of: word, in: $0[...]) }
}

func mention(of word: StaticString, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let count = word.utf8CodeUnitCount
  guard bytes.count >= count else { return false }
  let first = word.utf8Start[0]
  return (bytes.startIndex...bytes.endIndex - count).contains { start in
    bytes[start] | 0x20 == first && (1..<count).allSatisfy { bytes[start + $0].loweredASCII == word.utf8Start[$0] }
  }
}
