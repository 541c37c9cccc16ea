/** Leaves out of big.js the methods that nothing in a build calls; tests over the builds would find one that is. */
module.exports = function leanDecimals(source) {
  return this.getOptions().unused.reduce((text, name) => {
    const shorter = text.replace(new RegExp(`^P\\.${name} = function[^]*?^};\\r?\\n`, "m"), "");
    if (shorter === text) throw new Error(`big.js does not define ${name} as expected`);
    return shorter;
  }, source);
};
