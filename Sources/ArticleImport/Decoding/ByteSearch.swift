import Glibc

/// Goes from one place of a byte to the next by `memchr`, which reads many bytes at a time.
struct ByteSearch {
  private let byte: UInt8
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The count of the bytes when there is none left.
  private(set) var next = 0

  init(for byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.byte = byte
    self.bytes = bytes
    find(from: start)
  }

  mutating func advance(to index: Int) { if next < index { find(from: index) } }

  private mutating func find(from index: Int) {
    next = bytes.count
    guard let base = bytes.baseAddress, index < bytes.count,
      let place = memchr(base + index, Int32(byte), bytes.count - index)
    else { return }
    next = UnsafeRawPointer(place) - UnsafeRawPointer(base)
  }
}

/// Past the line feed that ends the line of `offset`, or the end.
func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
  min(ByteSearch(for: 0x0A, in: bytes, from: offset).next + 1, bytes.count)
}
