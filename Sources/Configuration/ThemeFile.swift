import Screen

extension Theme {
  /// Reads a base16 or base24 scheme: as published by tinted-theming (https://github.com/tinted-theming/schemes),
  /// with a `palette`, or the older form with its colours at the top.
  public init(scheme text: String, name: String, file: String) throws(ConfigurationError) {
    let scheme = try YamlMapping(text: text, file: file)
    if let system = scheme["system"], !["base16", "base24"].contains(system.text) {
      throw scheme.problem("system", system, "must be base16 or base24")
    }
    var colors = scheme
    if let palette = scheme["palette"] { colors = try scheme.mapping("palette", palette) }
    try scheme.refuseRepetitions()
    try colors.refuseRepetitions()
    let palette = try readPalette(colors)
    self.init(name: name, variant: try readVariant(scheme) ?? palette.variant, palette: palette)
  }
}

/// "base00" to "base0F", "base10" to "base17".
private let colorKeys = ["0", "1"].flatMap { group in "0123456789ABCDEF".map { "base\(group)\($0)" } }

private func readPalette(_ mapping: YamlMapping) throws(ConfigurationError) -> Palette {
  var colors: [Color] = []
  let count = mapping["base10"] == nil ? 16 : 24
  for key in colorKeys.prefix(count) {
    guard let node = mapping[key] else { throw mapping.problem(key, nil, "is missing") }
    guard let color = node.text.flatMap({ Color(hex: $0) }) else {
      throw mapping.problem(key, node, "must be a colour of six hexadecimal digits, such as \"1e2a3b\"")
    }
    colors.append(color)
  }
  guard let palette = Palette(colors: colors) else { throw mapping.problem("base00", nil, "is missing") }
  return palette
}

private func readVariant(_ scheme: YamlMapping) throws(ConfigurationError) -> Theme.Variant? {
  guard let node = scheme["variant"] else { return nil }
  guard let variant = node.text.flatMap(Theme.Variant.init) else {
    throw scheme.problem("variant", node, "must be light or dark")
  }
  return variant
}
