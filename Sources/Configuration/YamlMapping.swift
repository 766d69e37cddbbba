/// A YAML mapping read key by key; what is wrong with it is told with file, line and key.
struct YamlMapping {
  let file: String
  /// The keys it lies under: "keys."
  let prefix: String
  /// Each key's first one.
  let entries: [(key: String, line: Int, value: YamlNode)]
  /// A problem for each key that is given again.
  let repetitions: [ConfigurationError]

  /// An empty text is an empty mapping.
  init(text: String, file: String) throws(ConfigurationError) {
    let document: YamlDocument
    do {
      document = try YamlDocument(text)
    } catch {
      throw ConfigurationError(file: file, line: error.line, problem: "not YAML: \(error.problem)")
    }
    try self.init(document.root, file: file, prefix: "", key: nil)
  }

  private init(_ node: YamlNode?, file: String, prefix: String, key: String?) throws(ConfigurationError) {
    guard let pairs = node.map({ $0.text == "" ? [] : $0.entries }) ?? [] else {
      throw ConfigurationError(file: file, line: node?.line, key: key, problem: "must be a list of “key: value”")
    }
    (self.file, self.prefix) = (file, prefix)
    var keys: Set<String> = []
    let given = pairs.map { (key: $0.key.text ?? "", line: $0.key.line, value: $0.value) }
    let isFirst = given.map { keys.insert($0.key).inserted }
    entries = zip(given, isFirst).filter(\.1).map(\.0)
    repetitions = zip(given, isFirst).filter { !$0.1 }.map { entry, _ in
      ConfigurationError(file: file, line: entry.line, key: prefix + entry.key, problem: "is given twice")
    }
  }

  /// For what is right as a whole or not at all.
  func refuseRepetitions() throws(ConfigurationError) {
    if let repetition = repetitions.first { throw repetition }
  }

  subscript(key: String) -> YamlNode? { entries.first { $0.key == key }?.value }

  func mapping(_ key: String, _ node: YamlNode) throws(ConfigurationError) -> YamlMapping {
    try YamlMapping(node, file: file, prefix: prefix + key + ".", key: prefix + key)
  }

  func problem(_ key: String, _ node: YamlNode?, _ text: String) -> ConfigurationError {
    let line = entries.first { $0.key == key }?.line
    return ConfigurationError(file: file, line: line ?? node?.line, key: prefix + key, problem: text)
  }
}
