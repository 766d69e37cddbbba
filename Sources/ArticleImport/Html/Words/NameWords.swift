/// Of the words of a class, divided at signs and capitals, the first that is wanted; in lower case.
func firstWord(of bytes: ArraySlice<UInt8>, _ isWanted: ([UInt8]) -> Bool) -> [UInt8]? {
  var word: [UInt8] = []
  var previous: UInt8 = 0
  for byte in bytes {
    let isLetter = (0x61...0x7A).contains(byte | 0x20)
    let begins = (0x41...0x5A).contains(byte) && (0x61...0x7A).contains(previous)
    if !isLetter || begins, !word.isEmpty {
      if isWanted(word) { return word }
      word.removeAll(keepingCapacity: true)
    }
    if isLetter { word.append(byte | 0x20) }
    previous = byte
  }
  return !word.isEmpty && isWanted(word) ? word : nil
}
