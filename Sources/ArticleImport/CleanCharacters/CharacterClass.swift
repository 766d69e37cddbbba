/// What cleaning does with a scalar of U+0080 and above.
enum CharacterClass {
  case shown
  /// Combines with the base before it.
  case mark
  case lineEnd, paragraphEnd
  /// ZWJ and ZWNJ: kept between letters or emoji that they join or part.
  case joiner
  /// A C1 control that begins a control sequence or string (ECMA-48, 8.3).
  case sequenceIntroducer
  /// Controls, bidirectional controls, zero width characters, tags, fillers.
  case invisible
  /// Never a character: U+FFFE and its kin.
  case noCharacter

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x85: self = .lineEnd
    case 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F: self = .sequenceIntroducer
    case 0..<0xA0, 0xAD: self = .invisible
    case 0xA0..<0x300: self = .shown
    case 0x300..<0x370: self = .mark
    case 0x370..<0x483, 0x3000..<0x302A, 0x3041..<0x3099, 0x3100..<0x3164, 0x3400..<0xA66F, 0xAC00..<0xD800:
      self = .shown
    case 0x61C, 0x180B...0x180F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000..<0xE0100:
      self = .invisible
    case 0x115F, 0x1160, 0x17B4, 0x17B5: self = .invisible
    case 0x200C, 0x200D: self = .joiner
    case 0x2028: self = .lineEnd
    case 0x2029: self = .paragraphEnd
    case 0x2010..<0x20D0, 0x2100..<0x2CEF: self = .shown
    case 0xFDD0...0xFDEF: self = .noCharacter
    case _ where scalar & 0xFFFE == 0xFFFE: self = .noCharacter
    default: self = isCombining(scalar) ? .mark : .shown
    }
  }
}

private func isCombining(_ value: UInt32) -> Bool {
  guard let scalar = Unicode.Scalar(value) else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return true
  default: return false
  }
}

/// Whether a joiner beside the scalar does something: letters of joining scripts, and emoji.
func isJoinable(_ value: UInt32) -> Bool {
  guard value >= 0x600, let scalar = Unicode.Scalar(value) else { return false }
  switch value {
  // Arabic, Syriac, N'Ko, Mandaic; the scripts of India and South East Asia; Mongolian.
  case 0x600..<0x8A0, 0x8A0..<0x1100, 0x1700..<0x18B0, 0x1900..<0x1D00, 0xA800..<0xAC00, 0xFB50..<0xFE00,
    0xFE70..<0xFEFF, 0x10A00..<0x12000:
    return true
  default:
    return value == 0xFE0F || scalar.properties.isEmoji || scalar.properties.isEmojiModifier
  }
}
