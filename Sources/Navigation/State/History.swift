import ArticleModel

/// A place and how the screen stands to it.
public struct Viewpoint: Hashable, Sendable {
  public var place: TextPosition
  /// Lines the screen starts above the place's own one, 0 or more, when it is off the grid of pages.
  public var linesAbove: Int?

  public init(place: TextPosition, linesAbove: Int? = nil) {
    self.place = place
    self.linesAbove = linesAbove
  }
}

/// Steps back and forward. What is ahead is forgotten when another way is taken.
public struct Trail<Step: Hashable & Sendable>: Hashable, Sendable {
  private var behind: [Step] = []
  private var ahead: [Step] = []
  private let limit = 200

  public init() {}

  /// Leaves `step` behind.
  public mutating func leave(_ step: Step) {
    ahead = []
    guard behind.last != step else { return }
    behind.append(step)
    if behind.count > limit { behind.removeFirst() }
  }

  /// The step before, when there is one; `current` is what comes back with `forward`.
  public mutating func back(from current: Step) -> Step? {
    guard let step = behind.popLast() else { return nil }
    ahead.append(current)
    return step
  }

  public mutating func forward(from current: Step) -> Step? {
    guard let step = ahead.popLast() else { return nil }
    behind.append(current)
    return step
  }
}

/// A document and the place in it.
public struct Visit: Hashable, Sendable {
  public var address: Address
  public var viewpoint: Viewpoint

  public init(address: Address, viewpoint: Viewpoint) {
    self.address = address
    self.viewpoint = viewpoint
  }
}

/// What is kept of a document that was left, for when it shows again.
public struct Departure: Hashable, Sendable {
  public var viewpoint: Viewpoint
  public var marks: [Character: Viewpoint]

  public init(viewpoint: Viewpoint, marks: [Character: Viewpoint]) {
    self.viewpoint = viewpoint
    self.marks = marks
  }
}
