/// Where settings and state lie, by the XDG Base Directory Specification 0.8.
public struct Folders: Hashable, Sendable {
  /// "…/pullquote", for what the reader writes.
  public let configuration: String
  /// "…/pullquote", for what Pullquote remembers.
  public let state: String

  /// nil where neither HOME nor XDG_CONFIG_HOME and XDG_STATE_HOME name a folder. Relative paths are ignored, as the
  /// specification asks.
  public init?(variable: (String) -> String?) {
    func folder(_ name: String) -> String? { variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    let home = folder("HOME")
    guard let configuration = folder("XDG_CONFIG_HOME") ?? home.map({ $0 + "/.config" }),
      let state = folder("XDG_STATE_HOME") ?? home.map({ $0 + "/.local/state" })
    else { return nil }
    self.configuration = configuration + "/pullquote"
    self.state = state + "/pullquote"
  }

  public var settingsFile: String { configuration + "/settings.yaml" }
  public var rememberedSettingsFile: String { state + "/settings.yaml" }
  public var themesFolder: String { configuration + "/themes" }
}
