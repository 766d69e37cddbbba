/// Where settings lie, by the XDG Base Directory Specification 0.8.
public struct Folders: Hashable, Sendable {
  /// "…/pullquote"
  public let configuration: String

  /// nil where neither XDG_CONFIG_HOME nor HOME names a folder. Relative paths are ignored, as the specification asks.
  public init?(variable: (String) -> String?) {
    func folder(_ name: String) -> String? { variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    guard let base = folder("XDG_CONFIG_HOME") ?? folder("HOME").map({ $0 + "/.config" }) else { return nil }
    configuration = base + "/pullquote"
  }

  public var settingsFile: String { configuration + "/settings.yaml" }
  public var themesFolder: String { configuration + "/themes" }
}
