/// A zip archive of files as they are, uncompressed (APPNOTE 4.3).
public func zipArchive(_ files: [(name: String, text: String)]) -> [UInt8] {
  var (archive, directory) = ([UInt8](), [UInt8]())
  for file in files {
    let (name, contents) = (Array(file.name.utf8), Array(file.text.utf8))
    // Version, flags (names are UTF-8), method, time and date, checksum, both sizes, lengths of name and extra field.
    let header =
      number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4) + number(checksum(contents), 4)
      + number(contents.count, 4) + number(contents.count, 4) + number(name.count, 2) + number(0, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + header
    directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(archive.count, 4) + name
    archive += number(0x0403_4B50, 4) + header + name + contents
  }
  let end =
    number(0x0605_4B50, 4) + number(0, 2) + number(0, 2) + number(files.count, 2) + number(files.count, 2)
    + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
  return archive + directory + end
}

private func number(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> ($0 * 8) & 0xFF) } }

/// CRC-32.
private func checksum(_ bytes: [UInt8]) -> Int {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }
  return Int(~sum)
}
