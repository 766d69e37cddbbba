/// How a plain text is laid out, seen from its lines' widths.
struct PlainLayout {
  /// The width it was wrapped at; nil where each line is a paragraph.
  let wrapWidth: Int?
  /// Columns that most lines stand in from the left.
  let indentation: Int
  /// Columns that paragraphs' first lines stand in from the left, where paragraphs are told by that.
  let firstLineIndentation: Int?

  /// What anybody wraps at.
  private static let widths = 28...160

  init(of lines: [PlainLine]) {
    let words = lines.lazy.filter { !$0.isEmpty }
    indentation = words.map(\.indentation).min() ?? 0
    firstLineIndentation = Self.firstLineIndentation(of: lines, margin: indentation)
    // Only lines with another right under them can have been broken; what is set in may be verse or code.
    let margin = indentation + 4
    let firstLine = firstLineIndentation
    let pairs = zip(lines, lines.dropFirst()).filter { line, next in
      Self.mayBreak(line, next) && !(line.isRow && next.isRow)
        && (line.indentation < margin || line.indentation == firstLine)
    }
    var broken = pairs.filter { !$0.0.isOneWord }.map { $0.0.indentation + $0.0.width }
    broken.sort()
    guard !broken.isEmpty else {
      wrapWidth = nil
      return
    }
    // Nearly the widest that is like most: what is far wider was not broken at all.
    let usual = broken[(broken.count - 1) * 3 / 4]
    let alike = broken.prefix { $0 <= usual + usual / 6 }
    let width = alike[(alike.count - 1) * 19 / 20]
    guard Self.widths.contains(width) else {
      wrapWidth = nil
      return
    }
    // Wrapping leaves hardly a line that is much wider.
    let (all, wide) = words.reduce((0, 0)) { counts, line in
      (counts.0 + 1, counts.1 + (line.width > width * 6 / 5 && !line.isOneWord && !line.beginsItem ? 1 : 0))
    }
    let full = pairs.count { Self.isFull($0, before: $1, at: width) }
    let isRagged = wide * 7 >= all && (broken.count < 8 || full * 5 < broken.count * 4)
    let isWrapped = !isRagged && full * 20 >= broken.count * 12 && (broken.count >= 4 || width >= 45)
    wrapWidth = isWrapped ? width : nil
  }

  /// Two lines with words, the second of which begins no list's item, is not set in as a paragraph's first and no
  /// line of a log.
  private static func mayBreak(_ line: PlainLine, _ next: PlainLine) -> Bool {
    !line.isEmpty && !next.isEmpty && !next.beginsItem && !next.isLogged
      && !(2...8).contains(next.indentation - line.indentation)
  }

  /// The commonest step to the right that the line below takes back.
  private static func firstLineIndentation(of lines: [PlainLine], margin: Int) -> Int? {
    var counts: [Int: Int] = [:]
    // What is wider was not broken: a paragraph a line.
    for (line, next) in zip(lines, lines.dropFirst())
    where !line.isEmpty && !next.isEmpty && max(line.width, next.width) <= widths.upperBound {
      // A line that goes on a list's item is set in too, but a marker stands below it.
      guard next.indentation == margin, next.firstWordWidth > 2, (2...8).contains(line.indentation - margin) else {
        continue
      }
      counts[line.indentation, default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= 3 ? $0.key : nil }
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
