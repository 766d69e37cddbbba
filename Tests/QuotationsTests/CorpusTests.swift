import ArticleImport
import ArticleModel
import Foundation
import Quotations
import TestSupport
import Testing

/// Real news with annotated speakers, where it lies beside the project. The figures reached are held: they may only rise.
@Suite struct CorpusFigures {
  @Test func quotationsAndSpeakersOfTheAnnotatedNewsStayAsGoodAsTheyWere() throws {
    guard let shared = sharedFolder() else { return }
    let data = shared.appending(path: "corpus/polnear")
    let scorer = shared.appending(path: "eval/quotes/score.py")
    let texts = data.appending(path: "dev/text")
    guard FileManager.default.fileExists(atPath: scorer.path), FileManager.default.fileExists(atPath: texts.path) else {
      print("Skipped: no annotated news in \(shared.path).")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "quotations-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try FileManager.default.contentsOfDirectory(at: texts, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
    let lines = try files.flatMap { try predictions(of: $0) }
    let predicted = folder.appending(path: "predictions.jsonl")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: predicted)
    let figures = folder.appending(path: "figures.json")
    let arguments = [
      scorer.path, "--data", data.path, "--split", "dev", "--pred", predicted.path, "--json", figures.path,
      "--resolved", scorer.deletingLastPathComponent().appending(path: "resolved_dev.tsv").path,
    ]
    guard runPython(arguments) else { return }
    let score = try JSONDecoder().decode(Score.self, from: Data(contentsOf: figures))
    #expect(score.extractOverlap.f1 >= 0.981)
    #expect(score.mergedOverlap.f1 >= 0.966)
    #expect(score.mergedExact.f1 >= 0.940)
    #expect(score.endToEnd.f1 >= 0.936)
    #expect(score.endToEndResolved.f1 >= 0.915)
    #expect(score.speaker.nameStrict >= 0.976)
    #expect(score.speaker.nominalStrict >= 0.698)
    #expect(score.speaker.pronounResolved >= 0.908)
  }

  /// One JSON object a quotation, with offsets in Unicode scalars as the scorer counts them.
  private func predictions(of file: URL) throws -> [String] {
    let bytes = try [UInt8](Data(contentsOf: file))
    let article = importArticle(bytes, named: file.lastPathComponent)
    var scalars = [0]
    for byte in bytes { scalars.append((scalars.last ?? 0) + (byte & 0xC0 == 0x80 ? 0 : 1)) }
    func scalarRange(_ range: TextRange) -> [Int] {
      let source = article.sourceMap.source(of: range)
      // A bound inside the file is a scalar's first byte; those before it are all counted.
      return [scalars[source.first?.start ?? 0], scalars[source.last?.end ?? 0]]
    }
    return try article.quotations().map { quotation in
      let spans = quotation.pieces.map(scalarRange)
      let mention = quotation.speaker.map { scalarRange($0.mention) }
      let prediction = Prediction(
        doc: file.deletingPathExtension().lastPathComponent, start: spans.first?.first ?? 0, end: spans.last?.last ?? 0,
        spans: spans, speaker: quotation.speaker?.name, speakerStart: mention?.first, speakerEnd: mention?.last)
      return String(decoding: try JSONEncoder().encode(prediction), as: UTF8.self)
    }
  }
}

private struct Prediction: Encodable {
  var doc: String
  var start: Int
  var end: Int
  var spans: [[Int]]
  var speaker: String?
  var speakerStart: Int?
  var speakerEnd: Int?

  enum CodingKeys: String, CodingKey {
    case doc, start, end, spans, speaker
    case speakerStart = "speaker_start"
    case speakerEnd = "speaker_end"
  }
}

private struct Score: Decodable {
  var extractOverlap: Measure
  var mergedOverlap: Measure
  var mergedExact: Measure
  var endToEnd: Measure
  var endToEndResolved: Measure
  var speaker: Speakers

  struct Measure: Decodable { var f1: Double }
  struct Speakers: Decodable {
    var nameStrict: Double
    var nominalStrict: Double
    var pronounResolved: Double

    enum CodingKeys: String, CodingKey {
      case nameStrict = "name_strict"
      case nominalStrict = "nominal_strict"
      case pronounResolved = "pronoun_resolved"
    }
  }

  enum CodingKeys: String, CodingKey {
    case extractOverlap = "extract_overlap"
    case mergedOverlap = "merged_overlap"
    case mergedExact = "merged_exact"
    case endToEnd = "end_to_end"
    case endToEndResolved = "end_to_end_resolved"
    case speaker
  }
}
