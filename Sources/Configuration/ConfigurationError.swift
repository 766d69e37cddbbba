/// What is wrong in a settings or theme file, in words for the one who wrote it.
public struct ConfigurationError: Error, Hashable, CustomStringConvertible {
  public var file: String
  /// From 1; nil where no line is at fault.
  public var line: Int?
  /// The key at fault: "palette.base0A", "keys.next-page".
  public var key: String?
  public var problem: String

  public init(file: String, line: Int? = nil, key: String? = nil, problem: String) {
    self.file = file
    self.line = line
    self.key = key
    self.problem = problem
  }

  /// "settings.yaml:3: measure: must be …", on one line.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return printable([place, key, problem].compactMap(\.self).joined(separator: ": "))
  }

  /// The same without the folder the file lies in, for where there is little room.
  public var shortDescription: String {
    var error = self
    error.file = String(file.split(separator: "/").last ?? "")
    return error.description
  }
}

/// What a file says may hold anything; controls become spaces before it is shown.
func printable(_ text: String) -> String {
  var clean = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: clean += " "
    default: clean.unicodeScalars.append(scalar)
    }
  }
  return clean
}
