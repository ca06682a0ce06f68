import CaseStore
import Groundwork
import Terminal

/// The programs of this machine.
enum Helpers {
  static let programs = Programs { call throws(Problem) in
    let answer: Helper.Answer?
    do throws(Helper.NoRoom) {
      answer = try Helper(call.words, files: call.files).run(input: call.input)
    } catch { throw .refused("there is no room in /tmp for what \(call.words[0]) has to read") }
    guard let answer else { return nil }
    return Programs.Answer(
      code: answer.code, output: answer.output,
      errors: String(decoding: answer.errors, as: UTF8.self))
  }
}
