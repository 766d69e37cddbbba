/// Fills each line with all the fragments it holds. Linear, and all a huge paragraph gets.
struct FirstFit {
  /// Appends, for each line, the index after its last fragment.
  static func breakLines(_ fragments: [Fragment], measure: Int, into ends: inout [Int]) {
    let measure = Int32(clamping: measure)
    var (index, start) = (0, 0)
    var filled: Int32 = 0
    while index < fragments.count {
      let fragment = fragments[index]
      let hyphen: Int32 = fragment.ending == .hyphen ? 1 : 0
      if index > start, filled + fragment.width + hyphen > measure {
        ends.append(index)
        (start, filled) = (index, 0)
      }
      filled += fragment.width + fragment.space
      index += 1
      if fragment.ending == .mandatory {
        ends.append(index)
        (start, filled) = (index, 0)
      }
    }
    if start < index { ends.append(index) }
  }
}
