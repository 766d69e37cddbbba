import ArticleImport
import ArticleModel
import CGlibc
import FoundationEssentials
import Quotations
import Typesetting

/// Prints articles, or parts of them, without a terminal.
public struct ArticlePrinter {
  public var subject: ScriptSubject
  public var form: ScriptForm
  /// Columns of a line in text.
  public var width: Int
  public var options: ImportOptions

  /// What is printed unless the command line says otherwise.
  public init(
    subject: ScriptSubject, form: ScriptForm = .text, width: Int = 80, options: ImportOptions = ImportOptions()
  ) {
    (self.subject, self.form, self.width, self.options) = (subject, form, width, options)
  }

  /// Prints all files to standard output, and a line to standard error for each that can't be opened.
  /// - Returns: the exit status: 1 when a file could not be opened, has nothing to read, or standard output not be written.
  public func print(_ paths: [String]) -> Int32 {
    prepareElsewhere(forPages: printsPages)
    keepFreedMemory()
    return written { () throws(WritingFailure) in try printEach(paths) }
  }

  /// Whether the article's lines are printed.
  private var printsPages: Bool { form == .text && (subject == .text || subject == .article) }

  /// Steps follow each other, each with megabytes of its own: to give them back and ask for them anew takes a page a
  /// tenth of its time.
  private func keepFreedMemory() {
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
    mallopt(M_TRIM_THRESHOLD, 32 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
    cglibc_prepare_heap(1 << 20)
  }

  private func written(_ printing: () throws(WritingFailure) -> Int32) -> Int32 {
    do throws(WritingFailure) { return try printing() } catch {
      guard !error.isUnread else { return 0 }
      reportFailure(error)
      return 1
    }
  }

  private func printEach(_ paths: [String]) throws(WritingFailure) -> Int32 {
    var status: Int32 = 0
    var isFirst = true
    for pages in groupPages(paths) {
      let path = pages[0]
      let loaded: LoadedDocument
      do throws(OpeningFailure) { loaded = try load(pages, options) } catch {
        reportFailure(error)
        status = 1
        continue
      }
      let article = loaded.article
      if let damage = article.damage { reportFailure("\(displayName(path)): \(damage)") }
      if hasNothing(article) {
        reportFailure("\(displayName(path)): nothing to read in it")
        status = 1
      }
      let printed =
        switch form {
        case .text: (paths.count > 1 ? (isFirst ? "" : "\n") + heading(path) : "") + text(of: article)
        case .json: (isFirst ? "[\n" : ",\n") + records(of: article, file: path).joined(separator: ",\n")
        case .jsonl: records(of: article, file: path).map { $0 + "\n" }.joined()
        }
      try writeOut(printed)
      isFirst = false
    }
    if form == .json { try writeOut(isFirst ? "[]\n" : "\n]\n") }
    return status
  }

  /// Whether there is nothing to read; a page of nothing but links has these to print.
  private func hasNothing(_ article: Article) -> Bool {
    article.text.count == 0 && (subject != .links || article.related.isEmpty)
  }

  private func heading(_ path: String) -> String { "==> \(cleanText(path)) <==\n" }

  private func text(of article: Article) -> String {
    switch subject {
    case .text: plainPages(of: article, width: width)
    case .outline:
      article.sections.map { String(repeating: "  ", count: max(0, $0.level - 1)) + line([$0.title]) }.joined()
    case .quotes: article.quotations().map { line([words(of: $0, in: article), $0.speaker?.name ?? ""]) }.joined()
    case .links:
      article.related.map { line([$0.title, $0.target]) }.joined()
        + article.links.map { line([article.text[$0.range], $0.target]) }.joined()
    case .article: plainPages(of: article, width: width) + summary(of: article)
    }
  }

  private func words(of quotation: Quotation, in article: Article) -> String {
    quotation.pieces.map { article.text[$0] }.joined(separator: " ")
  }

  /// A record in text: whatever breaks or tabs its fields have, they are on one line.
  private func line(_ fields: [String]) -> String {
    fields.map { $0.replacing("\n", with: " ").replacing("\t", with: " ") }.joined(separator: "\t") + "\n"
  }

  /// What stood around the text.
  private func summary(of article: Article) -> String {
    var lines = article.folded.map { line(["folded", $0.reason.rawValue, $0.text]) }
    lines += article.related.map { line(["related", $0.title, $0.target]) }
    return (lines.isEmpty ? "" : "\n") + lines.joined()
  }

  private func records(of article: Article, file: String) -> [String] {
    switch subject {
    case .text: [json(TextRecord(file: file, text: article.text[article.text.all]))]
    case .outline: article.sections.map { json(SectionRecord($0, in: article, file: file)) }
    case .quotes: article.quotations().map { json(QuotationRecord($0, in: article, file: file)) }
    case .links:
      article.related.map { json(LinkRecord($0, file: file, from: "related")) }
        + article.links.map { json(LinkRecord($0, in: article, file: file)) }
    case .article: [json(ArticleRecord(article, quotations: article.quotations(), file: file))]
    }
  }

  private func json(_ record: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding fails on infinities only, and no record has one.
    guard let data = try? encoder.encode(record) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}

/// The article's lines, all of them, as a terminal without keys shows it.
func plainPages(of article: Article, width: Int) -> String {
  let galley = typeset(article, options: TypesettingOptions(measure: width, rightToLeft: .terminal))
  var text: [UInt8] = []
  galley.forEachLine(in: article) { index, segments in
    if index == galley.body.upperBound {
      text += Array("\n\(galley.noteRule(in: article).map(\.text).joined())\n".utf8)
    }
    let start = text.count
    var column = 0
    for segment in segments {
      text += repeatElement(0x20, count: max(0, segment.column - column))
      text += segment.text.utf8
      column = segment.column + segment.columns
    }
    while text.count > start, text.last == 0x20 { text.removeLast() }
    text.append(0x0A)
  }
  return String(decoding: text, as: UTF8.self)
}

extension ArticlePrinter {
  /// The guide, where there is neither file nor terminal.
  func printGuide() -> Int32 {
    written { () throws(WritingFailure) in
      try writeOut(plainPages(of: importArticle(guideBytes(), named: "guide.md"), width: width))
      return 0
    }
  }
}
