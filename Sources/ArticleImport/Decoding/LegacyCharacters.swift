import Glibc

/// The characters of an encoding that iconv of the C library knows, read one by one so that each keeps its place.
///
/// Those of one and two bytes are asked of iconv once.
struct LegacyCharacters: ~Copyable {
  struct Character {
    var scalar: UInt32
    /// A combining mark beside it: a few characters of Hong Kong's Big5 are two of Unicode.
    var mark: UInt32?
    /// Bytes read.
    var length: Int
  }

  private enum Answer {
    case unknown
    case character(Character)
    /// More bytes are wanted.
    case incomplete
    case none
  }

  private let descriptor: iconv_t
  private var singles = [Answer](repeating: .unknown, count: 0x80)
  private var pairs: [Answer] = []

  /// nil where iconv knows no encoding of that name.
  init?(_ name: String) {
    descriptor = iconv_open("UTF-32LE", name)
    guard descriptor != iconv_t(bitPattern: -1) else { return nil }
  }

  deinit { iconv_close(descriptor) }

  /// Reads at `index`, where a byte of 0x80 and above is.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Character {
    let single = Int(bytes[index]) - 0x80
    if case .unknown = singles[single] { singles[single] = ask(bytes, index..<index + 1) }
    switch singles[single] {
    case .character(let character): return character
    case .incomplete where index + 1 < bytes.count: break
    default: return Character(scalar: 0xFFFD, length: 1)
    }
    let pair = single << 8 | Int(bytes[index + 1])
    if pairs.isEmpty { pairs = [Answer](repeating: .unknown, count: 0x8000) }
    if case .unknown = pairs[pair] { pairs[pair] = ask(bytes, index..<index + 2) }
    if case .character(let character) = pairs[pair] { return character }
    if case .incomplete = pairs[pair] {
      for length in 3...4 where index + length <= bytes.count {
        if case .character(let character) = ask(bytes, index..<index + length) { return character }
      }
    }
    return Character(scalar: 0xFFFD, length: bytes[index + 1] < 0x80 ? 1 : 2)
  }

  private func ask(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Answer {
    var input = bytes[range].map { CChar(bitPattern: $0) }
    var scalars: [UInt32] = [0, 0, 0, 0]
    let result = input.withUnsafeMutableBufferPointer { input in
      scalars.withUnsafeMutableBytes { scalars in
        var (from, fromCount) = (input.baseAddress, input.count)
        var (to, toCount) = (scalars.baseAddress?.assumingMemoryBound(to: CChar.self), scalars.count)
        _ = iconv(descriptor, nil, nil, nil, nil)
        let result = iconv(descriptor, &from, &fromCount, &to, &toCount)
        let cause = errno
        // Some encodings hold a letter back for a mark that may follow.
        _ = iconv(descriptor, nil, nil, &to, &toCount)
        return (isRead: result >= 0, cause: cause, unused: toCount)
      }
    }
    guard result.isRead else { return result.cause == EINVAL ? .incomplete : .none }
    let count = scalars.count - result.unused / 4
    guard count > 0 else { return .none }
    return .character(
      Character(
        scalar: UInt32(littleEndian: scalars[0]), mark: count > 1 ? UInt32(littleEndian: scalars[1]) : nil,
        length: range.count))
  }
}
