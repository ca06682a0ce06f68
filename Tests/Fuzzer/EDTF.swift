/// One input of libFuzzer: a date that is read prints as EDTF that reads the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard let text = String(validating: bytes, as: UTF8.self) else { return 0 }
  look(try? CaseDate(edtf: text))
  look((try? DateReader.read(text, zone: .utc, now: 1_795_420_800))?.date)
  _ = Amount.parse(text)
  return 0
}

private func look(_ date: CaseDate?) {
  guard let date, !date.needsOffset else { return }
  let again = try? CaseDate(edtf: date.edtf)
  precondition(again?.edtf == date.edtf, "it prints as what reads otherwise")
  let bounds = date.bounds(in: .utc)
  if let earliest = bounds.earliest, let latest = bounds.latest {
    precondition(earliest <= latest, "bounds the wrong way round")
  }
  for language in Language.allCases { _ = date.worded(language, zone: .utc) }
}
