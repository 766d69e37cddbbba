import ArticleImport
import Glibc

/// Why a file can't be opened: one line that names it and the cause.
public struct OpeningFailure: Error, Hashable, CustomStringConvertible {
  public var description: String

  init(_ name: String, _ cause: String) {
    description = "\(name.isEmpty ? "''" : cleanText(name)): \(cleanText(cause))"
  }
}

/// A file that is open for reading; closed when it goes.
struct ReadableFile: ~Copyable {
  private let descriptor: Int32
  private let name: String
  /// Bytes, where the file says; 0 for a pipe.
  let size: Int

  /// - Parameters:
  ///   - path: "-" is standard input.
  ///   - skipping: bytes read before; standard input goes on where it was left anyway.
  /// - Throws: `OpeningFailure` for what is missing, unreadable or a directory.
  init(_ path: String, skipping: Int = 0) throws(OpeningFailure) {
    name = path == "-" ? "standard input" : path
    if path == "-", isStandardInputTyped { reportFailure("reading what is typed or pasted here; ctrl-d ends it") }
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_NOCTTY)
    guard descriptor >= 0 else { throw OpeningFailure(name, Self.words(for: errno, opening: path)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      Glibc.close(descriptor)
      throw OpeningFailure(name, Self.words(for: errno))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      Glibc.close(descriptor)
      throw OpeningFailure(name, "is a directory; name the articles in it")
    }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? max(0, Int(status.st_size) - skipping) : 0
    if isRegular, skipping > 0, path != "-" { lseek(descriptor, off_t(skipping), SEEK_SET) }
  }

  deinit { Glibc.close(descriptor) }

  /// The next bytes, `limit` at most; all that are left when nil.
  /// - Throws: `OpeningFailure` when reading fails or what is read is no text.
  borrowing func read(limit: Int? = nil) throws(OpeningFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while limit.map({ bytes.count < $0 }) ?? true {
      let part = try readOnce(min(max(size - bytes.count, 0) + 65536, (limit ?? .max) - bytes.count))
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  /// What one call gives; nothing at the end.
  private borrowing func readOnce(_ wanted: Int) throws(OpeningFailure) -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        count = Glibc.read(descriptor, buffer.baseAddress, wanted)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      if errno != EINTR { throw OpeningFailure(name, Self.words(for: errno)) }
    }
  }

  /// The first bytes, and whether they are all. What a pipe holds back does not hold up the first page.
  borrowing func readHead(limit: Int) throws(OpeningFailure) -> (bytes: [UInt8], isWhole: Bool) {
    guard size == 0 else {
      let bytes = try read(limit: limit + 1)
      return (bytes, bytes.count <= limit)
    }
    var bytes: [UInt8] = []
    let isTyped = isatty(descriptor) == 1
    while bytes.count <= limit {
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if !bytes.isEmpty, !isTyped, poll(&ready, 1, Self.pipePatience) == 0 { return (bytes, false) }
      let part = try readOnce(65536)
      if part.isEmpty { return (bytes, true) }
      bytes += part
    }
    return (bytes, false)
  }

  /// Milliseconds after which what a pipe gave is shown.
  private static let pipePatience: Int32 = 150

  private static func words(for code: Int32, opening path: String = "") -> String {
    switch code {
    case ENOENT where path.contains("://"): "no such file, and of addresses only those with http and https are fetched"
    case ENOENT: "no such file"
    case EACCES, EPERM: "may not be read"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}

/// Whether standard input is the keyboard, so that it waits for somebody who may not know.
var isStandardInputTyped: Bool { isatty(STDIN_FILENO) == 1 }

/// - Parameter bytes: all of a book; of other documents the beginning is enough.
/// - Throws: `OpeningFailure` for what is neither book nor text.
func refuseUnreadable(_ bytes: [UInt8], name: String) throws(OpeningFailure) {
  if isArchive(bytes) {
    if let words = bookRefusal(bytes) { throw OpeningFailure(name, words) }
  } else if isProbablyBinary(Array(bytes.prefix(4096))) {
    throw OpeningFailure(name, "is not text; Pullquote reads " + readableKinds)
  }
}

/// What messages say can be read.
public let readableKinds = "web pages, EPUB books, Markdown and plain text"

/// All of a file.
/// - Throws: `OpeningFailure`.
func readWhole(_ path: String) throws(OpeningFailure) -> [UInt8] {
  let file = try ReadableFile(path)
  let bytes = try file.read()
  try refuseUnreadable(bytes, name: displayName(path))
  return bytes
}
