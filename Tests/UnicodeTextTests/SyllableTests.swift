import Testing
import UnicodeText

/// A bar stands where a line may end.
@Test(arguments: [
  "ประ|เทศ|ไทย", "เดิน|ข้าม|สะ|พาน|ไป|โรง|เรียน", "กรุง|เทพฯ", "แม่|น้ำ|เจ้า|พระ|ยา", "เล็กๆ", "กลาง|หมู่|บ้าน",
  "ໃຊ້|ໃນ|ປະ|ເທດ|ລາວ", "မြန်|မာ|နိုင်|ငံ", "“ไทย”",
])
func linesEndBetweenSyllables(word: String) {
  #expect(parted(word.filter { $0 != "|" }) { $0.starts() } == word)
}

/// A bar stands between what is never parted.
@Test(arguments: ["เก", "โร|ค", "แม่", "สั|ก|ที", "สะ|พา|น", "เล็|กๆ", "ໃຊ້", "ខ្មែ|រ", "မြန်|မာ"])
func noVowelLeavesItsConsonant(word: String) {
  #expect(parted(word.filter { $0 != "|" }) { $0.units() } == word)
}

private func parted(_ word: String, at places: (Syllables) -> [Int]) -> String {
  let bytes = Array(word.utf8)
  let starts = bytes.withUnsafeBufferPointer { places(Syllables($0, 0..<$0.count)) }.filter { $0 > 0 }
  return zip([0] + starts, starts + [bytes.count]).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    .joined(separator: "|")
}
