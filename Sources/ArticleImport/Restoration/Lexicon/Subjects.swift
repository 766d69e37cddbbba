/// What a word may speak of.
struct Subjects: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  // Furniture, of which a block is counted to speak: see SubjectCounts.
  static let advertisement = Self(rawValue: 1 << 0)
  static let share = Self(rawValue: 1 << 1)
  static let subscription = Self(rawValue: 1 << 2)
  static let notice = Self(rawValue: 1 << 3)
  static let comments = Self(rawValue: 1 << 4)
  static let navigation = Self(rawValue: 1 << 5)
  static let filing = Self(rawValue: 1 << 6)
  static let credit = Self(rawValue: 1 << 7)
  static let related = Self(rawValue: 1 << 8)
  static let mostRead = Self(rawValue: 1 << 9)
  static let readingTime = Self(rawValue: 1 << 10)
  // Bylines.
  static let role = Self(rawValue: 1 << 11)
  static let author = Self(rawValue: 1 << 12)
  static let published = Self(rawValue: 1 << 13)
  static let updated = Self(rawValue: 1 << 14)
  // Print pages.
  static let page = Self(rawValue: 1 << 15)
  static let printed = Self(rawValue: 1 << 16)
  // Names and times.
  static let weekday = Self(rawValue: 1 << 17)
  static let agency = Self(rawValue: 1 << 18)
  static let paper = Self(rawValue: 1 << 19)
  static let place = Self(rawValue: 1 << 20)
  static let time = Self(rawValue: 1 << 21)
  // Language.
  static let glue = Self(rawValue: 1 << 22)
  /// No sentence ends with it.
  static let unfinished = Self(rawValue: 1 << 23)
  /// Verbs and nouns of saying, before a colon.
  static let announcing = Self(rawValue: 1 << 24)
  /// Labels of lists that are the article's own.
  static let citation = Self(rawValue: 1 << 25)
  /// The reader and the publication: "you", "our".
  static let reader = Self(rawValue: 1 << 26)
  static let by = Self(rawValue: 1 << 27)
  static let and = Self(rawValue: 1 << 28)
  static let particle = Self(rawValue: 1 << 29)
  /// Before a colon and a title: "Watch", "Explained".
  static let pointing = Self(rawValue: 1 << 30)
}

extension Subjects {
  /// What furniture is told by, in the order in which the first of equals wins.
  static let furnitures: [Subjects] = [.advertisement, .share, .comments, .subscription, .notice]
  static let furniture: Subjects = [.advertisement, .share, .comments, .subscription, .notice]
  static let all = Self(rawValue: .max)
}

/// How many words speak of each of the first eight subjects, up to 255.
struct SubjectCounts {
  /// A byte for each.
  private var counts: UInt64 = 0

  /// Each of eight bits is moved to a byte of its own, then to that byte's lowest place.
  @inline(__always)
  mutating func add(_ subjects: Subjects) {
    let bits = UInt64(subjects.rawValue & 0xFF) &* 0x0101_0101_0101_0101 & 0x8040_2010_0804_0201
    counts &+= (bits &+ 0x0040_6070_787C_7E7F) >> 7 & 0x0101_0101_0101_0101
  }

  subscript(subject: Subjects) -> Int {
    Int(truncatingIfNeeded: counts >> UInt64(subject.rawValue.trailingZeroBitCount * 8) & 0xFF)
  }
}
