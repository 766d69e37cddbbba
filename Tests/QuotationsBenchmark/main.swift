import ArticleImport
import ArticleModel
import Foundation
import Quotations

/// How long finding the quotations of articles takes, one thread, import not counted:
///
///     swift run -c release quotations-benchmark ARTICLE…
///
/// Each article's time is the shortest of five runs. Longer texts are the articles one after the other.
func milliseconds(_ work: () -> Void) -> Double {
  let time = ContinuousClock().measure(work).components
  return Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
}

func shortest(of runs: Int, _ article: Article) -> Double {
  (0..<runs).map { _ in milliseconds { _ = article.quotations() } }.min() ?? 0
}

func printed(_ value: Double) -> String { String(format: "%.3f", value) }

let texts = CommandLine.arguments.dropFirst().compactMap { path in
  FileManager.default.contents(atPath: path).map { (path, [UInt8]($0)) }
}
guard let first = texts.first else {
  print("usage: quotations-benchmark ARTICLE…")
  exit(2)
}
let opening = importArticle(first.1, named: first.0)
print("first article, word lists not yet touched: \(printed(milliseconds { _ = opening.quotations() })) ms")

var times: [Double] = []
for (path, bytes) in texts { times.append(shortest(of: 5, importArticle(bytes, named: path))) }
times.sort()
print("\(times.count) articles: median \(printed(times[times.count / 2])) ms, largest \(printed(times.last ?? 0)) ms")

for size in [1_000_000, 10_000_000] {
  var joined: [UInt8] = []
  while joined.count < size { for (_, bytes) in texts where joined.count < size { joined += bytes + [0x0A] } }
  let time = shortest(of: 3, importArticle(joined, named: "joined.txt"))
  print("\(joined.count) bytes: \(printed(time)) ms, \(printed(Double(joined.count) / time / 1e3)) MB/s")
}

let hostile = [
  ("100,000 marks in one paragraph", String(repeating: "\"x y. ", count: 100_000)),
  ("a mark every other character", String(repeating: "\"a", count: 100_000)),
  ("a cue after each quotation", String(repeating: "\"x y z w,\" Poe said and ", count: 20_000)),
]
for (name, text) in hostile {
  let time = shortest(of: 3, importArticle(Array(text.utf8), named: "hostile.txt"))
  print("\(name): \(printed(time)) ms, \(printed(Double(text.utf8.count) / time / 1e3)) MB/s")
}
