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

  @Test func `whose word it is, or what is suspected, can be left out of account`() {
    #expect(Hedges.first(in: "menurut penjual", .indonesian) == "menurut")
    #expect(Hedges.first(in: "menurut penjual", .indonesian, strictly: true) == nil)
    #expect(
      Hedges.first(in: "menurut penjual mungkin", .indonesian, strictly: true) == "mungkin")
    #expect(Hedges.first(in: "polisi memeriksa tiga terduga", .indonesian, strictly: true) == nil)
    #expect(Hedges.first(in: "three suspects were questioned", .english, strictly: true) == nil)
  }

  @Test func `what is said to be impossible is no doubt`() {
    #expect(!Hedges.stand(in: "data itu tidak mungkin bocor", .indonesian))
    #expect(Hedges.stand(in: "data itu mungkin tidak bocor", .indonesian))
  }

  @Test func `a hedge is found as whole words alone`() {
    #expect(Hedges.range(of: "may", in: "the Mayor said so") == nil)
    #expect(Hedges.range(of: "mungkin", in: "besar kemungkinannya") == nil)
    #expect(Hedges.range(of: "diduga kuat", in: "sampel itu Diduga kuat, identik") != nil)
  }
}
