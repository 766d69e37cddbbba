import ArticleModel

/// A file's bytes as UTF-8, with each character's place in the file.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets = SourceOffsets()

  init(reserving count: Int) { bytes.reserveCapacity(count) }

  /// Bytes that are UTF-8 as they are; they follow what was appended before.
  mutating func append(verbatim new: some Collection<UInt8>) { bytes.append(contentsOf: new) }

  mutating func append(_ scalars: UInt32..., insteadOf source: Range<Int>) {
    let start = bytes.count
    for scalar in scalars { bytes.append(scalar: scalar) }
    offsets.append(start..<bytes.count, insteadOf: SourceRange(source.lowerBound, source.upperBound))
  }
}
