/// One input of libFuzzer: whatever is read is written the same again.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let isProved = (try? CanonicalProof.prove(bytes) { _, _ in }) != nil
  guard let value = try? JSONReader.read(bytes) else {
    precondition(!isProved, "the proof takes what is no JSON")
    return 0
  }
  var written: [UInt8] = []
  value.write(to: &written)
  guard let again = try? JSONReader.read(written) else {
    preconditionFailure("what is written is not read")
  }
  var twice: [UInt8] = []
  again.write(to: &twice)
  precondition(again == value && twice == written, "it is not written the same again")
  let strict = try? JSONReader.read(bytes, limits: .ledger)
  let isCanonical = strict?.asObject != nil && written.elementsEqual(bytes)
  precondition(isProved == isCanonical, "the proof and the reader differ")
  return 0
}
