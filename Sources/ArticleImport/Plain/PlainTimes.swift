import UnicodeText

/// Whether a time of day stands among the first five words, where the programs that write logs put it: alone
/// ("[10:32:07]", "May  4 10:32:07"), or with a date before it ("2019-05-04T10:32", "[04/May/2019:10:32:07").
func beginsWithTime(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
  var (words, index) = (0, line.lowerBound)
  while index < line.upperBound, words < 5 {
    if bytes[index] == UInt8(ascii: ":"), isTime(bytes, around: index, in: line) { return true }
    if bytes[index] <= 0x20, bytes[index - 1] > 0x20 { words += 1 }
    index += 1
  }
  return false
}

/// Whether the colon parts an hour from minutes, with seconds behind them or a date of digits before the hour.
private func isTime(_ bytes: UnsafeBufferPointer<UInt8>, around colon: Int, in line: Range<Int>) -> Bool {
  var hour = colon
  while hour > line.lowerBound, bytes[hour - 1].isASCIIDigit { hour -= 1 }
  guard (1...2).contains(colon - hour), let minutes = sixtieths(bytes, after: colon, in: line) else { return false }
  if minutes < line.upperBound, bytes[minutes] == UInt8(ascii: ":"),
    let seconds = sixtieths(bytes, after: minutes, in: line)
  {
    return seconds == line.upperBound || bytes[seconds] != UInt8(ascii: ":")
  }
  let date = hour - 11..<hour - 1
  return date.lowerBound >= line.lowerBound && (bytes[hour - 1] == 0x20 || bytes[hour - 1] == UInt8(ascii: "T"))
    && isDate(bytes[date])
}

/// Where the two digits behind a colon end; nil where others stand there.
private func sixtieths(_ bytes: UnsafeBufferPointer<UInt8>, after colon: Int, in line: Range<Int>) -> Int? {
  let end = colon + 3
  guard end <= line.upperBound, (UInt8(ascii: "0")...UInt8(ascii: "6")).contains(bytes[colon + 1]),
    bytes[colon + 2].isASCIIDigit, end == line.upperBound || !bytes[end].isASCIIDigit
  else { return nil }
  return end
}

/// "2019-05-04", "04.05.2019": eight digits, parted twice by one sign.
private func isDate(_ date: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let signs = date.filter { !$0.isASCIIDigit }
  guard signs.count == 2, signs[0] == signs[1] else { return false }
  return signs[0] == UInt8(ascii: "-") || signs[0] == UInt8(ascii: "/") || signs[0] == UInt8(ascii: ".")
}
