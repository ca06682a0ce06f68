// Whether Mermaid's own parser reads every diagram in Markdown files, and nothing in them acts.
//
// node mermaid.cjs PARSER FILE…

const fs = require("fs");
const [parser, ...files] = process.argv.slice(2);
const parse = require(require("path").resolve(parser));

// The words of a flowchart, and whatever would act: links, calls, classes, styles.
function faultsOf(graph) {
  const vertices = Object.values(graph.vertices ?? {});
  const edges = graph.edges ?? [];
  const faults = [];
  if (vertices.length === 0) faults.push("no actor was read");
  for (const item of [...vertices, ...edges]) {
    if (item.link || item.haveCallback || item.linkTarget) faults.push(`${item.id} acts`);
    if (/[<>]|javascript:/.test(item.text ?? "")) faults.push(`${item.id}: ${item.text}`);
  }
  return faults;
}

(async () => {
  let count = 0;
  const faults = [];
  for (const file of files) {
    const text = fs.readFileSync(file, "utf8");
    for (const [, diagram] of text.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)) {
      count += 1;
      if (diagram.length > 50000) faults.push(`${file}: too large for its hosts`);
      try {
        const { graph_type: type, graph_data: graph } = JSON.parse(await parse(diagram));
        if (type === "flowchart-v2") faults.push(...faultsOf(graph).map((fault) => `${file}: ${fault}`));
        else if (type !== "gantt") faults.push(`${file}: ${type}`);
      } catch (error) {
        faults.push(`${file}: ${error.message}`);
      }
    }
  }
  console.log(faults.join("\n") || `${count} diagrams`);
  process.exit(faults.length ? 1 : 0);
})();
