import Yams

/// A YAML mapping read key by key; what is wrong with it is told with file, line and key.
struct YamlMapping {
  let file: String
  /// The keys it lies under: "keys."
  let prefix: String
  let entries: [(key: String, line: Int?, value: Node)]

  /// An empty text is an empty mapping.
  init(text: String, file: String) throws(ConfigurationError) {
    let root: Node?
    do {
      // The resolver finds out what untagged words mean, by regular expressions that take milliseconds to make: here
      // each setting knows what it wants.
      root = try compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw ConfigurationError(file: file, line: error.line, problem: "not YAML: \(error.problem)")
    } catch {
      throw ConfigurationError(file: file, problem: "not YAML")
    }
    guard let root, root.null == nil else {
      self.init(file: file, prefix: "", entries: [])
      return
    }
    try self.init(root, file: file, prefix: "", key: nil)
  }

  private init(_ node: Node, file: String, prefix: String, key: String?) throws(ConfigurationError) {
    guard let mapping = node.mapping else {
      throw ConfigurationError(file: file, line: node.mark?.line, key: key, problem: "must be a list of “key: value”")
    }
    let entries = mapping.map { ($0.key.string ?? "", $0.key.mark?.line, $0.value) }
    self.init(file: file, prefix: prefix, entries: entries)
  }

  private init(file: String, prefix: String, entries: [(key: String, line: Int?, value: Node)]) {
    (self.file, self.prefix, self.entries) = (file, prefix, entries)
  }

  subscript(key: String) -> Node? { entries.first { $0.key == key }?.value }

  func mapping(_ key: String, _ node: Node) throws(ConfigurationError) -> YamlMapping {
    try YamlMapping(node, file: file, prefix: prefix + key + ".", key: prefix + key)
  }

  func problem(_ key: String, _ node: Node?, _ text: String) -> ConfigurationError {
    let line = entries.first { $0.key == key }?.line
    return ConfigurationError(file: file, line: line ?? node?.mark?.line, key: prefix + key, problem: text)
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  fileprivate var problem: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let keys, _): "given twice: \(keys.joined(separator: ", "))"
    case .reader(let problem, _, _, _): problem
    default: "it can't be read"
    }
  }
}
