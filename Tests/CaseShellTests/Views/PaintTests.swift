import Testing

@testable import CaseShell

@Suite struct PaintTests {
  private func paint(_ variables: [String: String], isTerminal: Bool = true) -> Paint {
    Paint(isTerminal: isTerminal) { variables[$0] }
  }

  @Test func `there is colour on a terminal, unless somebody says no`() {
    #expect(paint(["TERM": "xterm-256color"]).depth == .many)
    #expect(paint(["TERM": "xterm", "COLORTERM": "truecolor"]).depth == .many)
    #expect(paint(["TERM": "linux"]).depth == .few)
    #expect(paint(["TERM": "dumb"]).depth == .none)
    #expect(paint([:]).depth == .none)
    #expect(paint(["TERM": "xterm", "NO_COLOR": "1"]).depth == .none)
    #expect(paint(["TERM": "xterm", "NO_COLOR": ""]).depth == .few)
    #expect(paint(["TERM": "xterm-256color"], isTerminal: false).depth == .none)
  }

  /// The contrast of WCAG 2.1; 3 is what it asks of large text and of signs.
  @Test func `each of the 256 colours can be read on black and on white`() {
    for color in Paint.many.values + Paint.actors {
      let light = luminance(color)
      #expect((light + 0.05) / 0.05 >= 3, "\(color) on black")
      #expect(1.05 / (light + 0.05) >= 3, "\(color) on white")
    }
  }

  private func luminance(_ color: Int) -> Double {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = color - 16
    let parts =
      color >= 232
      ? Array(repeating: 8 + 10 * (color - 232), count: 3)
      : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// x to the 2.4 is x² · x^(2/5), the fifth root found by Newton's method.
  private func power(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }

  @Test func `an actor keeps its colour, and neighbours differ`() {
    for depth in [Paint.Depth.few, .many] {
      let paint = Paint(depth)
      for number in 1...40 {
        #expect(paint.codes(of: .actor(number)) == paint.codes(of: .actor(number)))
        #expect(paint.codes(of: .actor(number)) != paint.codes(of: .actor(number + 1)))
      }
    }
  }
}
