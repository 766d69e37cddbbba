extension PlainReader {
  /// "Title" over "=====" or "-----": the level, as in Markdown.
  func underlinedLevel(at index: Int, in run: Range<Int>) -> Int? {
    guard run.contains(index + 1), lines[index].width <= 120 else { return nil }
    let line = source.bytes[lines[index + 1].words]
    guard line.count >= 3, let mark = line.first, mark == 0x3D || mark == 0x2D || mark == 0x7E,
      line.allSatisfy({ $0 == mark }), !isThematicBreak(index)
    else { return nil }
    // A rule that is much longer or shorter is no underline.
    guard abs(line.count - lines[index].width) <= max(3, lines[index].width / 4) || mark == 0x3D else { return nil }
    return mark == 0x3D ? 1 : 2
  }

  /// "# Title" alone between empty lines: the level, as in Markdown.
  func hashLevel(at index: Int, in run: Range<Int>) -> Int? {
    let line = source.bytes[lines[index].words]
    let level = line.prefix { $0 == 0x23 }.count
    guard run.count == 1 || layout.wrapWidth == nil, (1...6).contains(level), line.dropFirst(level).first == 0x20 else {
      return nil
    }
    return level
  }

  /// "* * *", "-----", "⁂" on a line of their own.
  func isThematicBreak(_ index: Int) -> Bool {
    let line = source.bytes[lines[index].words]
    if line.elementsEqual("⁂".utf8) { return true }
    guard let mark = line.first, [0x2A, 0x2D, 0x5F, 0x3D, 0x7E, 0x23].contains(mark) else { return false }
    return line.count { $0 == mark } >= 3 && line.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 }
  }
}
