import CArchive

/// The files of a zip archive, unpacked into memory when they are asked for by name. Nothing is written anywhere, so
/// that a name which leads outside leads nowhere.
struct ZipArchive: Sendable {
  private let bytes: [UInt8]
  /// Files that take a password.
  let encryptedNames: Set<String>
  let names: Set<String>

  private static let mostEntries = 20_000
  /// Bytes that all files asked for at once may have.
  private static let mostBytes = 64 << 20
  /// How many times its own size an archive may unpack to, past the first megabytes. Text packs to a third or a tenth.
  private static let mostTimes = 200
  private static let smallBytes = 4 << 20

  /// - Throws: `BookFailure` when it is no archive.
  init(_ bytes: [UInt8]) throws(BookFailure) {
    guard carchive_load() else { throw .noLibrary }
    var (names, encrypted) = (Set<String>(), Set<String>())
    forEachEntry(of: bytes, atMost: Self.mostEntries) { name, entry, _ in
      names.insert(name)
      if carchive_is_encrypted(entry) { encrypted.insert(name) }
      return true
    }
    guard !names.isEmpty else { throw .noArchive }
    (self.bytes, self.names, encryptedNames) = (bytes, names, encrypted)
  }

  /// The contents of those of the files that are there; of a name given twice, the first.
  /// - Throws: `BookFailure` when they unpack to more than they should.
  func contents(of wanted: Set<String>) throws(BookFailure) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var left = min(Self.mostBytes, max(Self.smallBytes, bytes.count * Self.mostTimes))
    var isTooLarge = false
    forEachEntry(of: bytes, atMost: Self.mostEntries) { name, _, archive in
      guard wanted.contains(name), found[name] == nil else { return true }
      let contents = unpacked(archive, limit: left)
      isTooLarge = contents.count > left
      left -= contents.count
      found[name] = contents
      return !isTooLarge && found.count < wanted.count
    }
    guard !isTooLarge else { throw .tooLarge }
    return found
  }
}

/// Calls `body` for each file, until it returns false.
private func forEachEntry(
  of bytes: [UInt8], atMost limit: Int, _ body: (String, OpaquePointer, OpaquePointer) -> Bool
) {
  bytes.withUnsafeBytes { memory in
    guard let archive = carchive_open(memory.baseAddress, memory.count) else { return }
    defer { carchive_close(archive) }
    var count = 0
    while count < limit, let entry = carchive_next(archive) {
      count += 1
      guard let name = carchive_name(entry) else { continue }
      guard body(String(cString: name), entry, archive) else { return }
    }
  }
}

/// One byte more than `limit` at most. What is broken ends where it breaks.
private func unpacked(_ archive: OpaquePointer, limit: Int) -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count <= limit {
    var count = 0
    let part = [UInt8](unsafeUninitializedCapacity: min(65536, limit + 1 - bytes.count)) { buffer, filled in
      count = carchive_read(archive, buffer.baseAddress, buffer.count)
      filled = max(0, count)
    }
    guard count > 0 else { break }
    bytes += part
  }
  return bytes
}
