import ArgumentParser
import ArticleImport

/// Which passes of restoration run: "title,cuts" only those, "-cuts" all but it, "all", "none".
struct RestorationChoice {
  var skipped: Set<RestorationPass>

  private static let names = RestorationPass.allCases.map(\.rawValue).joined(separator: ", ")
  static let help = ArgumentHelp(
    "Passes of restoration to run, by comma; -NAME leaves one out; all or none. They are: \(names).",
    valueName: "passes")

  /// - Throws: `ValidationError` for a name that no pass has.
  init(_ argument: String) throws {
    let all = Set(RestorationPass.allCases)
    switch argument {
    case "all": skipped = []
    case "none": skipped = all
    default:
      var (chosen, dropped): (Set<RestorationPass>, Set<RestorationPass>) = ([], [])
      for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
        let name = String(part.drop { $0 == "-" })
        guard let pass = RestorationPass(rawValue: name) else {
          throw ValidationError("there is no pass “\(name)”, there are \(Self.names), and all and none")
        }
        if part.hasPrefix("-") { dropped.insert(pass) } else { chosen.insert(pass) }
      }
      skipped = chosen.isEmpty ? dropped : all.subtracting(chosen).union(dropped)
    }
  }
}
