/**
 * functions.en.json: the generated Chinese metadata with the words of functions/en.json put in their place.
 * Ids, parameters, types and order come from the one source, so the two languages cannot disagree about them.
 */
const { readFileSync } = require("node:fs");

const NAME = "EnglishMetadataPlugin";

/** @returns the metadata in English; throws where a word is missing or nobody asks for it */
function inEnglish(metadata, words) {
  const strangers = Object.keys(words).filter((id) => !metadata.functions.some((each) => each.id === id));
  if (strangers.length > 0) throw new Error(`English words for unknown functions: ${strangers.join(", ")}`);
  const functions = metadata.functions.map((each) => {
    const said = words[each.id];
    if (!said?.description) throw new Error(`No English description of ${each.id}`);
    const names = each.parameters.map(({ name }) => name);
    const extra = Object.keys(said.parameters).filter((name) => !names.includes(name));
    if (extra.length > 0)
      throw new Error(`English words for unknown parameters of ${each.id}: ${extra.join(", ")}`);
    const parameters = each.parameters.map((parameter) => {
      const description = said.parameters[parameter.name];
      if (!description) throw new Error(`No English description of ${each.id}(${parameter.name})`);
      return { ...parameter, description };
    });
    return { ...each, description: said.description, parameters };
  });
  return { ...metadata, functions };
}

class EnglishMetadataPlugin {
  /** @param options {from, to} asset names, {words} path of the JSON file */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const { from, to, words } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(words);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        try {
          const metadata = JSON.parse(assets[from].source().toString());
          const english = inEnglish(metadata, JSON.parse(readFileSync(words, "utf8")));
          compilation.emitAsset(to, new sources.RawSource(`${JSON.stringify(english, null, 4)}\n`));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${to}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { EnglishMetadataPlugin, inEnglish };
