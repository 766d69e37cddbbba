/// What a line of a paragraph costs; the breaker takes the breaks whose costs sum to the least.
struct LineCosts {
  var measure: Int32
  var isJustified: Bool

  /// What a line's cost depends on.
  struct Line {
    /// Columns left empty.
    var slack: Int32
    /// Places between words where a justified line takes them up.
    var gaps: Int32
  }

  /// A hyphen that is drawn; a line end after one that is in the text; one between syllables; one inside a word too long
  /// for a line.
  static let hyphen = 32.0
  static let dash = 4.0
  static let syllable = 16.0
  static let emergency = 400.0
  /// Two hyphens one below the other; three or more.
  static let secondHyphen = 80.0
  static let manyHyphens = 1e7
  /// A last line of less than an eighth of the measure.
  static let shortLast = 40.0
  /// Justified lines of unlike spacing one below the other.
  static let unlikeNeighbours = 30.0
  /// For each column a gap is wider than three.
  static let wideGap = 1e5

  /// The cost of a line's empty columns. Ragged: their square. Justified: Knuth and Plass's cube of the stretch.
  @inline(__always)
  func cost(_ line: Line) -> Double {
    let slack = Double(line.slack)
    if !isJustified { return slack * slack }
    if line.slack == 0 { return 0 }
    if line.gaps <= 0 { return Self.wideGap * slack }
    let stretch = slack / Double(line.gaps)
    return 100 * stretch * stretch * stretch + (stretch > 2 ? Self.wideGap * stretch : 0)
  }

  /// How loose a line is: even, loose or very loose. A ragged line never is.
  @inline(__always)
  func fitness(_ line: Line) -> Int {
    if !isJustified || line.slack == 0 { return 0 }
    return line.slack * 2 <= line.gaps ? 0 : line.slack <= line.gaps ? 1 : 2
  }

  @inline(__always)
  func lastLineCost(width: Int32) -> Double { width * 8 < measure ? Self.shortLast : 0 }

  @inline(__always)
  static func cost(_ ending: Fragment.Ending, hyphensBefore: Int) -> Double {
    switch ending {
    case .open, .mandatory: 0
    case .dash: dash
    case .syllable: syllable
    case .emergency: emergency
    case .hyphen: hyphen + (hyphensBefore == 0 ? 0 : hyphensBefore == 1 ? secondHyphen : manyHyphens)
    }
  }
}
