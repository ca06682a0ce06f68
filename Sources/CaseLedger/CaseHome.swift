import Glibc
import Groundwork

/// Where a case lies: in a folder of its own, or within a bag, where it is only read.
public struct CaseHome: Sendable {
  /// The folder that people name: the case's own, or the bag's.
  public let folder: String
  /// The folder in which ledger and vault lie.
  public let files: String
  /// Whether it is a bag.
  public let isBag: Bool

  /// Looks at `folder`; one that is the payload of a bag belongs to that bag.
  public init(_ folder: String) {
    let bag = Bag.isBag(folder) ? folder : CaseHome.bag(around: folder)
    self.folder = bag ?? folder
    files = bag.map(Bag.payload) ?? folder
    isBag = bag != nil
  }

  /// Whether a case lies in `folder`.
  public static func isCase(_ folder: String) -> Bool {
    access("\(folder)/\(Ledger.fileName)", F_OK) == 0 || Bag.isBag(folder)
  }

  /// The bag whose payload `folder` is, whatever it is called on the way there.
  private static func bag(around folder: String) -> String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    let path = String(cString: real)
    guard let above = Folder.parent(of: path), Bag.isBag(above), Bag.payload(of: above) == path
    else { return nil }
    return above
  }
}
