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
  /// How many entries are passed in all, which bounds how often reading begins anew behind a broken file.
  private static let mostSteps = 1 << 19

  /// A file of an archive.
  struct File {
    var bytes: [UInt8]
    /// Whether it unpacked to its end and is what was packed.
    var isWhole: Bool
  }

  /// - Throws: `BookFailure` when it is no archive.
  init(_ bytes: [UInt8]) throws(BookFailure) {
    guard carchive_load() else { throw .noLibrary }
    var (names, encrypted) = (Set<String>(), Set<String>())
    forEachEntry(of: bytes, atMost: Self.mostEntries) { _, name, entry, _ in
      names.insert(name)
      if carchive_is_encrypted(entry) { encrypted.insert(name) }
      return true
    }
    guard !names.isEmpty else { throw .noArchive }
    (self.bytes, self.names, encryptedNames) = (bytes, names, encrypted)
  }

  /// The contents of those of the files that are there; of a name given twice, the first.
  /// - Throws: `BookFailure` when they unpack to more than they should.
  func contents(of wanted: Set<String>) throws(BookFailure) -> [String: File] {
    var found: [String: File] = [:]
    var left = min(Self.mostBytes, max(Self.smallBytes, bytes.count * Self.mostTimes))
    var (next, steps) = (0, 0)
    var isBroken = true
    // libarchive stops for good where it can't unpack a file: what stands behind it is read in a new beginning.
    while isBroken, steps <= Self.mostSteps, found.count < wanted.count, left >= 0 {
      isBroken = false
      let start = next
      forEachEntry(of: bytes, atMost: Self.mostEntries) { index, name, _, archive in
        steps += 1
        guard index >= start, wanted.contains(name), found[name] == nil else { return true }
        let file = unpacked(archive, limit: left)
        left -= file.bytes.count
        found[name] = file
        (next, isBroken) = (index + 1, !file.isWhole)
        return !isBroken && left >= 0 && found.count < wanted.count
      }
    }
    guard left >= 0 else { throw .tooLarge }
    return found
  }
}

/// Calls `body` for each file, with its number, until it returns false.
private func forEachEntry(
  of bytes: [UInt8], atMost limit: Int, _ body: (Int, String, OpaquePointer, OpaquePointer) -> Bool
) {
  bytes.withUnsafeBytes { memory in
    guard let archive = carchive_open(memory.baseAddress, memory.count) else { return }
    defer { carchive_close(archive) }
    var count = 0
    while count < limit, let entry = carchive_next(archive) {
      count += 1
      guard let name = carchive_name(entry) else { continue }
      guard body(count, String(cString: name), entry, archive) else { return }
    }
  }
}

/// A block more than `limit` at most. What is broken ends where it breaks.
private func unpacked(_ archive: OpaquePointer, limit: Int) -> ZipArchive.File {
  var file = ZipArchive.File(bytes: [], isWhole: true)
  while file.isWhole, file.bytes.count <= limit {
    var block: UnsafeRawPointer?
    let count = carchive_read(archive, &block, &file.isWhole)
    guard count > 0 else { break }
    file.bytes += UnsafeRawBufferPointer(start: block, count: count)
  }
  return file
}
