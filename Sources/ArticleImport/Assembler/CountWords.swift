/// Words of a text: runs between spaces that have a letter or a digit. Han and kana, written without spaces, count
/// two characters a word, about what a reader takes in in the same time.
func countWords(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    var (words, characters, index) = (0, 0, 0)
    var isInWord: UInt64 = 0
    // A bit for each ASCII character, from 0x00 and from 0x40 on.
    let (digits, letters): (UInt64, UInt64) = (0x03FF_0000_0000_0000, 0x07FF_FFFE_07FF_FFFE)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        // Without a branch: punctuation leaves a word open, a space ends it, a letter opens one.
        let isLetter = (byte < 0x40 ? digits : letters) >> UInt64(byte & 0x3F) & 1
        words += Int(isLetter & ~isInWord)
        isInWord = isLetter | (byte > 0x20 ? isInWord : 0)
        index += 1
        continue
      }
      let scalar = UTF8Scalar(bytes, at: index)
      index += scalar.length
      if scalar.value >= 0x3040, isWrittenWithoutSpaces(scalar.value) {
        characters += 1
        isInWord = 0
      } else if isSpaceOrPunctuation(scalar.value) {
        if scalar.value == 0xA0 || scalar.value == 0x2014 || scalar.value == 0x3000 { isInWord = 0 }
      } else {
        words += Int(1 - isInWord)
        isInWord = 1
      }
    }
    return words + (characters + 1) / 2
  }
}

private func isSpaceOrPunctuation(_ scalar: UInt32) -> Bool {
  (0xA0..<0xC0).contains(scalar) || (0x2000..<0x2070).contains(scalar) || (0x3000..<0x3040).contains(scalar)
}
