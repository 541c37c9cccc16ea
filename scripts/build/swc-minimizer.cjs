/** Minimizes scripts with swc, which the build uses anyway and which finds a little more than webpack's own choice. */
const { minify } = require("@swc/core");

const NAME = "SwcMinimizer";
const OPTIONS = {
  compress: { passes: 0 },
  mangle: true,
  ecma: 2020,
  module: true,
  format: { comments: false },
};

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
          const { code } = await minify(assets[name].source().toString(), this.options);
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        };
        await Promise.all(scripts.map(minimize));
      });
    });
  }
}

module.exports = { SwcMinimizer };
