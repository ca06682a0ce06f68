extension Int {
  /// The sum with `other`, taken so many times; the largest number where it would be larger.
  ///
  /// For sizes, none of them negative: a ledger may claim any.
  public func adding(_ other: Int, times: Int = 1) -> Int {
    let (product, isLarge) = other.multipliedReportingOverflow(by: times)
    let (sum, isLarger) = addingReportingOverflow(product)
    return isLarge || isLarger ? .max : sum
  }
}
