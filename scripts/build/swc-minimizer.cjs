/** Minimizes scripts with swc, which the build uses anyway and which finds a little more than webpack's own choice. */
const { createHash } = require("node:crypto");
const { mkdirSync, promises, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { minify, version } = require("@swc/core");

const NAME = "SwcMinimizer";
const OPTIONS = {
  compress: { passes: 0 },
  mangle: true,
  ecma: 2020,
  module: true,
  format: { comments: false },
};

/** What was minimized before: the same text with the same options gives the same, in whichever build. */
const KEPT = join(__dirname, "..", "..", "node_modules", ".cache", "minimized");

async function minimized(script, options) {
  const key = JSON.stringify([version, options, script]);
  const file = join(KEPT, `${createHash("sha256").update(key).digest("hex")}.js`);
  const kept = await promises.readFile(file, "utf8").catch(() => null);
  if (kept !== null) return kept;
  const { code } = await minify(script, options);
  mkdirSync(KEPT, { recursive: true });
  // Two builds may write the same at once: each under a name of its own first, so that none reads half of it.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, code);
  await promises.rename(own, file);
  return code;
}

class SwcMinimizer {
  /** @param ecma the newest edition of the language that the output may use */
  constructor(ecma = OPTIONS.ecma) {
    this.options = { ...OPTIONS, ecma };
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
        const ready = (name) => compilation.getAsset(name)?.info.minimized;
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js") && !ready(name));
        const minimize = async (name) => {
          const code = await minimized(assets[name].source().toString(), this.options);
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        };
        await Promise.all(scripts.map(minimize));
      });
    });
  }
}

module.exports = { SwcMinimizer };
