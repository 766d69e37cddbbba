public struct ImportOptions: Sendable {
  /// nil: told by the file's name and words.
  public var format: SourceFormat?
  /// Passes to leave out.
  public var skippedRestoration: Set<RestorationPass>

  public init(format: SourceFormat? = nil, skippedRestoration: Set<RestorationPass> = []) {
    self.format = format
    self.skippedRestoration = skippedRestoration
  }
}

public enum SourceFormat: String, Sendable, CaseIterable { case markdown, plain }
