import Glibc

extension Pullquote {
  /// What is wrong with a command that there is not; nil where nothing is.
  static func mistake(in arguments: [String]) -> String? {
    guard let first = arguments.first else { return nil }
    if first == "help", arguments.count > 1, !commandNames.contains(arguments[1]), !arguments[1].hasPrefix("-") {
      return "there is no command “\(arguments[1])”"
    }
    // A file is the usual case, and quicker to find than the parser's names of commands.
    guard !first.isEmpty, access(first, F_OK) != 0, !commandNames.contains(first) else { return nil }
    let refusal = "there is neither a file nor a command “\(first)”"
    if let meant = commandNames.first(where: { isSlip($0, first) }) { return refusal + "; did you mean \(meant)?" }
    let isWord = first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isWord && arguments.dropFirst().contains { access($0, F_OK) == 0 } ? refusal : nil
  }
}

/// Whether a word is another one with a letter wrong, missing or too many, or with two neighbours changed about.
private func isSlip(_ word: String, _ other: String) -> Bool {
  let (word, other) = (Array(word), Array(other))
  let start = zip(word, other).prefix { $0 == $1 }.count
  let (rest, otherRest) = (word[start...], other[start...])
  guard word != other else { return false }
  let isChangedAbout = rest.count > 1 && otherRest.starts(with: [rest[start + 1], rest[start]])
  return rest.dropFirst().elementsEqual(otherRest.dropFirst()) || rest.dropFirst().elementsEqual(otherRest)
    || rest.elementsEqual(otherRest.dropFirst())
    || isChangedAbout && rest.dropFirst(2).elementsEqual(otherRest.dropFirst(2))
}
