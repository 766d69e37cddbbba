import ArticleImport
import Foundation

/// How fast damaged articles are imported and restored, file by file, in MB/s:
///
///     swift run -c release --static-swift-stdlib restoration-benchmark FILE…
///
/// The import is timed with restoration and without, in turn, nine times each; restoration's own time is the
/// difference of the medians.
func seconds(_ bytes: [UInt8], _ name: String, _ options: ImportOptions) -> Double {
  let time = ContinuousClock().measure { _ = importArticle(bytes, named: name, options: options) }.components
  return Double(time.seconds) + Double(time.attoseconds) / 1e18
}

let files = CommandLine.arguments.dropFirst().compactMap { path in
  FileManager.default.contents(atPath: path).map { (path, [UInt8]($0)) }
}
guard !files.isEmpty else {
  print("usage: restoration-benchmark FILE…")
  exit(2)
}
let none = ImportOptions(skippedRestoration: Set(RestorationPass.allCases))
for (path, bytes) in files {
  var (whole, less): ([Double], [Double]) = ([], [])
  for _ in 0..<9 {
    whole.append(seconds(bytes, path, ImportOptions()))
    less.append(seconds(bytes, path, none))
  }
  let (all, alone) = (whole.sorted()[4], less.sorted()[4])
  let speeds = [all, alone, all - alone].map { String(format: "%.1f", Double(bytes.count) / $0 / 1e6) }
  print("\(path): import \(speeds[0]) MB/s, without restoration \(speeds[1]), restoration alone \(speeds[2])")
}
