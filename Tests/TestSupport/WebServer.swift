import Foundation

/// The server of `Tests/Fixtures/web` on this machine, for as long as it is held.
public final class WebServer {
  private let process = Process()
  private let input = Pipe()
  /// "http://127.0.0.1:41234"
  public let address: String

  public init() throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", fixturesFolder.appending(path: "web/server.py").path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    address = "http://127.0.0.1:" + port.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
