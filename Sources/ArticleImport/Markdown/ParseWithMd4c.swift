import CMd4c

extension MarkdownBuilder {
  /// Runs md4c over a range of the bytes, this builder taking its calls.
  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, flags: Int32) {
    guard let size = MD_SIZE(exactly: range.count), let base = bytes.baseAddress else { return }
    self.bytes = bytes
    var parser = MD_PARSER()
    parser.flags = UInt32(flags)
    parser.enter_block = { kind, detail, builder in call(builder) { $0.enter(block: kind, detail) } }
    parser.leave_block = { kind, detail, builder in call(builder) { $0.leave(block: kind, detail) } }
    parser.enter_span = { kind, detail, builder in call(builder) { $0.enter(span: kind, detail) } }
    parser.leave_span = { kind, detail, builder in call(builder) { $0.leave(span: kind) } }
    parser.text = { kind, text, size, builder in call(builder) { $0.read(kind, text, size) } }
    let text = UnsafeRawPointer(base + range.lowerBound).assumingMemoryBound(to: MD_CHAR.self)
    _ = withUnsafeMutablePointer(to: &self) { md_parse(text, size, &parser, $0) }
    endLeaf()
    self.bytes = UnsafeBufferPointer(start: nil, count: 0)
  }
}

/// Returns what stops md4c when it isn't zero.
private func call(_ builder: UnsafeMutableRawPointer?, _ body: (inout MarkdownBuilder) -> Void) -> Int32 {
  guard let builder = builder?.assumingMemoryBound(to: MarkdownBuilder.self) else { return -1 }
  body(&builder.pointee)
  return builder.pointee.isComplete ? 0 : 1
}
