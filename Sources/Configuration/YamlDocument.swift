import CYaml

/// A document as libyaml reads it. Its nodes are looked at where they lie: an alias costs nothing, however often it is
/// used, and a node within itself is no trouble.
final class YamlDocument {
  /// Why a text is no YAML.
  struct SyntaxError: Error {
    /// From 1; nil where the text itself is at fault, not its structure.
    var line: Int?
    var problem: String
  }

  private let document = UnsafeMutablePointer<yaml_document_t>.allocate(capacity: 1)

  init(_ text: String) throws(SyntaxError) {
    document.initialize(to: yaml_document_t())
    // The parser points into itself: it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    defer {
      yaml_parser_delete(parser)
      parser.deallocate()
    }
    var text = text
    let isRead = text.withUTF8 { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      return yaml_parser_load(parser, document) == 1
    }
    guard isRead else { throw SyntaxError(parser.pointee) }
  }

  deinit {
    yaml_document_delete(document)
    document.deallocate()
  }

  /// nil where the text holds no document.
  var root: YamlNode? { yaml_document_get_root_node(document).map { YamlNode(document: self, node: $0) } }

  fileprivate func node(_ index: Int32) -> YamlNode? {
    yaml_document_get_node(document, index).map { YamlNode(document: self, node: $0) }
  }
}

struct YamlNode {
  fileprivate let document: YamlDocument
  fileprivate let node: UnsafeMutablePointer<yaml_node_t>

  /// From 1.
  var line: Int { Int(node.pointee.start_mark.line) + 1 }

  /// A scalar's characters; nil for what is no scalar.
  var text: String? {
    guard node.pointee.type == YAML_SCALAR_NODE else { return nil }
    let scalar = node.pointee.data.scalar
    return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  /// What a sequence holds; nil for what is none.
  var items: [YamlNode]? {
    guard node.pointee.type == YAML_SEQUENCE_NODE else { return nil }
    let items = node.pointee.data.sequence.items
    return elements(from: items.start, to: items.top).compactMap { document.node($0) }
  }

  /// What a mapping holds, in its order; nil for what is none.
  var entries: [(key: YamlNode, value: YamlNode)]? {
    guard node.pointee.type == YAML_MAPPING_NODE else { return nil }
    let pairs = node.pointee.data.mapping.pairs
    return elements(from: pairs.start, to: pairs.top).compactMap { pair in
      guard let key = document.node(pair.key), let value = document.node(pair.value) else { return nil }
      return (key, value)
    }
  }

  private func elements<T>(from start: UnsafeMutablePointer<T>?, to top: UnsafeMutablePointer<T>?) -> [T] {
    guard let start, let top else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: top - start))
  }
}

extension YamlDocument.SyntaxError {
  fileprivate init(_ parser: yaml_parser_t) {
    let isStructural = parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR
    line = isStructural ? Int(parser.problem_mark.line) + 1 : nil
    problem = parser.problem.map { String(cString: $0) } ?? "it can't be read"
  }
}
