import CaseModel
import Groundwork
import Testing

@Suite struct IndependenceTests {
  private func exhibit(_ id: Name, _ publisher: Name?, from origins: [Name] = []) -> Record {
    var record = Record.make(id, "exhibit", ["title": .text("\(id)")])
    record[Exhibit.publisher] = publisher
    record[Exhibit.derives] = origins
    return record
  }

  private func count(_ exhibits: [Record], of ids: [Name]? = nil) throws -> Int {
    let reading = try SampleReading.of(exhibits)
    return try reading.independentSources(of: ids ?? exhibits.map(\.id))
  }

  @Test func `two are independent that share neither publisher nor root`() throws {
    #expect(try count([exhibit("X1", "A1"), exhibit("X2", "A2")]) == 2)
    #expect(try count([exhibit("X1", "A1"), exhibit("X2", "A1")]) == 1)
    #expect(try count([exhibit("X1", "A1"), exhibit("X2", "A2", from: ["X1"])]) == 1)
    #expect(try count([]) == 0)
    #expect(try count([exhibit("X1", "A1")], of: ["X1", "X1"]) == 1)
  }

  @Test func `reprints of one article are one, though it is not cited`() throws {
    let exhibits = [
      exhibit("X1", "A1"), exhibit("X2", "A2", from: ["X1"]), exhibit("X3", "A3", from: ["X2"]),
      exhibit("X4", "A4"),
    ]
    #expect(try count(exhibits, of: ["X2", "X3"]) == 1)
    #expect(try count(exhibits, of: ["X2", "X3", "X4"]) == 2)
  }

  @Test func `an exhibit without publisher is independent of none`() throws {
    #expect(try count([exhibit("X1", nil), exhibit("X2", nil)]) == 1)
    #expect(try count([exhibit("X1", nil), exhibit("X2", "A2")]) == 1)
    #expect(try count([exhibit("X1", nil), exhibit("X2", "A2"), exhibit("X3", "A3")]) == 2)
  }

  @Test func `a pair is found where there is one`() throws {
    // X2 shares with both others, and those with nobody else.
    #expect(
      try count([
        exhibit("X1", "A1"), exhibit("X2", "A2", from: ["X1", "X3"]), exhibit("X3", "A3"),
      ]) == 2)
  }

  @Test func `a circle of derivations is one source`() throws {
    let exhibits = [
      exhibit("X1", "A1", from: ["X2"]), exhibit("X2", "A2", from: ["X1"]), exhibit("X3", "A3"),
    ]
    #expect(try count(exhibits) == 2)
    #expect(try count(exhibits, of: ["X1", "X2"]) == 1)
    #expect(try SampleReading.of(exhibits).independentSources(of: ["X3", "X9"]) == 1)
  }
}
