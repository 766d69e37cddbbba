extension TextEncoding {
  /// What a web page is written in: by its byte order mark, else the reader's or server's word, else the page's own, else by what
  /// its bytes look like (HTML standard, 13.2.3). A declaration that the bytes refute is not believed.
  ///
  /// - Parameter charset: the label the reader or the server gave.
  init(ofPage bytes: [UInt8], charset: String?) {
    let detected = TextEncoding(detectedIn: bytes)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if !hasMark, detected == .utf8 || detected == .windows1252,
      let declared = charset.flatMap(TextEncoding.init(label:)) ?? declaredLabel(in: bytes).flatMap(TextEncoding.init),
      declared != .utf8, !isPlainlyUTF8(bytes, insteadOf: declared)
    {
      self = declared
    } else {
      self = hasMark ? .utf8 : detected
    }
  }

  /// By a label of a declaration. UTF-16 is nil: it would have shown.
  init?(label: String) {
    let label = label.lowercased().filter { !($0.isWhitespace || $0 == "\"" || $0 == "'") }
    // Most pages' own.
    if label == "utf-8" {
      self = .utf8
      return
    }
    guard let name = encodingName(labelled: label) else { return nil }
    switch name {
    case "UTF-8": self = .utf8
    case "CP1252": self = .windows1252
    case "UTF-16BE", "UTF-16LE": return nil
    default: self = .legacy(name)
    }
  }
}

/// Whether a document's encoding can be told by it. UTF-16 is always told by its bytes.
public func isEncodingLabel(_ label: String) -> Bool { TextEncoding(label: label) != nil }

/// Looked for in the list itself: a page asks once.
private func encodingName(labelled label: String) -> String? {
  for line in encodingLabels.utf8.split(separator: UInt8(ascii: "\n")) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
    let labels = line[line.index(after: colon)...].split(separator: UInt8(ascii: " "))
    if labels.contains(where: { $0.elementsEqual(label.utf8) }) { return String(line[..<colon]) }
  }
  return nil
}

/// Whether nearly all bytes above ASCII make characters of UTF-8. In the encodings of East Asia a few may by chance.
private func isPlainlyUTF8(_ bytes: [UInt8], insteadOf declared: TextEncoding) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var (valid, invalid) = (0, 0)
    var index = 0
    while let next = bytes[index...].firstIndex(where: { $0 >= 0x80 }) {
      let scalar = UTF8Scalar(bytes, at: next)
      if scalar.isValid { valid += 1 } else { invalid += 1 }
      index = next + scalar.length
      // Seldom is it this near.
      if invalid > 16, invalid > valid { return false }
    }
    return valid > (declared.hasPairs ? 8 : 0) && invalid * 20 <= valid
  }
}

extension TextEncoding {
  fileprivate var hasPairs: Bool {
    guard case .legacy(let name) = self else { return false }
    return ["GB18030", "BIG5-HKSCS", "EUC-JP-MS", "CP932", "CP949"].contains(name)
  }
}
