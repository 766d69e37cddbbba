import Foundation
import Testing

/// Runs Python, as the scorers beside the project want it, and looks at nothing it prints. One that fails is an issue.
/// - Returns: whether it did its work; where there is no Python, that is said aloud.
public func runPython(_ arguments: [String]) -> Bool {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3"] + arguments
  process.standardOutput = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return isMissing() }
  process.waitUntilExit()
  switch process.terminationStatus {
  case 0: return true
  // What `env` says of a program that there is not.
  case 127: return isMissing()
  case let status:
    Issue.record("python3 \(arguments.first ?? "") ended with status \(status)")
    return false
  }
}

private func isMissing() -> Bool {
  print("Skipped: there is no python3.")
  return false
}
