import Groundwork
import Testing

@Suite struct IntAddingTests {
  @Test func `a sum that is too large is the largest number`() {
    #expect(1.adding(2) == 3 && 1.adding(2, times: 3) == 7)
    #expect(Int.max.adding(0) == .max && Int.max.adding(1) == .max)
    #expect(0.adding(.max, times: 2) == .max && Int.max.adding(.max, times: 2) == .max)
  }
}
