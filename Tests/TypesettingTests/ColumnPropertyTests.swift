import ArticleModel
import Testing

@testable import Typesetting

/// A page that no footnote goes on to could be divided otherwise only into columns that are less even, taller, or break
/// what is kept together.
@Test(arguments: ["essay", "notes", "lists"])
func theLastPagesColumnsAreAsEvenAsCanBe(name: String) throws {
  let article = try galleyArticle(name)
  var judged = 0
  for measure in [33, 40, 57] {
    let galley = typeset(article, options: TypesettingOptions(measure: measure))
    for height in 16...60 {
      for count in 2...3 {
        let pages = paginate(galley, PageGeometry(height: height, columns: count), article: article)
        guard let last = pages.last, last.columns.count == count,
          !galley.notes.contains(where: { last.notes.overlaps($0.lines) && !last.lines.contains($0.call) }),
          last.columns.allSatisfy({ !$0.lines.isEmpty }),
          last.columns.dropLast().allSatisfy({ galley.lines[$0.lines.upperBound - 1].keep == .none })
        else { continue }
        judged += 1
        let heights = last.columns.map(filledRows)
        let unevenness = (heights.max() ?? 0) - (heights.min() ?? 0)
        let least = leastUnevenness(of: last, tallest: heights.max() ?? 0, galley)
        #expect(unevenness <= max(1, least), "\(measure)×\(height): \(heights)")
      }
    }
  }
  #expect(judged > 0)
}

/// Of all divisions of a page into two or three columns of a height, by trying each.
private func leastUnevenness(of page: Page, tallest: Int, _ galley: Galley) -> Int {
  let cuts = page.lines.dropFirst().filter { !galley.lines[$0 - 1].isBlank && galley.lines[$0 - 1].keep == .none }
  var least = Int.max
  func height(_ lines: Range<Int>) -> Int {
    let shown = lines.drop { galley.lines[$0].isBlank }
    let notes = galley.notes.filter { lines.contains($0.call) }.reduce(0) { $0 + $1.lines.count }
    return shown.count + (notes > 0 ? notes + 1 : 0)
  }
  func divide(_ lines: Range<Int>, _ count: Int, _ heights: [Int]) {
    if count == 1 {
      let all = heights + [height(lines)]
      guard let (high, low) = all.max().flatMap({ high in all.min().map { (high, $0) } }), high <= tallest else {
        return
      }
      least = min(least, high - low)
    } else {
      for cut in cuts where lines.dropFirst().contains(cut) {
        divide(cut..<lines.upperBound, count - 1, heights + [height(lines.lowerBound..<cut)])
      }
    }
  }
  divide(page.lines, page.columns.count, [])
  return least
}

@Test func theLinesOfColumnsAgree() throws {
  let article = try galleyArticle("essay")
  for leading in 0...2 {
    let galley = typeset(article, options: TypesettingOptions(measure: 40, leading: leading))
    for page in paginate(galley, PageGeometry(height: 30, columns: 3), article: article) {
      for column in page.columns {
        for (row, line) in column.lines.enumerated() where !galley.lines[line].isBlank {
          #expect(row.isMultiple(of: leading + 1), "\(leading): row \(row)")
        }
      }
    }
  }
}
