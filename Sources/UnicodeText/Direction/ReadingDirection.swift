import CFriBidi

/// Whether the first letter goes from right to left (UAX #9, rules P2 and P3); nil where there is none.
///
/// - Parameter range: UTF-8 offsets into `bytes`, at the ends of scalars.
public func firstLetterReadsRightToLeft(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Bool? {
  var index = range.lowerBound
  while index < range.upperBound {
    if bytes[index].isASCIILetter { return false }
    let scalar = bytes.scalar(at: index)
    if scalar.value >= 0x80 {
      let type = fribidi_get_bidi_type(scalar.value)
      if type == FRIBIDI_TYPE_LTR { return false }
      if type == FRIBIDI_TYPE_RTL || type == FRIBIDI_TYPE_AL { return true }
    }
    index += scalar.length
  }
  return nil
}

/// Whether any byte begins a scalar of a right-to-left script: Hebrew to Arabic Extended-A, the presentation forms,
/// and the scripts from U+10800.
///
/// - Parameter range: UTF-8 offsets into `bytes`.
public func mayReadRightToLeft(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Bool {
  var index = bytes.endOfASCII(from: range.lowerBound, to: range.upperBound)
  while index < range.upperBound {
    switch bytes[index] {
    case 0xD6...0xDF: return true
    case 0xE0 where index + 1 < bytes.count && bytes[index + 1] <= 0xA3: return true
    case 0xEF where index + 1 < bytes.count && (0xAC...0xBB).contains(bytes[index + 1]): return true
    case 0xF0 where index + 1 < bytes.count && [0x90, 0x9E].contains(bytes[index + 1]): return true
    default: index = bytes.endOfASCII(from: index + 1, to: range.upperBound)
    }
  }
  return false
}

/// A right-to-left piece as it is drawn from left to right: graphemes reversed, brackets mirrored (UAX #9, rule L4).
public func mirrored(_ piece: String) -> String {
  var piece = piece
  return piece.withUTF8 { bytes in
    var graphemes: [String] = []
    forEachGrapheme(in: bytes, 0..<bytes.count) { cluster, _ in
      var scalars = String.UnicodeScalarView()
      for scalar in String(decoding: bytes[cluster], as: UTF8.self).unicodeScalars {
        var mirror = scalar.value
        fribidi_get_mirror_char(scalar.value, &mirror)
        scalars.append(Unicode.Scalar(mirror) ?? scalar)
      }
      graphemes.append(String(scalars))
    }
    return graphemes.reversed().joined()
  }
}

/// Words of a document for a sentence of ours, whose order they leave alone (UAX #9, FSI and PDI).
///
/// The signs are for `Grid.write`, which puts the sentence in order and leaves out what takes no column. A terminal that
/// orders right-to-left text itself (`right-to-left: terminal`) does not get them, and orders all as one sentence.
public func isolated(_ words: String) -> String {
  var words = words
  let isMixed = words.withUTF8 { mayReadRightToLeft($0, 0..<$0.count) }
  return isMixed ? "\u{2068}\(words)\u{2069}" : words
}
