import Foundation

/// Runs Python, as the scorers beside the project want it, and looks at nothing it prints.
/// - Returns: whether it did its work; where it did not, that is said aloud.
public func runPython(_ arguments: [String]) -> Bool {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3"] + arguments
  process.standardOutput = FileHandle.nullDevice
  if (try? process.run()) != nil {
    process.waitUntilExit()
    if process.terminationStatus == 0 { return true }
  }
  print("Skipped: python3 did not run \(arguments.first ?? "").")
  return false
}
