import ArticleImport
import ArticleModel
import Foundation

func json(_ x: Any) -> String { String(decoding: try! JSONSerialization.data(withJSONObject: x), as: UTF8.self) }
var bytesTotal = 0
var time = 0.0
for path in CommandLine.arguments.dropFirst() {
  let data = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  let t = ContinuousClock.now
  let a = importArticle(data, named: path)
  let d = ContinuousClock.now - t
  bytesTotal += data.count
  time += Double(d.components.seconds) + Double(d.components.attoseconds) / 1e18
  var blocks: [[String: Any]] = []
  for b in a.blocks {
    var kind = "paragraph"
    switch b.kind {
    case .title, .byline, .thematicBreak: continue
    case .heading: kind = "heading"
    default: break
    }
    var c = b.container
    while let i = c {
      switch a.containers[i].kind {
      case .blockQuote: kind = "quote"
      case .listItem: kind = "list"
      default: break
      }
      c = a.containers[i].parent
    }
    blocks.append(["kind": kind, "text": a.text[b.range]])
  }
  let folded: [[String: Any]] = a.folded.map { ["text": $0.text, "reason": $0.reason.rawValue, "evidence": $0.evidence] }
  let m = a.metadata
  print(json(["file": (path as NSString).lastPathComponent, "title": m.title, "byline": m.byline,
    "published": m.published.map { $0.description as Any } ?? NSNull(), "language": m.language ?? "",
    "blocks": blocks, "related": a.related.map { ["title": $0.title, "target": $0.target] }, "folded": folded]))
}
FileHandle.standardError.write(Data("\(bytesTotal) bytes in \(time) s: \(Double(bytesTotal)/time/1e6) MB/s\n".utf8))
