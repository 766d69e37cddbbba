extension Word {
  /// Part of a day or an hour: a number, a month, a weekday, "am".
  var isOfMoment: Bool { shape == .number || month != nil || tells(of: [.weekday, .time]) }

  /// The same, or one of the words around it: "Published on".
  var isOfDayLine: Bool { isOfMoment || isGlue || tells(of: [.published, .updated]) }
}

/// Whether words are a moment and nothing else: "November 30, 2017", "6. Oktober, 04:00".
func sayOnlyWhen(_ words: [Word]) -> Bool {
  (1...8).contains(words.count) && words.contains { $0.shape == .number } && words.allSatisfy(\.isOfDayLine)
}
