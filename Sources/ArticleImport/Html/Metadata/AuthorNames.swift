/// Names of authors from the values of a page's metadata: each once, without "By", roles and addresses.
struct AuthorNames {
  private(set) var names: [String] = []
  /// What they were read from, on one line.
  private(set) var text = ""

  init(_ values: [String] = []) {
    for value in values { add(value) }
  }

  init(_ names: [String], readFrom text: String) {
    (self.names, self.text) = (names, text)
  }

  mutating func add(_ value: String) {
    let found = Self.names(in: value).map(Self.withoutAgency).filter { name in
      name.contains(where: \.isLetter) && !Self.placeholders.contains(name.lowercased())
        && !names.contains { $0.lowercased() == name.lowercased() }
    }
    guard !found.isEmpty, names.count < 50 else { return }
    names += found
    text += (text.isEmpty ? "" : ", ") + squeezed(value).trimmingMarks
  }

  private static func names(in value: String) -> [String] {
    let text = withoutCue(withoutAddresses(squeezed(value)))
    guard !text.isEmpty, text.count <= 400 else { return [] }
    let parts = split(text)
    let people = parts.filter { !isRole($0) }
    return people.isEmpty ? parts : people
  }

  /// At commas and conjunctions, if what is between them are whole names: "Lee, Ann" is one, "Salt & Light" too.
  private static func split(_ text: String) -> [String] {
    var parts = text.split { $0 == ";" || $0 == "|" || $0 == "、" }.flatMap { $0.parts(at: ", ") }
    parts = parts.flatMap { part in
      conjunctions.reduce([part]) { list, word in list.flatMap { $0.parts(at: word) } }
    }
    let names = parts.map { withSingleSpaces($0.utf8) }.filter { !$0.isEmpty }
    let isList = names.allSatisfy { isRole($0) || $0.holds(" ") && ($0.first?.isUppercase ?? false) }
    return isList && !text.holds("(") ? names : [text]
  }

  private static let conjunctions = [" and ", " & ", " und ", " et ", " y ", " e ", " en ", " og ", " och "]

  private static func isRole(_ part: String) -> Bool {
    let words = WordScanner.words(of: Array(part.utf8))
    return !words.isEmpty && words.count <= 6 && words.contains { $0.tells(of: .role) }
      && (words.last.map { $0.speaks(of: .role) } ?? false || words.first?.shape == .lower)
  }

  /// "Ann Lee Reuters": who sent it stands after who wrote it.
  private static func withoutAgency(_ name: String) -> String {
    let words = WordScanner.words(of: Array(name.utf8))
    guard words.count > 2, let last = words.last, last.tells(of: .agency), !words.dropLast().contains(where: \.isGlue),
      words.dropLast().allSatisfy({ $0.isUpper && !$0.tells(of: .agency) })
    else { return name }
    return withSingleSpaces(name.utf8.prefix(last.range.lowerBound)).trimmingMarks
  }

  /// What systems write where they know of no one.
  private static let placeholders: Set = [
    "name", "admin", "administrator", "user admin", "root", "none", "null", "undefined",
  ]

  private static func withoutCue(_ text: String) -> String {
    var words = text.split(separator: " ")[...]
    while words.count > 1, let by = words.prefix(3).firstIndex(where: { $0.lowercased() == "by" }),
      words[..<by].allSatisfy({ cueWords.contains($0.lowercased()) })
    { words = words[(by + 1)...] }
    return words.joined(separator: " ")
  }

  private static let cueWords: Set = ["written", "posted", "story", "text", "words", "article", "reported"]

  /// Addresses, of mail too, and brackets that have nothing else.
  private static func withoutAddresses(_ text: String) -> String {
    text.split(separator: " ").filter { word in
      !word.holds("://") && !word.hasPrefix("www.") && !(word.holds("@") && word.holds("."))
    }.joined(separator: " ").trimmingMarks
  }
}

extension String {
  /// Without bullets, dashes and commas around it.
  fileprivate var trimmingMarks: String {
    let isMark = { (character: Character) in
      character.isWhitespace || "•·|,;:–—-".contains(character)
    }
    guard let first = firstIndex(where: { !isMark($0) }), let last = lastIndex(where: { !isMark($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
