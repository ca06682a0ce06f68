import CaseModel
import Groundwork

extension ExchangeFormat {
  /// A table for spreadsheets.
  public static let csv = ExchangeFormat(
    "csv", "write the records of a kind as a table for spreadsheets",
    details: """
      A row for each record, a column for each field (RFC 4180, in UTF-8). Several values of a \
      field stand in lines of their own within the cell. What a spreadsheet would take for a \
      formula begins with an apostrophe. Personal data and protected names are masked as in reports.
      """)
}
