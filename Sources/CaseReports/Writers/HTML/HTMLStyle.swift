/// How a page looks: on a phone, a screen, paper; by day and by night.
enum HTMLStyle {
  static let text = """

    \(ChartStyle.palette)
    \(ChartStyle.text)
    \(ChartStyle.graph)
    .graph [role=button] { cursor: pointer; }
    .graph [role=button]:hover .hit { fill: var(--wash); }
    .graph [role=button]:focus-visible { outline: none; }
    .graph [role=button]:focus-visible .hit { stroke: var(--link); stroke-width: 2; }
    .graph .chosen .hit { fill: var(--wash); stroke: var(--faint); }
    .graph path.dim { stroke-opacity: .12; }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); }
    body {
      margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 52rem;
      font: 1.0625rem/1.6 "Source Serif 4", Charter, "Noto Serif", Georgia, serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3, h4, th, nav, footer, .skip, td::before {
      font-family: system-ui, "Segoe UI", "Noto Sans", Roboto, sans-serif; line-height: 1.3;
    }
    h1 { font-size: 1.75rem; margin: 0 0 1rem; }
    h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-top: .5rem; border-top: 1px solid var(--line); }
    h3 { font-size: 1.06rem; margin: 1.6rem 0 .4rem; }
    h4 { font-size: .95rem; margin: 1.1rem 0 .3rem; color: var(--faint); }
    p { margin: .7rem 0; }
    ul { margin: .7rem 0; padding-left: 1.2rem; }
    li { margin: .35rem 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px;
    }
    .source { font-size: .82em; color: var(--faint); font-variant-numeric: tabular-nums; }
    .source a { color: inherit; text-decoration-color: var(--line); }
    .dispute { font-size: .85em; font-weight: 600; color: var(--warn); white-space: nowrap; text-decoration: none; }
    a.dispute { text-decoration: underline dotted; }
    h2 .dispute { font-size: .8em; }
    q { quotes: none; }
    .bare { overflow-wrap: anywhere; font-size: .85em; }
    code { font: .84em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: .92rem; line-height: 1.45; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .7rem .45rem 0; }
    th { font-size: .8rem; color: var(--faint); border-bottom: 2px solid var(--line); }
    tbody tr { border-bottom: 1px solid var(--line); }
    td:first-child { font-variant-numeric: tabular-nums; min-width: 2.4rem; }
    :target { background: var(--wash); outline: .35rem solid var(--wash); }
    .off { display: none !important; }
    .chart .off { display: inline !important; visibility: hidden; }
    .picker {
      display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: 1.4rem 0 .4rem;
      font: .9rem/1.3 system-ui, "Segoe UI", "Noto Sans", Roboto, sans-serif; color: var(--faint);
    }
    .picker[hidden] { display: none; }
    .picker select { max-width: 16rem; }
    .picker select, .picker button {
      font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--faint);
      border-radius: 4px; padding: .3rem .5rem;
    }
    .picker :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    figure { margin: 1.5rem 0; }
    .wide { overflow-x: auto; }
    .wide .chart { min-width: 46rem; }
    .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    figcaption { font-size: .85rem; color: var(--faint); margin-top: .4rem; }
    nav { margin: 0 0 1.5rem; font-size: .92rem; }
    nav ol { columns: 18rem; padding-left: 1.6rem; margin: .6rem 0; }
    summary { cursor: pointer; color: var(--link); width: max-content; }
    footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .82rem; color: var(--faint); }
    footer ul { list-style: none; padding: 0; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .4rem .8rem; z-index: 1; }
    @media screen {
      .part { content-visibility: auto; contain-intrinsic-size: auto 90rem; }
      .part.off { display: block !important; content-visibility: hidden; contain-intrinsic-size: 0 0 !important; }
    }
    @media screen and (min-width: 40.01rem) {
      .rows, .rows thead, .rows tbody { display: block; }
      .rows thead { border-bottom: 2px solid var(--line); }
      .rows tr { display: flex; gap: .7rem; }
      .rows th, .rows td { flex: 1 1 0; min-width: 0; padding-right: 0; border: 0; }
      .rows .w2 { flex-grow: 2; } .rows .w3 { flex-grow: 3; }
      .rows .w5 { flex-grow: 5; } .rows .w8 { flex-grow: 8; }
    }
    @media screen and (max-width: 40rem) {
      body { font-size: 1rem; padding: 1rem .9rem 2rem; }
      h1 { font-size: 1.45rem; }
      table, tbody, tr, td { display: block; }
      thead { position: absolute; left: -200vw; }
      tbody tr { padding: .6rem 0; }
      td { padding: .1rem 0; }
      td:empty { display: none; }
      td::before { content: attr(data-label) ": "; font-size: .8rem; color: var(--faint); }
    }
    @media print {
      @page { size: A4; margin: 14mm 17mm 12mm; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.36; }
      h1 { font-size: 16pt; margin-bottom: .4rem; } h2 { font-size: 12.5pt; } h3 { font-size: 11pt; } h4 { font-size: 10pt; }
      h2 { margin: .6rem 0 .2rem; padding-top: .25rem; } h3 { margin: .9rem 0 .3rem; }
      p, ul { margin: .3rem 0; } li { margin: .1rem 0; } table { margin: .5rem 0; }
      h1, h2, h3, h4, p:has(+ table), thead, tbody tr:first-child { break-after: avoid; }
      tbody tr:last-child { break-before: avoid; }
      .rows tr { break-before: auto; break-after: auto; }
      li, tr { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      figure { margin: .5rem 0; }
      figcaption { break-before: avoid; font-size: 8.5pt; margin-top: 0; }
      footer { margin-top: .5rem; padding-top: .25rem; font-size: 7pt; line-height: 1.3; break-inside: avoid; }
      footer ul { margin: .2rem 0; } footer li { margin: 0; }
      thead { display: table-header-group; }
      nav, .skip, .picker label, .picker button, .picker:has(output:empty) { display: none; }
      .wide { overflow: visible; }
      .wide .chart { min-width: 0; max-height: 134mm; }
      .wide .tall { max-height: 240mm; }
      a { text-decoration: none; }
      a.named::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
      table { font-size: 8.5pt; }
      .source { font-size: .92em; }
    }

    """
}
