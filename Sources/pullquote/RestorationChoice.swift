import ArgumentParser
import ArticleImport

/// Which passes of restoration run: "title,cuts" only those, "-cuts" all but it, "all", "none".
struct RestorationChoice: ExpressibleByArgument {
  var skipped: Set<RestorationPass>

  static let names = RestorationPass.allCases.map(\.rawValue)
  static let help = ArgumentHelp(
    "Passes of restoration to run, by comma; -NAME leaves one out; all or none. They are: \(names.joined(separator: ", ")).",
    valueName: "passes")

  /// nil for a name that no pass has.
  init?(argument: String) {
    let all = Set(RestorationPass.allCases)
    switch argument {
    case "all": skipped = []
    case "none": skipped = all
    default:
      var (chosen, dropped): (Set<RestorationPass>, Set<RestorationPass>) = ([], [])
      for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
        let isDropped = name.hasPrefix("-")
        guard let pass = RestorationPass(rawValue: String(isDropped ? name.dropFirst() : name)) else { return nil }
        if isDropped { dropped.insert(pass) } else { chosen.insert(pass) }
      }
      skipped = chosen.isEmpty ? dropped : all.subtracting(chosen).union(dropped)
    }
  }
}
