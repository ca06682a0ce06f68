/// The forms in which cases are exchanged.
public enum ExchangeCatalog {
  /// Every format.
  public static let all: [ExchangeFormat] = [.bag, .csv, .redacted]
}
