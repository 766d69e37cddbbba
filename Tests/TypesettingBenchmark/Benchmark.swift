import ArticleImport
import ArticleModel
import FoundationEssentials
import Typesetting

/// How fast text is set: `swift run -c release --static-swift-stdlib typesetting-benchmark FILE`, a long article. All
/// on one core; medians of several runs.
@main struct Benchmark {
  private let prose: [UInt8]
  private let geometry = PageGeometry(height: 37)

  static func main() {
    guard CommandLine.arguments.count == 2, let data = FileManager.default.contents(atPath: CommandLine.arguments[1]),
      !data.isEmpty
    else { return print("usage: typesetting-benchmark FILE") }
    let benchmark = Benchmark(prose: [UInt8](data))
    benchmark.measureLines()
    benchmark.measureChange()
    benchmark.measureLargeText()
  }

  private func measureLines() {
    print("optimum fit, hyphenated")
    for megabytes in [0.5, 1, 2, 4] {
      let article = read(text(megabytes: megabytes))
      for alignment in TypesettingOptions.Alignment.allCases {
        let options = TypesettingOptions(alignment: alignment)
        let time = milliseconds { _ = typeset(article, options: options) }.median
        let speed = fixed(Double(article.text.count) / 1e3 / time)
        let word = fixed(time * 1e6 / Double(max(1, article.words)))
        print("  \(fixed(Double(article.text.count) / 1e6)) MB \(alignment): \(speed) MB/s, \(word) ns a word")
      }
    }
  }

  private func measureChange() {
    print("a change of measure, 1 MB")
    let article = read(text(megabytes: 1))
    let place = article.text.count / 2
    var measure = 60
    let visible = milliseconds(runs: 31) {
      measure = measure == 60 ? 61 : 60
      setPages(article, article.blocksAtOnce(around: place), measure: measure)
    }
    let whole = milliseconds {
      measure = measure == 60 ? 61 : 60
      setPages(article, article.blocks.indices, measure: measure)
    }
    print("  visible page \(fixed(visible.median)) ms, at most \(fixed(visible.most)); all \(fixed(whole.median)) ms")
  }

  private func measureLargeText() {
    print("20 MB")
    let text = text(megabytes: 20)
    let head = Array(text.prefix(65536))
    let first = milliseconds {
      let article = importHead(of: head, named: "benchmark.md")
      setPages(article, article.blocksAtOnce(around: 0), measure: 66)
    }
    let article = read(text)
    let all = milliseconds(runs: 1) { setPages(article, article.blocks.indices, measure: 66) }
    print("  first page \(fixed(first.median)) ms; all pages \(fixed(all.median)) ms once the text is read")
  }

  private func setPages(_ article: Article, _ blocks: Range<Int>, measure: Int) {
    let galley = typeset(article, blocks: blocks, options: TypesettingOptions(measure: measure))
    _ = paginate(galley, geometry, article: article)
  }

  /// The file, so often that it is so large.
  private func text(megabytes: Double) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < Int(megabytes * 1e6) { text += prose }
    return text
  }

  private func read(_ text: [UInt8]) -> Article { importArticle(text, named: "benchmark.md") }

  /// The median and the most of some runs, after one that is not counted.
  private func milliseconds(runs: Int = 9, _ work: () -> Void) -> (median: Double, most: Double) {
    work()
    let times = (0..<runs).map { _ in
      let time = ContinuousClock().measure(work).components
      return Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
    }.sorted()
    return (times[runs / 2], times[runs - 1])
  }

  /// With one digit after the point.
  private func fixed(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
