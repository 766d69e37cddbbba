import Configuration
import Navigation
import Screen

/// What the reader begins with of its settings, and the theme in use, read when it changes.
struct Looks {
  let settings: Settings
  let themes: Themes
  /// What is wrong in the settings, for which the standard stands.
  let problems: [ConfigurationError]
  private var theme: Theme

  /// The reader's own, then what was remembered, then what the command line says.
  /// - Throws: `ConfigurationError` for a theme that the command line names and that can't be read.
  init(_ folders: Folders?, measure: Int?, themeName: String?) throws(ConfigurationError) {
    themes = Themes(folder: folders?.themesFolder)
    var (settings, problems) = (Settings(), [ConfigurationError]())
    if let folders {
      settings = Settings(file: folders.settingsFile, problems: &problems)
      let remembered = RememberedSettings(folders: folders)
      settings = remembered?.applied(to: settings) { [themes] in (try? themes.theme(named: $0)) != nil } ?? settings
    }
    if let measure { settings.measure = measure }
    if let themeName { settings.theme = themeName }
    do throws(ConfigurationError) {
      theme = try themes.theme(named: settings.theme)
    } catch {
      let others = [Settings().theme] + themes.names
      guard themeName == nil, let other = others.lazy.compactMap({ [themes] in try? themes.theme(named: $0) }).first
      else { throw error }
      problems.append(error)
      (theme, settings.theme) = (other, other.name)
    }
    (self.settings, self.problems) = (settings, problems)
  }

  /// A theme that can't be read leaves the last one.
  mutating func theme(for state: State) -> Theme {
    if theme.name != state.settings.theme, let next = try? themes.theme(named: state.settings.theme) { theme = next }
    return theme
  }
}
