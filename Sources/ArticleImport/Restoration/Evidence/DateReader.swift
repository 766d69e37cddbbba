import ArticleModel

/// Finds full dates in a short text, in the field's formats.
enum DateReader {
  struct Found: Sendable {
    var date: CalendarDate
    /// Indices of the words it is made of.
    var words: Range<Int>
  }

  static func dates(in words: [Word], of text: [UInt8]) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < words.count {
      if let found = date(at: index, words, text) {
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

  private static func date(at index: Int, _ words: [Word], _ text: [UInt8]) -> Found? {
    let lexicon = Lexicon.shared
    func number(_ offset: Int, _ range: ClosedRange<Int>) -> Int? {
      guard index + offset < words.count, let number = words[index + offset].number, range.contains(number) else {
        return nil
      }
      return number
    }
    func month(_ offset: Int) -> Int? {
      index + offset < words.count ? lexicon.months[words[index + offset].key] : nil
    }
    func found(_ year: Int?, _ month: Int?, _ day: Int?, _ count: Int) -> Found? {
      guard let year, let month, let day, let date = CalendarDate(year: year, month: month, day: day) else {
        return nil
      }
      return Found(date: date, words: index..<index + count)
    }
    let years = 1700...2199
    if let month = month(0), let day = number(1, 1...31), let year = number(2, years) {
      return found(year, month, day, 3)
    }
    if let day = number(0, 1...31), let month = month(1), let year = number(2, years) {
      return found(year, month, day, 3)
    }
    if let day = number(0, 1...31), isGlue(words, index + 1), let month = month(2) {
      let skip = isGlue(words, index + 3) ? 1 : 0
      if let year = number(3 + skip, years) { return found(year, month, day, 4 + skip) }
    }
    guard index + 2 < words.count, let mark = separator(words, index, text), mark == separator(words, index + 1, text)
    else { return nil }
    if let year = number(0, years) { return found(year, number(1, 1...12), number(2, 1...31), 3) }
    guard let first = number(0, 1...31), let second = number(1, 1...31), let year = number(2, years) else { return nil }
    let dayFirst = mark == UInt8(ascii: ".") || first > 12
    return dayFirst ? found(year, second, first, 3) : found(year, first, second, 3)
  }

  private static func isGlue(_ words: [Word], _ index: Int) -> Bool {
    index < words.count && words[index].shape == .lower && words[index].range.count == 2
  }

  /// The one byte between two numbers of a date.
  private static func separator(_ words: [Word], _ index: Int, _ text: [UInt8]) -> UInt8? {
    let (end, start) = (words[index].range.upperBound, words[index + 1].range.lowerBound)
    guard start == end + 1, "-/.".utf8.contains(text[end]) else { return nil }
    return text[end]
  }
}
