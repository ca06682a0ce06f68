extension JSON {
  /// The value's canonical form (RFC 8785), as text.
  public var canonical: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value's canonical form (RFC 8785) to `out`.
  ///
  /// A number that is no integer is written as it was read: we make none ourselves.
  public func write(to out: inout [UInt8]) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let flag): out += (flag ? "true" : "false").utf8
    case .integer(let number): out += String(number).utf8
    case .number(let number): out += number.text.utf8
    case .text(let name): JSON.quote(name.text, to: &out)
    case .list(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        item.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members): members.write(to: &out)
    }
  }

  /// Appends `text` as a JSON string: only what RFC 8785 section 3.2.2.2 demands is escaped.
  static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for (at, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        out.append(contentsOf: bytes[start..<at])
        out += escape(byte)
        start = at + 1
      }
      out.append(contentsOf: bytes[start...])
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let slash = UInt8(ascii: "\\")
    switch byte {
    case 0x22, 0x5C: return [slash, byte]
    case 0x08: return [slash, UInt8(ascii: "b")]
    case 0x09: return [slash, UInt8(ascii: "t")]
    case 0x0A: return [slash, UInt8(ascii: "n")]
    case 0x0C: return [slash, UInt8(ascii: "f")]
    case 0x0D: return [slash, UInt8(ascii: "r")]
    default:
      let digits = String(byte, radix: 16)
      return Array("\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8)
    }
  }
}

extension JSONObject {
  /// Appends the object's canonical form (RFC 8785) to `out`.
  public func write(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      JSON.quote(member.key.text, to: &out)
      out.append(UInt8(ascii: ":"))
      member.value.write(to: &out)
    }
    out.append(UInt8(ascii: "}"))
  }
}
