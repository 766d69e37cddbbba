extension Draft {
  /// A document that is nothing but furniture still shows it.
  mutating func unfoldIfNothingIsLeft() {
    guard !blocks.contains(where: { $0.standing == .text && !$0.text.isEmpty }) else { return }
    for index in blocks.indices where blocks[index].standing != .joined { blocks[index].standing = .text }
  }
}
