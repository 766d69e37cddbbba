/// The marks that decoration is drawn with. Where the terminal gives box drawing two columns, ASCII stands for it.
struct Ornaments {
  let bar: String
  let dash: String
  let cross: String
  let corners: (topLeft: String, topRight: String, bottomLeft: String, bottomRight: String)
  let foldedBar: String
  /// By depth; deeper lists begin again.
  let bullets: [String]
  /// Before a line of code that goes on from the one above.
  let continuation: String
  /// Where something goes on beyond what is shown.
  let cuts: (left: String, right: String)

  init(_ options: TypesettingOptions) {
    if options.ambiguousIsWide {
      (bar, dash, cross, foldedBar, continuation) = ("|", "-", "+", ":", ">")
      corners = ("+", "+", "+", "+")
      bullets = ["*", "-", "+"]
      cuts = ("<", ">")
    } else {
      (bar, dash, cross, foldedBar, continuation) = ("│", "─", "┼", "┆", "↪")
      corners = ("┌", "┐", "└", "┘")
      bullets = ["•", "◦", "▪"]
      cuts = ("‹", "›")
    }
  }

  /// A rule of so many columns.
  func rule(_ columns: Int) -> String { String(repeating: dash, count: max(0, columns)) }

  /// Between two cells of a table.
  var separator: String { " \(bar) " }
  /// Between two cells' rules.
  var ruleCrossing: String { dash + cross + dash }
  static let separatorColumns = 3
}
