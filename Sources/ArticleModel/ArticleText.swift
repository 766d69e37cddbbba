/// The reading text: clean, valid UTF-8, with no control but the line feed.
public struct ArticleText: Hashable, Sendable {
  public private(set) var bytes: [UInt8]

  /// `bytes` are valid UTF-8; importers see to that.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }
  public init(_ string: String) { bytes = Array(string.utf8) }

  public var count: Int { bytes.count }
  public var all: TextRange { TextRange(0, bytes.count) }

  /// The words of a range; a bound inside a scalar shows as U+FFFD.
  public subscript(range: TextRange) -> String {
    String(decoding: bytes[range.clamped(to: all).offsets], as: UTF8.self)
  }
}
