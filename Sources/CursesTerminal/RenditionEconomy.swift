/// Says again what ncurses says of colours and attributes, in fewer bytes.
///
/// To switch one attribute ncurses resets all (terminfo's `sgr`) and sends both colours anew, and for one colour both:
/// on a page with emphasis and links that is two fifths of all bytes. A terminal that keeps to ECMA-48 need only hear what
/// changes, and not before something is written. One that says it otherwise gets what ncurses sends.
struct RenditionEconomy {
  /// What the terminal has; nil where it is not known.
  private var sent: GraphicRendition?
  /// What ncurses has asked for.
  private var wanted = GraphicRendition()
  private var hasSelectedASCII = false
  private var isUnderstood = true

  /// Others may have written on the terminal.
  mutating func forget() {
    sent = nil
    hasSelectedASCII = false
  }

  /// - Parameters:
  ///   - bytes: whole sequences.
  ///   - output: is filled with those to send.
  mutating func shorten(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    var offset = 0
    while isUnderstood, offset < bytes.count {
      let sequence = bytes[offset..<end(ofSequenceAt: offset, in: bytes)]
      switch take(sequence) {
      case .rendition: break
      case .movement: output += sequence
      case .words:
        appendChange(to: &output)
        output += sequence
      case .unknown: isUnderstood = false
      }
      offset = sequence.endIndex
    }
    if isUnderstood { appendChange(to: &output) } else { output = Array(bytes) }
  }

  private enum Effect { case rendition, movement, words, unknown }

  /// What is in the way of the cursor alone needs no change before it; what is written, erased or scrolled in does.
  private mutating func take(_ sequence: Slice<UnsafeBufferPointer<UInt8>>) -> Effect {
    let (first, last) = (sequence[sequence.startIndex], sequence[sequence.endIndex - 1])
    if first >= 0x20 { return .words }
    let introducer = sequence.dropFirst().first
    switch first {
    case escape where introducer == UInt8(ascii: "["):
      let parameters = sequence.dropFirst(2).dropLast()
      switch last {
      case UInt8(ascii: "m") where parameters.first.map({ $0 < UInt8(ascii: "<") }) ?? true:
        return wanted.set(by: parameters) ? .rendition : .unknown
      case UInt8(ascii: "A")...UInt8(ascii: "H"), UInt8(ascii: "d"): return .movement
      default: return .words
      }
    case escape where introducer == UInt8(ascii: "(") && last == UInt8(ascii: "B"), shiftIn:
      defer { hasSelectedASCII = true }
      return hasSelectedASCII ? .rendition : .movement
    // ESC M scrolls, ESC = and ESC > switch the keypad.
    case escape: return [UInt8(ascii: "M"), UInt8(ascii: "="), UInt8(ascii: ">")].contains(last) ? .words : .unknown
    case shiftOut: return .unknown
    case 0x08, 0x0D: return .movement
    default: return .words
    }
  }

  private mutating func appendChange(to output: inout [UInt8]) {
    guard sent != wanted else { return }
    wanted.append(changeFrom: sent, to: &output)
    sent = wanted
  }

  /// Of an escape sequence, a control, or all that is written before the next one.
  private func end(ofSequenceAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start + 1
    if bytes[start] >= 0x20 {
      while end < bytes.count, bytes[end] >= 0x20 { end += 1 }
    } else if bytes[start] == escape, end < bytes.count {
      // ECMA-48, 5.3 and 5.4: intermediate bytes, then one that ends it; after "[" parameters as well.
      let isControl = bytes[end] == UInt8(ascii: "[")
      if isControl { end += 1 }
      while end < bytes.count, 0x20 <= bytes[end], bytes[end] < (isControl ? 0x40 : 0x30) { end += 1 }
      end = min(end + 1, bytes.count)
    }
    return end
  }
}

private let escape: UInt8 = 0x1B
private let shiftIn: UInt8 = 0x0F
private let shiftOut: UInt8 = 0x0E
