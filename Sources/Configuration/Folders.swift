/// Where settings and state lie, by the XDG Base Directory Specification 0.8.
public struct Folders: Hashable, Sendable {
  /// "…/pullquote", for what the reader writes.
  public let configuration: String
  /// "…/pullquote", for what Pullquote remembers; nil where neither XDG_STATE_HOME nor HOME names a folder.
  public let state: String?

  /// nil where neither XDG_CONFIG_HOME nor HOME names a folder. Relative paths are ignored, as the specification asks.
  public init?(variable: (String) -> String?) {
    func folder(_ name: String) -> String? { variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    let home = folder("HOME")
    guard let base = folder("XDG_CONFIG_HOME") ?? home.map({ $0 + "/.config" }) else { return nil }
    configuration = base + "/pullquote"
    state = (folder("XDG_STATE_HOME") ?? home.map { $0 + "/.local/state" }).map { $0 + "/pullquote" }
  }

  public var settingsFile: String { configuration + "/settings.yaml" }
  public var rememberedSettingsFile: String? { state.map { $0 + "/settings.yaml" } }
  public var themesFolder: String { configuration + "/themes" }
}
