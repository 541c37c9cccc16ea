/** Leaves out of big.js the methods that no function in a cell calls; a test watches that none does. */
const LEFT_OUT = ["mod", "pow", "sqrt", "toExponential", "toPrecision"];

module.exports = function leanDecimals(source) {
  return LEFT_OUT.reduce((text, name) => {
    const shorter = text.replace(new RegExp(`^P\\.${name} = function[^]*?^};\\r?\\n`, "m"), "");
    if (shorter === text) throw new Error(`big.js does not define ${name} as expected`);
    return shorter;
  }, source);
};
