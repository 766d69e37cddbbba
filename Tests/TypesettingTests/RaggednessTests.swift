import ArticleModel
import Foundation
import TestSupport
import Testing
import UnicodeText

@testable import Typesetting

/// Lines of paragraphs but the last of each, as the breaker left them.
private struct SetLines {
  var slacks: [Double] = []
  var mostHyphens = 0
  var widestGap = 0

  var meanSquare: Double { slacks.reduce(0) { $0 + $1 * $1 } / Double(max(1, slacks.count)) }

  mutating func add(_ fragments: [Fragment], _ ends: [Int], measure: Int32) {
    var (start, hyphens) = (0, 0)
    for end in ends {
      let line = fragments[start..<end]
      let last = fragments[end - 1]
      let isHyphen = last.ending == .hyphen
      let width = line.reduce(0) { $0 + $1.width + $1.space } - last.space + (isHyphen ? 1 : 0)
      hyphens = isHyphen ? hyphens + 1 : 0
      mostHyphens = max(mostHyphens, hyphens)
      if last.ending != .mandatory {
        slacks.append(Double(measure - width))
        let gaps = line.dropLast().filter { $0.space > 0 }.count
        if gaps > 0 { widestGap = max(widestGap, 1 + (Int(measure - width) + gaps - 1) / gaps) }
      }
      start = end
    }
  }
}

/// The essay's paragraphs, and those of the shared articles when they are there.
private func paragraphs() throws -> [[UInt8]] {
  var texts = [try fixture("galleys/essay.md")]
  if let shared = sharedFolder() {
    for name in ["004-cnet.md", "009-guardian-1.md", "018-quanta-1.md", "019-nytimes-4.md"] {
      texts.append([UInt8](try Data(contentsOf: shared.appending(path: "corpus/damaged/\(name)"))))
    }
  }
  return texts.flatMap { text in
    let article = article(markdown: String(decoding: text, as: UTF8.self))
    return article.blocks.filter { $0.kind == .paragraph && $0.range.count > 200 }.map {
      Array(article.text.bytes[$0.range.offsets])
    }
  }
}

private func setLines(
  _ paragraphs: [[UInt8]], measure: Int, hyphenator: Hyphenator?, _ breakLines: ([Fragment], inout [Int]) -> Void
) -> SetLines {
  var lines = SetLines()
  for paragraph in paragraphs {
    var fragments: [Fragment] = []
    var ends: [Int] = []
    paragraph.withUnsafeBufferPointer { bytes in
      FragmentScanner(bytes, ambiguousIsWide: false, hyphenator: hyphenator)
        .scan(0..<bytes.count, limit: measure, hyphenates: true, into: &fragments)
    }
    breakLines(fragments, &ends)
    lines.add(fragments, ends, measure: Int32(measure))
  }
  return lines
}

private func optimumFit(_ paragraphs: [[UInt8]], measure: Int, isJustified: Bool, _ hyphenator: Hyphenator?) -> SetLines
{
  let costs = LineCosts(measure: Int32(measure), isJustified: isJustified)
  var breaker = OptimumFit()
  return setLines(paragraphs, measure: measure, hyphenator: hyphenator) { breaker.breakLines($0, costs, into: &$1) }
}

@Test(arguments: [30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90])
func wholeParagraphsAreLessRaggedThanFirstFit(measure: Int) throws {
  guard let hyphenator = Hyphenator.of(language: "en-US") else { return print("Not run: install hyphen-en-us.") }
  let paragraphs = try paragraphs()
  let first = setLines(paragraphs, measure: measure, hyphenator: nil) { fragments, ends in
    FirstFit.breakLines(fragments, measure: measure, into: &ends)
  }
  let whole = optimumFit(paragraphs, measure: measure, isJustified: false, nil)
  #expect(whole.meanSquare < first.meanSquare)
  let divided = optimumFit(paragraphs, measure: measure, isJustified: false, hyphenator)
  #expect(divided.meanSquare <= 0.7 * first.meanSquare)
  #expect(divided.mostHyphens <= 2)
}

@Test(arguments: [30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90])
func justifiedLinesHaveNoHoles(measure: Int) throws {
  guard let hyphenator = Hyphenator.of(language: "en-US") else { return print("Not run: install hyphen-en-us.") }
  let justified = optimumFit(try paragraphs(), measure: measure, isJustified: true, hyphenator)
  #expect(justified.mostHyphens <= 2)
  if measure >= 60 { #expect(justified.widestGap <= 3) }
}
