extension State {
  /// The live table of commands: what the keys do now, whatever the settings say.
  var helpRows: [PaneRow] {
    Command.Group.allCases.flatMap { group in
      [PaneRow(label: group.rawValue, target: .header)]
        + Command.table.filter { $0.group == group }.map { entry in
          let keys = settings.keymap.keys(for: entry.command).compactMap(\.name).joined(separator: " ")
          return PaneRow(label: keys, note: entry.title, target: .command(entry.command))
        }
    }
  }
}
