import ArticleModel
import UnicodeText

/// What stands beside a block's text: quotation bars, list markers, indents.
struct BlockFrame {
  /// Columns before the text.
  var indent = 0
  /// Columns of the quotation bars.
  var bars: [Int] = []
  /// Drawn on the block's first line only.
  var markers: [Marker] = []
  var role = Role.body

  struct Marker {
    var column: Int
    var text: String
    var role: Role
  }

  /// A quotation's bar and the space after it.
  static let barStep = 2
}

/// Finds the frame of a block from the containers it stands in.
struct BlockFramer {
  let article: Article
  let options: TypesettingOptions
  private let ornaments: Ornaments

  init(article: Article, options: TypesettingOptions) {
    self.article = article
    self.options = options
    ornaments = Ornaments(options)
  }

  /// Deeper containers are set like the last one that fits, so that text keeps at least half of the measure.
  private var deepestIndent: Int { max(0, options.measure - max(12, options.measure / 2)) }

  func frame(of block: Block) -> BlockFrame {
    var frame = self.frame(inside: chain(of: block), firstBlockAt: block.range.start)
    frame.role = role(of: block.kind, in: frame.role)
    return frame
  }

  /// The bars that go on between two blocks.
  func frame(between block: Block, and next: Block) -> BlockFrame {
    let common = zip(chain(of: block), chain(of: next)).prefix { $0 == $1 }.map(\.0)
    return frame(inside: common, firstBlockAt: nil)
  }

  /// The containers of a block, outermost first.
  func chain(of block: Block) -> [Int] {
    var chain: [Int] = []
    var next = block.container
    while let index = next, article.containers.indices.contains(index) {
      chain.append(index)
      next = article.containers[index].parent.flatMap { $0 < index ? $0 : nil }
    }
    return chain.reversed()
  }

  private func frame(inside chain: [Int], firstBlockAt start: TextPosition?) -> BlockFrame {
    var frame = BlockFrame()
    var listDepth = 0
    for index in chain {
      let container = article.containers[index]
      let isFirst = container.range.start == start
      switch container.kind {
      case .blockQuote:
        if fits(BlockFrame.barStep, in: frame) {
          frame.bars.append(frame.indent)
          frame.indent += BlockFrame.barStep
        }
        frame.role = .quotation
      case .listItem(let marker):
        listDepth += 1
        hang(text(of: marker, depth: listDepth), .listMarker, isFirst, in: &frame)
      case .footnoteDefinition(let note):
        let label = article.footnotes.indices.contains(note) ? article.footnotes[note].label : ""
        hang(truncated(label, toColumns: 8) + ".", .footnoteMark, isFirst, in: &frame)
        frame.role = .footnote
      case .definition:
        if fits(4, in: frame) { frame.indent += 4 }
      case .list, .table, .tableRow, .figure: break
      }
    }
    return frame
  }

  private func hang(_ marker: String, _ role: Role, _ isFirst: Bool, in frame: inout BlockFrame) {
    let step = columns(marker) + 1
    guard fits(step, in: frame) else { return }
    if isFirst { frame.markers.append(BlockFrame.Marker(column: frame.indent, text: marker, role: role)) }
    frame.indent += step
  }

  private func fits(_ step: Int, in frame: BlockFrame) -> Bool { frame.indent + step <= deepestIndent }

  private func columns(_ text: String) -> Int {
    UnicodeText.columns(of: text, ambiguousIsWide: options.ambiguousIsWide)
  }

  private func text(of marker: Container.Marker, depth: Int) -> String {
    switch marker {
    case .bullet: ornaments.bullets[(depth - 1) % ornaments.bullets.count]
    case .ordered(let number): number < 10 ? " \(number)." : "\(number)."
    case .task(let isDone): isDone ? "[x]" : "[ ]"
    }
  }

  private func role(of kind: Block.Kind, in surroundings: Role) -> Role {
    switch kind {
    case .title: .title
    case .byline: .byline
    case .heading(let level): .heading(level)
    case .codeBlock: .code
    case .image: .image
    case .caption: .caption
    case .thematicBreak: .rule
    case .paragraph, .verse, .tableCell, .transcript, .definitionTerm: surroundings
    }
  }
}
