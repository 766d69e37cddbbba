public struct ImportOptions: Sendable {
  /// nil: told by the file's name and words.
  public var format: SourceFormat?
  /// Names of restoration passes to leave out.
  public var skippedRestoration: Set<String>

  public init(format: SourceFormat? = nil, skippedRestoration: Set<String> = []) {
    self.format = format
    self.skippedRestoration = skippedRestoration
  }
}

public enum SourceFormat: String, Sendable, CaseIterable { case markdown, plain }
