/**
 * The functions' metadata as Excel gets it, in two files made of the one that is generated: functions.json with Chinese
 * names of parameters (IntelliSense shows them while one types), functions.en.json with the words of functions/en.json.
 * Ids, types and order come from the one source, so the two languages cannot disagree about them.
 */
const { readFileSync } = require("node:fs");

const NAME = "MetadataPlugin";

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

/** @param names functions/names.json; throws where a name is missing */
function inChinese(metadata, names) {
  const functions = metadata.functions.map((each) => ({
    ...each,
    parameters: each.parameters.map((parameter) => {
      const name = names[each.id]?.[parameter.name];
      if (!name) throw new Error(`No Chinese name of ${each.id}(${parameter.name}): npm run functions`);
      return { ...parameter, name };
    }),
  }));
  return { ...metadata, functions };
}

/** The page of a function's document, below the address of the add-in. */
const helpPage = (id) => `help/${id.toLowerCase().replaceAll("_", "-")}.html`;

/**
 * What Excel must not see, and what it does not get from the generator. `allowCustomDataForDataTypeAny` belongs to
 * CustomFunctionsRuntime 1.4, and LTSC 2021 refuses the whole file for it.
 */
function forExcel({ allowCustomDataForDataTypeAny: _refused, ...metadata }, url) {
  const functions = metadata.functions.map((each) => ({ ...each, helpUrl: `${url}/${helpPage(each.id)}` }));
  return { ...metadata, functions };
}

class MetadataPlugin {
  /** @param options {file, english} asset names, {words, names} paths of JSON files, {url} of the add-in */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const { file, english, words, names, url } = this.options;
    const read = (path) => JSON.parse(readFileSync(path, "utf8"));
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.addAll([words, names]);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const source = (metadata) => new sources.RawSource(`${JSON.stringify(metadata, null, 4)}\n`);
        try {
          const metadata = forExcel(JSON.parse(assets[file].source().toString()), url);
          compilation.emitAsset(english, source(inEnglish(metadata, read(words))));
          compilation.updateAsset(file, source(inChinese(metadata, read(names))));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${file}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { helpPage, inChinese, inEnglish, MetadataPlugin };
