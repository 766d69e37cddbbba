/// Han, kana, and the marks among them: a line end between two of them is no space.
func isWrittenWithoutSpaces(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E80..<0xA4D0, 0xF900..<0xFB00, 0xFE30..<0xFE50, 0xFF00..<0xFFA0, 0x20000..<0x32000: true
  default: false
  }
}
