/// A place that a link's fragment names.
public struct Anchor: Hashable, Sendable {
  /// Without the "#".
  public var name: String
  public var position: TextPosition

  public init(name: String, position: TextPosition) {
    self.name = name
    self.position = position
  }
}

extension Article {
  /// The place that a fragment names.
  public func position(of fragment: String) -> TextPosition? {
    let index = anchors.partitionPoint { $0.name < fragment }
    return index < anchors.count && anchors[index].name == fragment ? anchors[index].position : nil
  }
}
