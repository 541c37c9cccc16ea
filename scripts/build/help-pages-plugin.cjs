/**
 * The help that Excel links to, as pages of the build: docs/help.md, and one page for each function from docs/functions/.
 * They are static and without scripts, so that they show in the oldest web view; the documents are ours, and use no more
 * of Markdown than is read here.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");

const NAME = "HelpPagesPlugin";

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Code, links and bold inside a line. Links lead to other pages of the help; others keep their text alone. */
function inline(text) {
  const code = [];
  const kept = text.replaceAll(
    /`([^`]+)`/g,
    (_all, inside) => `\u0000${code.push(escape(inside)) - 1}\u0000`,
  );
  return escape(kept)
    .replaceAll("&lt;br&gt;", "<br />")
    .replaceAll(/\[([^\]]+)\]\(((?:functions\/)?([\w-]+)\.md)\)/g, '<a href="$3.html">$1</a>')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replaceAll(/\u0000(\d+)\u0000/g, (_all, index) => `<code>${code[Number(index)]}</code>`);
}

const cellsOf = (line) =>
  line
    .replace(/^\|\s?|\s?\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll("\\|", "|")));

function table([head, _rule, ...rows]) {
  const row = (line, tag) =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join("")}</tr>`;
  return `<table><thead>${row(head, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`;
}

function list(lines, tag, mark) {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ""))}</li>`).join("")}</${tag}>`;
}

/** One block of lines without a blank one between them. */
function block(text) {
  const lines = text.split("\n");
  const heading = /^(#{1,4}) (.+)$/.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (lines[0].startsWith("|")) return table(lines);
  if (lines[0].startsWith("- ")) return list(lines, "ul", /^- /);
  if (/^\d+\. /.test(lines[0])) return list(lines, "ol", /^\d+\. /);
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** @returns the body of a page */
function htmlOf(markdown) {
  const blocks = markdown.split(/^```\w*\n([\s\S]*?)^```$/m);
  // Every second part stood between fences.
  return blocks
    .flatMap((part, index) =>
      index % 2 === 1
        ? [`<pre><code>${escape(part.trimEnd())}</code></pre>`]
        : part
            .split(/\n{2,}/)
            .map((each) => each.trim())
            .filter(Boolean)
            .map(block),
    )
    .join("\n");
}

function pageOf(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<title>${escape(title)}</title>
<link rel="stylesheet" href="help.css" />
</head>
<body>
${htmlOf(markdown)}
</body>
</html>
`;
}

const STYLE = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.7; color: #242424;
  font-family: "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #d1d1d1; padding: 0.3rem 0.6rem; text-align: left; }
th { background: #f5f5f5; } pre { background: #f5f5f5; padding: 0.8rem; overflow-x: auto; } a { color: #115ea3; }
`;

/** @returns the pages by the names of their files */
function helpPages(docs) {
  const functions = readdirSync(join(docs, "functions")).filter((name) => name.endsWith(".md"));
  const files = [["index.html", join(docs, "help.md")]];
  for (const name of functions) {
    const page = name === "README.md" ? "README.html" : `${basename(name, ".md")}.html`;
    files.push([page, join(docs, "functions", name)]);
  }
  return Object.fromEntries([
    ...files.map(([page, file]) => [page, pageOf(readFileSync(file, "utf8"))]),
    ["help.css", STYLE],
  ]);
}

class HelpPagesPlugin {
  /** @param docs the folder of the documents */
  constructor(docs) {
    this.docs = docs;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(join(this.docs, "functions"));
      compilation.fileDependencies.add(join(this.docs, "help.md"));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [name, text] of Object.entries(helpPages(this.docs)))
          compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { HelpPagesPlugin, helpPages, htmlOf };
