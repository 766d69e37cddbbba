import ArticleModel
import UnicodeText

/// Lines of East Asian newsrooms: "来源：" and where a report is from, "기자" and the reporter's address, and whose the
/// rights are.
extension ContentFinder {
  /// Bytes.
  private static let longestEditorLine = 240

  mutating func foldEditorLines(below article: HtmlNode.ID) {
    for id in elements([.p, .div, .span, .li, .h4, .h5, .h6], below: article)
    where tree.parent(id) != nil && namesEditors(id) {
      tree.remove(id, .credit, "names the source or the editor")
    }
  }

  private func namesEditors(_ id: HtmlNode.ID) -> Bool {
    guard mayNameEditors(id), tree.isShort(id, Self.longestEditorLine), !tree.contains(.linesOfNames, below: id),
      !standsAmongWords(id)
    else { return false }
    let whole = squeezed(tree.document.textContent(of: id))
    if (whole.holds("무단전재") || whole.holds("무단 전재")) && !whole.holds(koreanStop) { return true }
    if namesMailbox(whole), reporters.contains(where: { whole.holds($0) }) { return true }
    // A day and an hour may come first, or a bracket.
    let line = whole.drop { $0.isNumber || "年月日-/.: 　（(【[".contains($0) }
    guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    // What somebody says after a name is an answer.
    return editorLabels.contains(String(line[..<colon].filter { !$0.isWhitespace })) && !line.contains(where: isStop)
  }

  private func isStop(_ sign: Character) -> Bool { "。？！?!".contains(sign) }

  /// Whether the first words are no letters of ASCII, as those of most pages are: asked first, since every part is.
  private func mayNameEditors(_ id: HtmlNode.ID) -> Bool {
    for text in tree.document.descendants(of: id) where tree[text].isText {
      for byte in tree.document.source.bytes[tree[text].range] {
        if byte >= 0x80 || byte == UInt8(ascii: "&") { return true }
        if byte.isASCIILetter { return false }
      }
    }
    return false
  }

  /// "name@host.example", and no name of a network's.
  private func namesMailbox(_ line: String) -> Bool {
    line.split(separator: "@").dropFirst().contains { $0.prefix { !$0.isWhitespace }.dropFirst().holds(".") }
      && !line.holds(" @")
  }
}

private let reporters = ["기자", "특파원"]
/// What a sentence ends in.
private let koreanStop = "다."

/// Our own list of the trade's words.
private let editorLabels = Set(
  """
  来源 本文来源 文章来源 稿源 信息来源 作者 责编 记者 通讯员 发布时间 來源 文章來源 責編 記者 發布時間 撰文 取材 文責 责任编辑 編輯 编辑 発信地
  """.split(separator: " ").map(String.init))

extension TagSet {
  fileprivate static let linesOfNames: TagSet = [.p, .div, .ul, .ol, .table, .pre, .blockquote]
}
