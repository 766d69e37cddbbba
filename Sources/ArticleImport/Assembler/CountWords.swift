/// Words of a text: runs between spaces that have a letter or a digit. Han and kana, written without spaces, count
/// two characters a word, about what a reader takes in in the same time.
func countWords(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    var (words, characters, index) = (0, 0, 0)
    var isInWord = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte <= 0x20 {
          isInWord = false
        } else if !isInWord, isLetterOrDigit(byte) {
          isInWord = true
          words += 1
        }
        index += 1
        continue
      }
      let scalar = UTF8Scalar(bytes, at: index)
      index += scalar.length
      if scalar.value >= 0x3040, isWrittenWithoutSpaces(scalar.value) {
        characters += 1
        isInWord = false
      } else if isSpaceOrPunctuation(scalar.value) {
        if scalar.value == 0xA0 || scalar.value == 0x2014 || scalar.value == 0x3000 { isInWord = false }
      } else if !isInWord {
        isInWord = true
        words += 1
      }
    }
    return words + (characters + 1) / 2
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
}

private func isSpaceOrPunctuation(_ scalar: UInt32) -> Bool {
  (0xA0..<0xC0).contains(scalar) || (0x2000..<0x2070).contains(scalar) || (0x3000..<0x3040).contains(scalar)
}
