/// A zip archive (APPNOTE 4.3) of files as they are, or in deflate's wrapping, whose blocks need not be smaller than what
/// is in them.
public func zipArchive(_ files: [(name: String, text: String)], isDeflated: Bool = false) -> [UInt8] {
  var (archive, directory) = ([UInt8](), [UInt8]())
  for file in files {
    let (name, contents) = (Array(file.name.utf8), Array(file.text.utf8))
    let packed = isDeflated ? deflated(contents) : contents
    // Version, flags (names are UTF-8), method, time and date, checksum, both sizes, lengths of name and extra field.
    let header =
      number(20, 2) + number(0x800, 2) + number(isDeflated ? 8 : 0, 2) + number(0, 4) + number(checksum(contents), 4)
      + number(packed.count, 4) + number(contents.count, 4) + number(name.count, 2) + number(0, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + header
    directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(archive.count, 4) + name
    archive += number(0x0403_4B50, 4) + header + name + packed
  }
  let end =
    number(0x0605_4B50, 4) + number(0, 2) + number(0, 2) + number(files.count, 2) + number(files.count, 2)
    + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
  return archive + directory + end
}

/// Blocks of up to 512 bytes as they are, each after whether it is the last, its length and the length's complement
/// (RFC 1951, 3.2.4).
private func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var packed: [UInt8] = []
  var rest = bytes[...]
  repeat {
    let block = rest.prefix(512)
    rest = rest.dropFirst(512)
    packed.append(rest.isEmpty ? 1 : 0)
    packed += number(block.count, 2) + number(block.count ^ 0xFFFF, 2) + block
  } while !rest.isEmpty
  return packed
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
