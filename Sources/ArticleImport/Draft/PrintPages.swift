extension Draft {
  /// Each form feed begins a print page with the block after it. `cuts` ascend.
  mutating func markPrintPages(at cuts: [Int]) {
    var cut = 0
    for index in blocks.indices {
      guard cut < cuts.count else { return }
      if blocks[index].source.start >= cuts[cut] {
        blocks[index].startsPrintPage = true
        while cut < cuts.count, cuts[cut] <= blocks[index].source.start { cut += 1 }
      }
    }
  }
}
