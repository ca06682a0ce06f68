import CaseModel
import Groundwork

extension ExchangeFormat {
  /// A new ledger of what may go out, which names the one from which it was made.
  public static let redacted = ExchangeFormat(
    "redacted", "make a case of its own of what may go out",
    details: """
      A new ledger with its own chain: the records as they stand now, made in one act. Personal \
      data are masked, protected actors go by other names, what is marked above --tlp is left out, \
      and so is what can't stand without it. The history, retired records, scripts and (without \
      --evidence) the bytes of the evidence stay behind. Its entry 1 names the case and the entry \
      from which it was made. It is sealed like a case of yours by `seal`, with the same key, unless \
      --unsealed says no. DIR must not be there yet, or be empty.
      """)
}
