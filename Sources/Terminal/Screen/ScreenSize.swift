/// How large a screen is.
struct ScreenSize: Hashable {
  let columns: Int
  let rows: Int
}
