import Foundation
import Testing

/// `Tests/Fixtures`, beside this file's folder.
public let fixturesFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Fixtures")

/// The bytes of a file under `Tests/Fixtures`.
public func fixture(_ path: String) throws -> [UInt8] {
  try [UInt8](Data(contentsOf: fixturesFolder.appending(path: path)))
}

/// Holds `actual` against the file at `path` under `Tests/Fixtures`.
///
/// With `PULLQUOTE_RECORD=1` in the environment the file is written instead, to be reviewed as a diff.
public func expectMatches(
  _ path: String, _ actual: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = fixturesFolder.appending(path: path)
  if ProcessInfo.processInfo.environment["PULLQUOTE_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: url)
    return
  }
  let expected = (try? String(decoding: fixture(path), as: UTF8.self)) ?? ""
  guard expected != actual else { return }
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(expectedLines, lines).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(path), line \(line + 1):
    expected  \(line < expectedLines.count ? expectedLines[line] : "(end)")
    actual    \(line < lines.count ? lines[line] : "(end)")
    """, sourceLocation: sourceLocation)
}
