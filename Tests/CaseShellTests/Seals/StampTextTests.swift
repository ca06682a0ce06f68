import Groundwork
import Testing

@testable import CaseStore

/// What openssl says of a reply, in words of its own.
@Suite struct StampTextTests {
  private static let granted = """
    Status info:
    Status: Granted.
    Status description: unspecified
    Failure info: unspecified

    TST info:
    Version: 1
    Policy OID: 1.2.3.4.1
    Hash Algorithm: sha256
    Message data:
        0000 - 70 e5 34 ef 41 f5 6e 5d-88 1d 86 a5 2d bf 84 b4   p.4.A.n]....-...
        0010 - f4 ad 64 b7 07 98 e6 14-a7 61 99 df 48 84 44 ac   ..d......a..H.D.
    Serial number: 0x02
    Time stamp: Nov  6 13:45:44.25 2026 GMT
    Nonce: 0x17674D4F8A894E1E
    TSA: DirName:/C=ID/CN=Otoritas: Uji/O=Contoh
    """

  @Test func `digest, time and name are read`() {
    let stamp = StampText(Self.granted)
    #expect(stamp.isGranted && stamp.refusal == nil)
    #expect(
      stamp.digest.hex == "70e534ef41f56e5d881d86a52dbf84b4f4ad64b70798e614a76199df488444ac")
    #expect(stamp.time == "2026-11-06T13:45:44Z")
    #expect(stamp.authority == "Otoritas: Uji")
  }

  @Test func `a refusal is read, and nothing is made up`() {
    let stamp = StampText(
      """
      Status: Rejected.
      Status description: unspecified
      Failure info: unrecognized or unsupported algorithm identifier
      TST info:
      Not included.
      """)
    #expect(!stamp.isGranted)
    #expect(stamp.refusal == "unrecognized or unsupported algorithm identifier")
    #expect(stamp.time == nil && stamp.authority == nil && stamp.digest == .zero)
  }

  @Test(arguments: ["Time stamp: Bad time value", "Time stamp: Mei 6 1:2:3 2026 GMT", "", "TSA:"])
  func `what is no time is none`(_ line: String) { #expect(StampText(line).time == nil) }
}
