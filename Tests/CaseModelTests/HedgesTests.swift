import CaseModel
import Groundwork
import Testing

@Suite struct HedgesTests {
  @Test func `a text hedges itself by the words of its language`() {
    #expect(Hedges.stand(in: "Sampel itu Diduga identik", .indonesian))
    #expect(!Hedges.stand(in: "Sampel itu identik", .indonesian))
    #expect(Hedges.first(in: "it is allegedly so", .english) == "allegedly")
    #expect(!Hedges.stand(in: "it is allegedly so", .indonesian))
  }

  @Test func `May is a month, may is a hedge`() {
    #expect(!Hedges.stand(in: "offered on 21 May 2021", .english))
    #expect(Hedges.first(in: "it may be so", .english) == "may")
  }

  @Test func `whose word it is can be left out of account`() {
    #expect(Hedges.first(in: "menurut penjual", .indonesian) == "menurut")
    #expect(Hedges.first(in: "menurut penjual", .indonesian, attributes: false) == nil)
    #expect(
      Hedges.first(in: "menurut penjual mungkin", .indonesian, attributes: false) == "mungkin")
  }
}
