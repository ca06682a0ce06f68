import CaseModel
import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// The laws of the catalogues.
@Suite struct CatalogTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test func `every kind has its folder and every folder its kind`() throws {
    let folder = Self.sources.appending(path: "CaseModel/Kinds").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasSuffix(".swift") }.map { $0.lowercased() }.sorted()
    #expect(names == Kinds.all.map(\.word).sorted())
  }

  @Test func `kinds have words, letters and ids of their own`() {
    #expect(Set(Kinds.all.map(\.word)).count == Kinds.all.count)
    #expect(Set(Kinds.all.map(\.letter)).count == Kinds.all.count)
  }

  @Test(arguments: Kinds.all.map(\.word))
  func `a kind's fields are said once, and its places exist`(
    _ word: String
  ) throws {
    let kind = try #require(Kinds.named(word))
    #expect(Set(kind.fields.map(\.name)).count == kind.fields.count)
    for place in kind.places { #expect(kind.field(place.field) != nil) }
    for name in kind.free + kind.required.flatMap({ $0 }) { #expect(kind.field(name) != nil) }
    for field in kind.fields {
      #expect(!field.meaning.isEmpty && !field.label.id.isEmpty && !field.label.en.isEmpty)
    }
  }

  @Test func `commands have words of their own, a summary and examples of their own`() throws {
    let verbs = CommandCatalog.all.map { $0.grammar.verb.joined(separator: " ") }
    #expect(Set(verbs).count == verbs.count)
    for grammar in CommandCatalog.grammars.all {
      #expect(!grammar.summary.isEmpty && !grammar.summary.hasSuffix("."))
      #expect(!grammar.examples.isEmpty, "\(grammar.verb) has no example")
      for example in grammar.examples {
        let words = try Lexer.words(in: example)
        #expect(try CommandCatalog.grammars.match(words).verb == grammar.verb)
      }
    }
  }

  @Test func `every command has work to do and stands in help`() {
    let overview = CommandCatalog.overview
    for grammar in CommandCatalog.grammars.all {
      #expect(CommandCatalog.work(of: grammar.verb) != nil)
      #expect(overview.contains(grammar.verb[0]))
    }
    #expect(!overview.contains("more"))
    let lines = overview.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23)
    let pages = lines + QueryReader.page.split(separator: "\n")
    #expect(pages.allSatisfy { Display.width(of: String($0)) <= 80 })
  }
}
