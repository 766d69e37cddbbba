extension RandomAccessCollection where Index == Int {
  /// The first index whose element fails `isBefore`, which holds for a prefix only. Binary search.
  @inlinable
  public func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
