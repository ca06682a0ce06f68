import Glibc
import Groundwork

/// A folder that says what it holds, down to the byte (BagIt 1.0, RFC 8493).
///
/// Its payload is a case, beside which lie reports and the description of its format.
public enum Bag {
  /// What makes a folder a bag; written last.
  public static let declaration = "bagit.txt"
  static let info = "bag-info.txt"
  static let manifest = "manifest-sha256.txt"
  static let tagManifest = "tagmanifest-sha256.txt"
  static let payloadName = "data"

  /// What `bagit.txt` says.
  static let declarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// The folder of a bag's payload.
  public static func payload(of folder: String) -> String { "\(folder)/\(payloadName)" }

  /// Whether `folder` is a bag that holds a case.
  public static func isBag(_ folder: String) -> Bool {
    access("\(folder)/\(declaration)", F_OK) == 0
      && access("\(payload(of: folder))/\(Ledger.fileName)", F_OK) == 0
  }
}
