import FoundationEssentials
import Glibc
import Navigation

/// What keys changed, kept for the next run in a file of Pullquote's own: the reader's is never written to.
///
/// The reader's settings are what one starts with; what was remembered wins over them until they are edited again.
/// Nothing here fails aloud: at worst something is not remembered.
public struct RememberedSettings: Sendable {
  private let file: String
  private let settingsFile: String

  /// nil where there is no folder for it.
  public init?(folders: Folders) {
    guard let file = folders.rememberedSettingsFile else { return nil }
    self.file = file
    settingsFile = folders.settingsFile
  }

  /// The reader's settings with what was remembered since they were last edited.
  ///
  /// - Parameter isThere: whether there is a theme of a name.
  public func applied(to settings: Settings, isThere: (_ theme: String) -> Bool) -> Settings {
    guard let yaml = text else { return settings }
    var (changed, problems) = (settings, [ConfigurationError]())
    changed.read(yaml: yaml, file: file, problems: &problems)
    changed.keymap = settings.keymap
    if changed.theme != settings.theme, !isThere(changed.theme) { changed.theme = settings.theme }
    return changed
  }

  /// Adds to what is remembered. The file is written whole, then moved into place.
  public func remember(_ changes: [Setting: String]) {
    var values: [String: String] = [:]
    if let yaml = text, let mapping = try? YamlMapping(text: yaml, file: file) {
      for entry in mapping.entries { values[entry.key] = entry.value.text }
    }
    for (setting, value) in changes { values[setting.rawValue] = value }
    let lines = Setting.allCases.compactMap { setting in
      values[setting.rawValue].map { "\(setting.rawValue): \(quoted($0))\n" }
    }
    replaceFile(with: Self.heading + lines.joined())
  }

  /// Whoever reads the file meanwhile finds the old or the new one, never a part.
  private func replaceFile(with text: String) {
    let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
    try? FileManager.default.createDirectory(
      atPath: String(folder), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = "\(file).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let bytes = Array(text.utf8)
    let isWritten = write(descriptor, bytes, bytes.count) == bytes.count
    close(descriptor)
    if !isWritten || rename(draft, file) != 0 { unlink(draft) }
  }

  private static let heading = "# What was last changed by key. Your own settings win once they are edited again.\n"

  /// nil where there is none, or the reader's own settings are newer.
  private var text: String? {
    guard let changed = modified(file) else { return nil }
    if let edited = modified(settingsFile), edited > changed { return nil }
    return try? String(contentsOfFile: file, encoding: .utf8)
  }

  private func modified(_ file: String) -> Double? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    return Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
  }

  /// As YAML reads it back whatever is in it.
  private func quoted(_ value: String) -> String {
    value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      ? value : "'" + value.replacing("'", with: "''") + "'"
  }
}
