import CEditLine

/// A key that libedit hands back to us, as one of the C1 control characters, which nobody types.
///
/// So a key means the same whatever `~/.editrc` says, in the middle of any of libedit's modes.
enum OwnKey: Int32, CaseIterable {
  case enter = 0x80
  case lineBreak, tab, backspace, delete, eraseWord
  case left, right, wordLeft, wordRight, up, down, home, end
  case older, newer, search, acceptWord
  case interrupt, endOfInput, suspend
  case undo, edit, help, clear, paste
  /// Ends the line: libedit's own `ed-newline`, which goes below all rows of the line.
  case finish

  /// How `bind` writes it.
  var bound: String { "\\" + String(rawValue, radix: 8) }

  /// Binds all keys, in both keymaps, whatever was bound before.
  static func bindAll(_ edit: OpaquePointer) {
    for key in allCases {
      for isCommand in [false, true] {
        editline_bind(edit, isCommand, key.bound, key == .finish ? "ed-newline" : "own-key")
      }
    }
    // libedit holds no history of its own: vi's keys for it are ours.
    guard editline_is_vi(edit) else { return }
    for key in ["j", "k", "/", "?"] { editline_bind(edit, true, key, "own-key") }
  }

  /// The key that libedit calls with `code`.
  init?(code: Int32) {
    switch Unicode.Scalar(UInt32(bitPattern: code)) {
    case "j": self = .newer
    case "k": self = .older
    case "/", "?": self = .search
    default: self.init(rawValue: code)
    }
  }
}
