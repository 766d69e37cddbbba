import Testing

/// Pruning leaves out the attributes that nobody reads; who reads one more has to tell it.
@Suite struct AttributeTests {
  private static let html = SourceFile.all(in: "Sources").filter { $0.path.contains("ArticleImport/Html/") }

  /// Literals after these are names of attributes.
  private static let readers = ["attribute(\"", "hasAttribute(\"", "valueRange(of: id, \""]

  @Test func pruningKeepsWhatIsRead() throws {
    let pruning = try #require(Self.html.first { $0.path.hasSuffix("PrunePage.swift") })
    let kept = Set(pruning.lines.flatMap { $0.split(separator: "\"") })
    var read: Set<Substring> = []
    for line in Self.html.flatMap(\.lines) {
      for reader in Self.readers {
        for range in line.ranges(of: reader) { read.insert(line[range.upperBound...].prefix { $0 != "\"" }) }
      }
    }
    #expect(read.count > 20)
    #expect(read.subtracting(kept).isEmpty)
  }
}
