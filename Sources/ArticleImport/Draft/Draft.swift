import ArticleModel

/// An article in the making: what an importer gives, what restoration passes change, what the assembler sets down.
///
/// Passes never delete a block. They give it another standing, join it to another one or change its kind, so that
/// every byte stays accounted for.
struct Draft: Sendable {
  var blocks: [DraftBlock] = []
  /// A container's parent comes before it; ranges are set by the assembler.
  var containers: [Container] = []
  var footnoteLabels: [String] = []
  var images: [Image] = []
  /// Targets and titles; ranges are set by the assembler.
  var links: [Link] = []
  /// Links that the document says call a note.
  var noteLinks: Set<Int> = []
  /// In the order found; their blocks stand as `.related`.
  var related: [RelatedLink] = []
  /// In the order found.
  var anchors: [DraftAnchor] = []
  /// The document's own table of contents, where it has one.
  var outline: [OutlineEntry] = []
  var metadata = Metadata()
  /// What of the file is missing or broken, in words that follow its name.
  var damage: String?
  var isManualPage = false
  /// Bytes of the file.
  var sourceCount = 0
}

/// A place that a link's fragment names.
struct DraftAnchor: Sendable {
  var name: String
  /// An index into `Draft.blocks`; past the last one it is the document's end.
  var block: Int
  /// An offset into the block's text.
  var offset: Int
}

/// A line of a document's own table of contents.
struct OutlineEntry: Hashable, Sendable {
  var title: String
  /// 1 and up.
  var level: Int
  /// The name of the anchor it leads to.
  var anchor: String
}

/// A leaf block of a draft.
struct DraftBlock: Sendable {
  var kind: Block.Kind
  /// An index into `Draft.containers`.
  var container: Int?
  var text: MappedText
  /// Ranges are offsets into `text`.
  var inlines: [Inline]
  /// All of the block, markup included.
  var source: SourceRange
  var standing = Standing.text
  /// The first of its line or lines begins a new print page.
  var startsPrintPage = false

  enum Standing: Hashable, Sendable {
    case text
    case folded(Folded.Reason, evidence: String)
    /// Taken into the related list.
    case related
    /// Its words were joined to an earlier block's.
    case joined
  }
}
