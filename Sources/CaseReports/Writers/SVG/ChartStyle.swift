/// How a picture looks; its colours are those of the page.
enum ChartStyle {
  /// The colours by day and by night, and on paper.
  static let palette = """
    :root {
      --ink: #1c1b19; --faint: #5a5650; --paper: #fdfcfa; --line: #d9d4cb; --wash: #f4f1ea;
      --link: #1d4f7c; --warn: #8a3b00; color-scheme: light dark;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #ebe8e2; --faint: #b3ada3; --paper: #171614; --line: #3d3a35; --wash: #22201d;
        --link: #9cc7ee; --warn: #f2a765;
      }
    }
    @media print {
      :root {
        --ink: #000; --faint: #444; --paper: #fff; --line: #bbb; --wash: #f4f4f4; --link: #234;
        --warn: #000; color-scheme: light;
      }
    }
    """

  static let text = """
    .chart { font: 11px/1 system-ui, "Segoe UI", "Noto Sans", Roboto, sans-serif; width: 100%; height: auto; }
    .chart .ground { fill: var(--paper); }
    .chart .band { fill: var(--wash); }
    .chart .odd { fill: var(--paper); }
    .chart .name { fill: var(--ink); font-weight: 600; }
    .chart .label { fill: var(--faint); }
    .chart .date { fill: var(--faint); text-anchor: middle; }
    .chart .tick { stroke: var(--line); }
    .chart .mark { fill: var(--link); stroke: var(--link); }
    .chart .reported { fill-opacity: .4; }
    .chart .alleged { fill-opacity: .08; stroke-dasharray: 3 2; }
    .chart .refuted { fill-opacity: 0; stroke: var(--faint); stroke-dasharray: 1 3; }
    .chart .said { fill: var(--faint); stroke: var(--faint); fill-opacity: .55; }
    .chart .mark.contested { stroke: var(--warn); stroke-width: 1.5; }
    .chart .label.contested { fill: var(--warn); font-weight: 600; }
    """

  /// How a picture of actors looks.
  static let graph = """
    .graph .tie { fill: none; stroke: var(--link); }
    .graph .together { fill: none; stroke: var(--faint); stroke-dasharray: 2 4; stroke-opacity: .8; }
    .graph circle { fill: var(--ink); }
    .graph .person .label { text-anchor: end; }
    .graph .hit { fill: transparent; }
    """

  /// The style of a picture in a file of its own.
  static let alone = palette + "\n" + text + "\n" + graph
}
