import Groundwork
import Testing

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the examples of FIPS 180-4 come out`(_ text: String, _ hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test func `a million letters come out`() {
    let hex = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let letters = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(Digest(of: letters).hex == hex)
  }

  @Test func `only 64 lower-case digits spell a digest`() {
    let hex = Digest(of: []).hex
    #expect(Digest(hex: hex) == Digest(of: []))
    #expect(Digest(hex: hex.uppercased()) == nil)
    #expect(Digest(hex: String(hex.dropLast())) == nil)
    #expect(Digest(hex: hex + "0") == nil)
    #expect(Digest(hex: hex.dropLast() + "g") == nil)
    #expect(Digest(hex: hex.dropLast(2) + "é") == nil)
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
  }
}
