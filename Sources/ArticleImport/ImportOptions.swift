public struct ImportOptions: Sendable {
  /// nil: told by the file's name and words.
  public var format: SourceFormat?
  /// Passes to leave out.
  public var skippedRestoration: Set<RestorationPass>

  /// Where a page was found: what its relative addresses start from.
  public var baseAddress: String?
  /// The label of the document's encoding, as the reader or else the server gave it.
  public var charset: String?
  /// Not all of it arrived.
  public var isCutOff = false

  public init(
    format: SourceFormat? = nil, skippedRestoration: Set<RestorationPass> = [], baseAddress: String? = nil,
    charset: String? = nil
  ) {
    self.format = format
    self.baseAddress = baseAddress
    self.charset = charset
    self.skippedRestoration = skippedRestoration
  }
}

public enum SourceFormat: String, Sendable, CaseIterable { case markdown, plain, html }
