extension Unicode.Scalar {
  /// Whether it is not seen: a zero-width space, a soft hyphen, a variation selector, a filler.
  var isUnseen: Bool {
    properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
  }
}
