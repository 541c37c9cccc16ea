/** Whether what was made from sources has to be made again. */
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * @param {string} made a file whose time stands for all that was made with it
 * @param {readonly string[]} sources files and folders
 */
function isStale(made, sources) {
  return !existsSync(made) || Math.max(...sources.map(newest)) > statSync(made).mtimeMs;
}

module.exports = { isStale };
