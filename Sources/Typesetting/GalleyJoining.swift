extension Galley {
  /// Adds the lines of the blocks that follow, set with the same options. Copies all lines.
  public mutating func append(_ next: Galley) {
    self = Galley(
      options: options, blocks: blocks.lowerBound..<next.blocks.upperBound, lines: lines + next.lines,
      isComplete: isComplete, tables: tables.merging(next.tables) { first, _ in first })
  }
}
