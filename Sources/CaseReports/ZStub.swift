import CaseModel
public enum ReportCatalog { public static let all: [Report] = [] }
public struct Document {}
public enum MarkdownWriter { public static func write(_ d: Document) -> String { "" } }
public struct TextWriter { public init(columns: Int) {}; public func write(_ d: Document) -> String { "" } }
