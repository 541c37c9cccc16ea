/**
 * Writes down, beside what a build makes, whose work is in it: every package that was bundled, with its licence, and our
 * own LICENSE. (license-webpack-plugin 4.0.2 was tried: it leaves out what webpack joins in lazy chunks, half of all.)
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");

const ROOT = join(__dirname, "..", "..");
const RULE = "-".repeat(80);
const HEAD =
  "第三方软件声明：本产品包含下列开源软件，其著作权归各自作者所有，按各自的许可证使用。\n" +
  "Third-party notices: this product contains the open-source software below, each under its own licence.\n";
/** webpack's own code starts every bundle; it is no module of the build. */
const RUNTIME = join(ROOT, "node_modules", "webpack");
/** A part of Univer whose package names no licence; the LICENSE in it is Apache-2.0, as the project's own. */
const UNNAMED = { "@univerjs/telemetry": "Apache-2.0" };

const noticesName = (build) => `${build}-notices.txt`;

/** The folder of the package that a file is of; null for our own files. */
function packageFolder(file) {
  return /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

/** The folders of all packages of which anything is in some chunk; joined modules hold others. */
function bundledFolders({ modules, chunkGraph }) {
  const inChunks = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = inChunks
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap((module) => module.nameForCondition() ?? []);
  return files.flatMap((file) => packageFolder(file) ?? []);
}

/** One package's entry: name and version, the licence's id, its text. */
function entry(folder) {
  const {
    name,
    version,
    license = UNNAMED[name],
  } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`the package ${name} names no licence`);
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const text = texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return {
    name,
    text: `${name} ${version}\n${license}\n\n${text || "(The package holds no text of its licence.)"}\n`,
  };
}

class NoticesPlugin {
  /**
   * @param build the first word of the file's name
   * @param copied packages of which something is in the build, though no module of theirs is bundled
   */
  constructor(build, copied = []) {
    this.build = build;
    this.copied = copied.map((name) => join(ROOT, "node_modules", name));
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        const folders = new Set([...bundledFolders(compilation), RUNTIME, ...this.copied]);
        const entries = [...folders].map(entry).sort((a, b) => (a.name < b.name ? -1 : 1));
        const notices = [HEAD, ...entries.map(({ text }) => text)].join(`\n${RULE}\n`);
        compilation.emitAsset(noticesName(this.build), new sources.RawSource(notices));
        compilation.emitAsset("LICENSE.txt", new sources.RawSource(readFileSync(join(ROOT, "LICENSE"))));
      });
    });
  }
}

module.exports = { NoticesPlugin, noticesName };
