import CEditLine

/// The line that libedit holds.
struct EditBuffer {
  let edit: OpaquePointer

  /// The line as it stands.
  var line: LineText {
    guard let info = el_wline(edit)?.pointee else { return LineText() }
    let count = info.lastchar - info.buffer
    let scalars = (0..<count).map {
      Unicode.Scalar(UInt32(bitPattern: info.buffer[$0])) ?? "\u{FFFD}"
    }
    return LineText(scalars, cursor: info.cursor - info.buffer)
  }

  /// Puts the cursor before scalar `place`.
  func move(to place: Int) { el_cursor(edit, Int32(place - line.cursor)) }

  func insert(_ scalars: some Collection<Unicode.Scalar>) {
    WideText(scalars).use { _ = el_winsertstr(edit, $0) }
  }

  /// Takes away the scalars `range`; the cursor stays there.
  func remove(_ range: Range<Int>) {
    move(to: range.upperBound)
    if !range.isEmpty { el_deletestr(edit, Int32(range.count)) }
  }

  func replace(with new: LineText) {
    remove(0..<line.scalars.count)
    insert(new.scalars)
    move(to: new.cursor)
  }
}

/// A text as C's wide characters, at an address that stays.
final class WideText {
  let address: UnsafeMutablePointer<wchar_t>

  init(_ scalars: some Collection<Unicode.Scalar>) {
    address = .allocate(capacity: scalars.count + 1)
    var end = address
    for scalar in scalars {
      end.initialize(to: wchar_t(bitPattern: scalar.value))
      end += 1
    }
    end.initialize(to: 0)
  }

  convenience init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  deinit { address.deallocate() }

  func use(_ body: (UnsafePointer<wchar_t>) -> Void) { body(address) }
}
