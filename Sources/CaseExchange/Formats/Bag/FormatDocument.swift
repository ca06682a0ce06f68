/// The description of a case's format, which goes with every bag.
public enum FormatDocument {
  /// Documentation/FORMAT.md, of which a link lies beside this file.
  public static var text: String { String(decoding: PackageResources.FORMAT_md, as: UTF8.self) }
}
