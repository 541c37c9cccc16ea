/**
 * Fails the build when what a page needs to do its work, gzipped and added up, is larger than it may be: the scripts
 * of its entries and of the workers that they start. What is fetched only on demand does not count.
 */
const { gzipSync } = require("node:zlib");

const NAME = "EntryBudgetPlugin";
const size = (source) => gzipSync(source, { level: 9 }).length;

class EntryBudgetPlugin {
  /** @param most bytes after gzip */
  constructor(most) {
    this.most = most;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        // A worker is an entry point of its own, among the asynchronous ones.
        const points = [...compilation.entrypoints.values(), ...compilation.asyncEntrypoints];
        const files = [...new Set(points.flatMap((point) => point.getFiles()))].filter((file) =>
          file.endsWith(".js"),
        );
        const sizes = files.map((file) => [file, size(assets[file].source())]);
        const all = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
        const parts = sizes.map(([file, bytes]) => `${file} ${bytes}`).join(", ");
        const text = `the pane: ${all} bytes gzipped (${parts}), at most ${this.most}`;
        if (all > this.most) compilation.errors.push(new WebpackError(text));
        else compilation.getLogger(NAME).info(text);
      });
    });
  }
}

module.exports = { EntryBudgetPlugin };
