/**
 * Fails the build when what a page needs to do its work, gzipped and added up, is larger than it may be: the scripts
 * of its entry and of the workers that pages start. What is fetched only on demand does not count.
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
        const workers = compilation.asyncEntrypoints;
        for (const [page, entry] of compilation.entrypoints) {
          const files = [...new Set([entry, ...workers].flatMap((point) => point.getFiles()))].filter(
            (file) => file.endsWith(".js"),
          );
          const sizes = files.map((file) => [file, size(assets[file].source())]);
          const all = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
          const parts = sizes.map(([file, bytes]) => `${file} ${bytes}`).join(", ");
          const text = `${page}: ${all} bytes gzipped (${parts}), at most ${this.most}`;
          if (all > this.most) compilation.errors.push(new WebpackError(text));
          else compilation.getLogger(NAME).info(text);
        }
      });
    });
  }
}

module.exports = { EntryBudgetPlugin };
