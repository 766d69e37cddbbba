/// How long reading takes, in words.
public struct ReadingTime: Hashable, Sendable {
  public var minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// "1 minute", "47 minutes", "2 hours 5 minutes"; from ten hours on the minutes don't matter.
  public var words: String {
    parts.map { $0.count == 1 ? "1 \($0.unit)" : "\($0.count) \($0.unit)s" }.joined(separator: " ")
  }

  /// "47 min", "2 h 5 min".
  public var shortWords: String { parts.map { "\($0.count) \($0.sign)" }.joined(separator: " ") }

  private var parts: [(count: Int, unit: String, sign: String)] {
    let hours = minutes / 60
    let parts = [(hours, "hour", "h"), (hours < 10 ? minutes % 60 : 0, "minute", "min")].filter { $0.0 > 0 }
    return parts.isEmpty ? [(minutes, "minute", "min")] : parts
  }
}
