/// A half-open range of UTF-8 offsets. The phantom `Space` says into which bytes, so that a place in the text
/// can't be taken for a place in the file.
public struct ByteRange<Space>: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { end <= start }
  public var offsets: Range<Int> { start..<end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }

  /// The bytes both ranges have, or an empty range at the nearer bound.
  public func clamped(to bounds: Self) -> Self {
    let low = min(max(start, bounds.start), bounds.end)
    return Self(low, max(low, min(end, bounds.end)))
  }

  public func shifted(by distance: Int) -> Self { Self(start + distance, end + distance) }
}

/// The space of `Article.text`.
public enum InText {}
/// The space of the file as it lies on disk.
public enum InSource {}

/// A UTF-8 offset into `Article.text`.
public typealias TextPosition = Int
public typealias TextRange = ByteRange<InText>
public typealias SourceRange = ByteRange<InSource>
