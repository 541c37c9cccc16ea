/** In an add-in's bundle nothing compares the sentences of Word reports: a spreadsheet program opens none. */
module.exports = function noSentences(source) {
  const name = /export function\* (\w+)/.exec(source)?.[1];
  if (!name) throw new Error(`${this.resourcePath} exports no generator of findings`);
  return `export function* ${name}() {}`;
};
