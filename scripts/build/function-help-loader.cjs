/** Fills workbench/grid/formulas/function-help.ts with the functions' metadata, made as the build of the functions makes it. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { inEnglish } = require("./english-metadata-plugin.cjs");

const FUNCTIONS = join(__dirname, "..", "..", "functions");
const ENGLISH = join(FUNCTIONS, "en.json");

async function helpOf(files) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  const english = inEnglish(metadata, JSON.parse(readFileSync(ENGLISH, "utf8")));
  return { zh: metadata.functions, en: english.functions };
}

/** options: {files}, the files that hold the functions */
module.exports = function functionHelp() {
  const done = this.async();
  const { files } = this.getOptions();
  for (const file of [...files, ENGLISH]) this.addDependency(file);
  helpOf(files).then((help) => done(null, `export const FUNCTION_HELP = ${JSON.stringify(help)};`), done);
};
