/// What the commands for scripts print.
public enum ScriptForm: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// One JSON array.
  case json
  /// One JSON object a line.
  case jsonl
}

/// What of an article is printed.
public enum ScriptSubject: String, CaseIterable, Sendable {
  case text, outline, quotes, links, article
}
