import ArticleModel
import Typesetting

/// An article that is open, and what was worked out of it so far.
public struct Document: Sendable {
  /// Tells answers that are for this document from late ones for another.
  public var id: Int
  /// Clean; what messages and the status line say.
  public var name: String
  public var address: Address
  /// Where on the Web it stands, without fragment: what its links are relative to.
  public var location: String?
  public var article: Article
  /// False while only the head of a large file has been read.
  public var isComplete: Bool
  /// nil until they are found.
  public var quotations: [Quotation]?
  public var typeset: TypesetArticle?

  public init(
    id: Int, name: String, address: Address, location: String? = nil, article: Article, isComplete: Bool,
    quotations: [Quotation]? = nil
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.location = location
    self.article = article
    self.isComplete = isComplete
    self.quotations = quotations
  }
}

extension Document {
  /// Of a file, without the folders it lies in.
  public var shortName: String {
    if case .web = address { return name }
    return name.split(separator: "/").last.map(String.init) ?? name
  }
}

/// Where a document is opened from.
public enum Address: Hashable, Sendable {
  /// An index into the list of files one steps through.
  case listed(Int)
  /// A file that a link led to.
  case file(String)
  /// An address of the Web, without fragment.
  case web(String)
  case guide

  public var listIndex: Int? {
    if case .listed(let index) = self { index } else { nil }
  }
}

/// A document that was asked for and is not there yet.
public struct Opening: Hashable, Sendable {
  public var address: Address
  /// Bytes so far, where it is being fetched.
  public var received: Int?

  public init(address: Address, received: Int? = nil) { (self.address, self.received) = (address, received) }
}

/// Lines and pages, and what they were set for.
public struct TypesetArticle: Sendable {
  public var request: TypesetRequest
  public var galley: Galley
  public var pages: [Page]

  public init(request: TypesetRequest, galley: Galley, pages: [Page]) {
    self.request = request
    self.galley = galley
    self.pages = pages
  }

  /// Whether all of the article's blocks are set.
  public func isWhole(of article: Article) -> Bool { galley.blocks == article.blocks.indices }
}

/// Everything lines and pages depend on; two equal requests have equal answers.
public struct TypesetRequest: Hashable, Sendable {
  public var documentID: Int
  public var isComplete: Bool
  public var options: TypesettingOptions
  public var geometry: PageGeometry

  public init(documentID: Int, isComplete: Bool, options: TypesettingOptions, geometry: PageGeometry) {
    self.documentID = documentID
    self.isComplete = isComplete
    self.options = options
    self.geometry = geometry
  }
}
