import ArticleModel

extension Draft {
  /// Manual pages begin with their name and section, "tar(1)", on both ends of their first line (man(7), TH).
  var isManualPage: Bool {
    guard let head = blocks.first?.text.bytes.split(separator: 0x20), let name = head.first, let last = head.last,
      name == last, name.last == UInt8(ascii: ")"), let bracket = name.firstIndex(of: UInt8(ascii: "("))
    else { return false }
    let section = name[(bracket + 1)...].dropLast()
    return bracket > name.startIndex && section.first?.isASCIIDigit == true && section.count <= 5
      && section.dropFirst().allSatisfy(\.isASCIILetter)
  }
}

extension RestorationPass {
  /// Manual pages come from no site: their author, rights and "SEE ALSO" are theirs.
  static let needlessForManuals = Set(allCases).subtracting([.characters, .language])
}
