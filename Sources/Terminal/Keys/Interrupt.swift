import CEditLine

/// Ctrl-C while a command runs.
public enum Interrupt {
  /// From now on Ctrl-C ends no process; long work asks whether it was pressed.
  public static func catchFromNowOn() { signals_catch() }

  /// Whether Ctrl-C, where it ends the process, wipes the line that is being drawn first.
  public static func wipesLine(_ isOn: Bool) { signals_erase_line(isOn) }

  /// Whether it was pressed since the last call.
  public static func wasPressed() -> Bool { signals_take_interrupt() }
}
