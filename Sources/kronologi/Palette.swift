import CaseShell
import CommandLanguage
import Terminal

/// How what a line says is shown.
enum Palette {
  static func style(_ role: Highlight.Role) -> TextStyle {
    switch role {
    case .command: TextStyle(.blue, bold: true)
    case .option: TextStyle(.cyan)
    case .value: TextStyle(.magenta)
    case .name: TextStyle(.green)
    case .missing: TextStyle(.yellow, underlined: true)
    case .unknown: TextStyle(.red)
    case .text: TextStyle(.yellow)
    case .openText: TextStyle(.yellow, underlined: true)
    case .comment: TextStyle(.grey)
    case .personal: TextStyle(.red, bold: true, reversed: true)
    }
  }

  static func style(_ role: PromptPiece.Role) -> TextStyle {
    switch role {
    case .name: TextStyle(.blue, bold: true)
    case .lock: TextStyle(.red)
    case .past: TextStyle(.magenta, bold: true)
    case .standing: TextStyle(.cyan)
    case .plain: .plain
    }
  }
}
