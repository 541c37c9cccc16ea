/** Fails the build when an asset, gzipped, is larger than it may be: what Excel loads at every start must stay small. */
const { gzipSync } = require("node:zlib");

const NAME = "GzipBudgetPlugin";

class GzipBudgetPlugin {
  /** @param budgets asset name → most bytes after gzip */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const [name, most] of Object.entries(this.budgets)) {
          if (!assets[name]) continue;
          const bytes = gzipSync(assets[name].source(), { level: 9 }).length;
          const text = `${name}: ${bytes} bytes gzipped, at most ${most}`;
          if (bytes > most) compilation.errors.push(new WebpackError(text));
          else compilation.getLogger(NAME).info(text);
        }
      });
    });
  }
}

module.exports = { GzipBudgetPlugin };
