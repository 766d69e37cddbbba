import ArticleModel

/// Finds full dates in a short text, in the field's formats.
enum DateReader {
  struct Found: Sendable {
    var date: CalendarDate
    /// Indices of the words it is made of.
    var words: Range<Int>
  }

  /// `dayFirst` says how "3/4/2015" is to be read; nil where nothing in the document tells.
  static func dates(in words: [Word], of text: [UInt8], dayFirst: Bool? = nil) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index + 2 < words.count {
      if let found = date(at: index, words, text, dayFirst) {
        result.append(found)
        index = found.words.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// "2011-05-17" at the text's start, whatever follows.
  static func isoDate(_ text: some Collection<UInt8>) -> CalendarDate? {
    let bytes = Array(text.prefix(10))
    guard bytes.count == 10, bytes[4] == bytes[7], bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: bytes[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static let years = 1700...2199

  private static func date(at index: Int, _ words: [Word], _ text: [UInt8], _ dayFirst: Bool?) -> Found? {
    let first = words[index]
    guard first.month != nil || first.number != nil else { return nil }
    func number(_ offset: Int, _ range: ClosedRange<Int>) -> Int? {
      guard index + offset < words.count, let number = words[index + offset].number, range.contains(number) else {
        return nil
      }
      return number
    }
    func month(_ offset: Int) -> Int? { index + offset < words.count ? words[index + offset].month : nil }
    func found(_ year: Int, _ month: Int, _ day: Int, _ count: Int) -> Found? {
      CalendarDate(year: year, month: month, day: day).map { Found(date: $0, words: index..<index + count) }
    }
    if let month = month(0), let day = number(1, 1...31), let year = number(2, years) {
      return found(year, month, day, 3)
    }
    if let year = number(0, years), let month = month(1), let day = number(2, 1...31) {
      return found(year, month, day, 3)
    }
    if let day = number(0, 1...31), let month = month(1), let year = number(2, years) {
      return found(year, month, day, 3)
    }
    if let day = number(0, 1...31), isGlue(words, index + 1), let month = month(2) {
      let skip = isGlue(words, index + 3) ? 1 : 0
      if let year = number(3 + skip, years) { return found(year, month, day, 4 + skip) }
    }
    guard let mark = separator(words, index, text) else { return nil }
    if let year = number(0, years), let month = number(1, 1...12), let day = number(2, 1...31) {
      return found(year, month, day, 3)
    }
    guard let first = number(0, 1...31), let second = number(1, 1...31), let year = number(2, years) else { return nil }
    let isDay = first > 12 || second <= 12 && (dayFirst ?? (mark != UInt8(ascii: "/")))
    return isDay ? found(year, second, first, 3) : found(year, first, second, 3)
  }

  private static func isGlue(_ words: [Word], _ index: Int) -> Bool {
    index < words.count && words[index].shape == .lower && words[index].range.count == 2
  }

  /// The byte between the three numbers of a date, the same twice.
  private static func separator(_ words: [Word], _ index: Int, _ text: [UInt8]) -> UInt8? {
    guard index + 2 < words.count else { return nil }
    let mark = text[words[index].range.upperBound]
    guard "-/.".utf8.contains(mark) else { return nil }
    let isSame = (index...index + 1).allSatisfy { at in
      let (end, start) = (words[at].range.upperBound, words[at + 1].range.lowerBound)
      return start == end + 1 && text[end] == mark
    }
    return isSame ? mark : nil
  }

  /// Does a numeric date tell by itself whether days come first?
  static func order(in words: [Word], of text: [UInt8]) -> (dayFirst: Int, monthFirst: Int) {
    var votes = (dayFirst: 0, monthFirst: 0)
    for index in words.indices.dropLast(2) {
      guard let first = words[index].number, let second = words[index + 1].number, let year = words[index + 2].number,
        (1...31).contains(first), (1...31).contains(second), years.contains(year), max(first, second) > 12,
        min(first, second) <= 12, separator(words, index, text) != nil
      else { continue }
      if first > 12 { votes.dayFirst += 1 } else { votes.monthFirst += 1 }
    }
    return votes
  }
}
