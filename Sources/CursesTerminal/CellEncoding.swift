import CNcurses
import Screen

/// Spreads a cluster's characters over the columns it has, one `cchar_t` for each it starts.
///
/// ncurses counts columns by `wcwidth`, the grid by its own tables. Where they differ the grid's count holds: what
/// takes too much room is left out, what takes too little is followed by blanks. Terminals differ on such clusters
/// (emoji sequences above all), so that what goes out is what all of them count alike.
///
/// - Parameters:
///   - first: the cluster's first character.
///   - cluster: nil where there is no other.
func append(
  _ first: Unicode.Scalar, _ cluster: String?, columns: Int, style: StyleEncoder.Encoded, to row: inout [cchar_t]
) {
  let character = wchar_t(bitPattern: first.value)
  if cluster == nil, !style.isStruck, first.isASCII || Int(cncurses_wcwidth(character)) == columns {
    return row.append(cchar(character, style))
  }
  append(cluster ?? String(first), columns: columns, style: style, to: &row)
}

private func append(_ cluster: String, columns: Int, style: StyleEncoder.Encoded, to row: inout [cchar_t]) {
  var (room, characters) = (columns, [wchar_t]())
  func flush(_ row: inout [cchar_t]) {
    if !characters.isEmpty { row.append(cchar(characters, style)) }
    characters = []
  }
  for scalar in cluster.unicodeScalars {
    let character = wchar_t(bitPattern: scalar.value)
    let width = Int(cncurses_wcwidth(character))
    if width == 0, !isShown(scalar) { continue }
    if width == 0, characters.isEmpty || characters.count == Int(CCHARW_MAX) - 1 { continue }
    if width == 0 {
      characters.append(character)
      continue
    }
    guard room > 0 else {
      // A joiner with nothing after it would join the next cell's emoji.
      if characters.last == joiner { characters.removeLast() }
      break
    }
    flush(&row)
    let fits = width > 0 && width <= room
    characters = [fits ? character : replacement]
    room -= fits ? width : 1
    if style.isStruck, scalar != " " { characters.append(stroke) }
  }
  flush(&row)
  for _ in 0..<room { row.append(cchar(blank, style)) }
}

private let blank = wchar_t(0x20)
private let joiner = wchar_t(0x200D)
private let replacement = wchar_t(0xFFFD)
/// COMBINING LONG STROKE OVERLAY.
private let stroke = wchar_t(0x336)

/// Joiners take part in the shape of what is shown; variation selectors, bidi controls and tags only in its width.
private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{200C}" || scalar == "\u{200D}" || !scalar.properties.isDefaultIgnorableCodePoint
}

/// Nearly every cell: no array is made for it.
private func cchar(_ character: wchar_t, _ style: StyleEncoder.Encoded) -> cchar_t {
  var encoded = style.blank
  encoded.chars.0 = character
  return encoded
}

private func cchar(_ characters: [wchar_t], _ style: StyleEncoder.Encoded) -> cchar_t {
  var encoded = cchar_t()
  var pair = style.pair
  _ = withUnsafeMutablePointer(to: &pair) { pair in
    setcchar(&encoded, characters + [0], style.attributes, 0, pair)
  }
  return encoded
}
