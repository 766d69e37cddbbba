import Foundation

/// The folder `shared` beside the project, with texts that are not the project's own; nil, said aloud, where there
/// is none.
public func sharedFolder() -> URL? {
  var folder = URL(filePath: #filePath).deletingLastPathComponent()
  while folder.path != "/" {
    let shared = folder.appending(path: "shared")
    if FileManager.default.fileExists(atPath: shared.path) { return shared }
    folder = folder.deletingLastPathComponent().standardizedFileURL
  }
  print("Skipped: no folder 'shared' beside the project.")
  return nil
}
