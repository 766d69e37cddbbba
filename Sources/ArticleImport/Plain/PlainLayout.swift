/// How a plain text is laid out, seen from its lines' widths.
struct PlainLayout {
  /// The width it was wrapped at; nil where each line is a paragraph.
  let wrapWidth: Int?
  /// Columns that most lines stand in from the left.
  let indentation: Int

  init(of lines: [PlainLine]) {
    let words = lines.lazy.filter { !$0.isEmpty }
    indentation = words.map(\.indentation).min() ?? 0
    // Only lines with another right under them can have been broken.
    var broken: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) where Self.mayBreak(line, next) && !line.isOneWord {
      broken.append(line.indentation + line.width)
    }
    broken.sort()
    guard !broken.isEmpty else {
      wrapWidth = nil
      return
    }
    // Nearly the widest that is like most: what is far wider was not broken at all.
    let usual = broken[(broken.count - 1) * 3 / 4]
    let alike = broken.prefix { $0 <= usual + usual / 6 }
    let width = alike[(alike.count - 1) * 19 / 20]
    guard (28...160).contains(width) else {
      wrapWidth = nil
      return
    }
    // Wrapping leaves hardly a line that is much wider.
    let (all, wide) = words.reduce((0, 0)) { counts, line in
      (counts.0 + 1, counts.1 + (line.width > width * 6 / 5 && !line.isOneWord ? 1 : 0))
    }
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) where Self.mayBreak(line, next) {
      if Self.isFull(line, before: next, at: width) { full += 1 }
    }
    let isRagged = wide * 7 >= all && (broken.count < 8 || full * 5 < broken.count * 4)
    let isWrapped = !isRagged && full * 20 >= broken.count * 12 && (broken.count >= 4 || width >= 45)
    wrapWidth = isWrapped ? width : nil
  }

  /// Two lines with words, the second of which is not set in as a paragraph's first.
  private static func mayBreak(_ line: PlainLine, _ next: PlainLine) -> Bool {
    !line.isEmpty && !next.isEmpty && !(2...8).contains(next.indentation - line.indentation)
  }

  /// Whether a line was broken for want of room: the next line's first word would not have fitted.
  func isFull(_ line: PlainLine, before next: PlainLine) -> Bool {
    wrapWidth.map { Self.isFull(line, before: next, at: $0) } ?? false
  }

  /// With a tenth of the width allowed for, as many wrap with an eye on the next line.
  private static func isFull(_ line: PlainLine, before next: PlainLine, at width: Int) -> Bool {
    let end = line.indentation + line.width
    return (end <= width + 2 || line.isOneWord) && end + 1 + next.firstWordWidth > width - width / 10
  }
}
