import CNcurses
import Screen

extension CursesTerminal {
  /// A key that has come in, if one has. Keys without a name here are passed over.
  func nextKey() -> KeyPress? {
    var code: wint_t = 0
    while true {
      switch wget_wch(cncurses_stdscr(), &code) {
      case KEY_CODE_YES where code == Self.pasteStart: pasted = ""
      case KEY_CODE_YES where code == Self.pasteEnd:
        defer { pasted = nil }
        if let pasted, !pasted.isEmpty { return .paste(pasted) }
      case OK where pasted != nil: paste(code)
      case KEY_CODE_YES where pasted != nil: break
      case OK where code == 27: return altered() ?? .escape
      case OK: if let key = written(code) { return key }
      case KEY_CODE_YES: if let key = named(Int32(bitPattern: code)) { return key }
      default: return nil
      }
    }
  }

  /// ncurses has waited for more after an ESC: a character that is already there came with it.
  private func altered() -> KeyPress? {
    var code: wint_t = 0
    guard wget_wch(cncurses_stdscr(), &code) == OK else { return nil }
    guard code > 32, code != 127, let scalar = Unicode.Scalar(code) else {
      unget_wch(wchar_t(bitPattern: code))
      return nil
    }
    return .alt(Character(scalar))
  }

  private func written(_ code: wint_t) -> KeyPress? {
    switch code {
    case 0: .control(" ")
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: Unicode.Scalar(code + 96).map { .control(Character($0)) }
    case 28...31: Unicode.Scalar(code + 64).map { .control(Character($0)) }
    default: Unicode.Scalar(code).map { .character(Character($0)) }
    }
  }

  private func named(_ code: Int32) -> KeyPress? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    case KEY_MOUSE: mouseEvent().map(KeyPress.mouse)
    default: nil
    }
  }

  private func mouseEvent() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let position = Point(x: Int(event.x), y: Int(event.y))
    let actions: [MouseEvent.Action] = [.press(.left), .press(.middle), .press(.right), .wheelUp, .wheelDown]
    for (button, action) in zip(Int32(1)..., actions) where event.bstate & cncurses_button_press(button) != 0 {
      return MouseEvent(action, at: position)
    }
    return event.bstate & cncurses_button_release() != 0 ? MouseEvent(.release, at: position) : nil
  }
}
