import Groundwork

/// Writes a document as one HTML file that needs nothing beside it.
///
/// It is well-formed XML as well. Nothing is fetched, and a policy in its head forbids it; without
/// scripts it is complete.
public struct HTMLWriter: Sendable {
  /// The language of the document.
  public let language: Language

  /// Makes a writer of documents in `language`.
  public init(language: Language) { self.language = language }

  /// The whole file, with a line end after its last line.
  public func write(_ document: Document) -> String {
    let page = HTMLPage(document, language)
    let script = document.isPickable ? "<script>\(HTMLPicker.script)</script>\n" : ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(HTMLWriter.policy(hasScript: document.isPickable))"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <title>\(page.title)</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <a class="skip" href="#isi">\(skip[language])</a>
      \(page.contents)<main id="isi">
      \(page.body)
      </main>
      \(page.foot)\(script)</body>
      </html>

      """
  }

  /// Only this very style and script count, and nothing is fetched, sent or framed.
  static func policy(hasScript: Bool) -> String {
    let script =
      hasScript ? ["script-src 'sha256-\(Base64.digest(of: HTMLPicker.script))'"] : []
    let style = "style-src 'sha256-\(Base64.digest(of: HTMLStyle.text))'"
    return (["default-src 'none'", style] + script + ["base-uri 'none'", "form-action 'none'"])
      .joined(separator: "; ")
  }
}

extension Document {
  /// Whether a reader may pick what is shown.
  fileprivate var isPickable: Bool {
    blocks.contains { if case .picker = $0 { true } else { false } }
  }
}

private let skip = Phrase(id: "Langsung ke isi", en: "Skip to content")
