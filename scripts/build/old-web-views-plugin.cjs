/**
 * Fails the build when a script holds what an old web view does not know, since the whole script is then dead: Safari
 * before 16.4 (Excel for Mac) refuses lookbehind when it reads the script, and has no Array.prototype.at before 15.4,
 * no Object.hasOwn and structuredClone either; Edge without WebView2 knows none of them.
 */
const NAME = "OldWebViewsPlugin";

const UNKNOWN = {
  "lookbehind (?<= or (?<!": /\(\?<[=!]/,
  ".at()": /\.at\(/,
  "Object.hasOwn": /\bObject\.hasOwn\b/,
  structuredClone: /\bstructuredClone\b/,
  ".findLast()": /\.findLast(?:Index)?\(/,
  ".toSorted(), .toReversed()": /\.to(?:Sorted|Reversed|Spliced)\(/,
  ".replaceAll()": /\.replaceAll\(/,
};

/** @returns names of what an old web view does not know */
function unknownIn(script) {
  return Object.entries(UNKNOWN)
    .filter(([, pattern]) => pattern.test(script))
    .map(([name]) => name);
}

class OldWebViewsPlugin {
  /** @param names of the scripts that must run there */
  constructor(names) {
    this.names = names;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const name of this.names.filter((each) => assets[each])) {
          const unknown = unknownIn(assets[name].source().toString());
          if (unknown.length === 0) continue;
          const text = `${name} would be dead in old web views: ${unknown.join("; ")}`;
          compilation.errors.push(new WebpackError(text));
        }
      });
    });
  }
}

module.exports = { OldWebViewsPlugin, unknownIn };
