/**
 * The least that reading a folder of workbooks takes: each file unpacked, its sheets and strings parsed once. A process
 * of its own, as what is compared with it is: both begin with nothing warm.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { unzipSync } = require("fflate");
const { SaxesParser } = require("saxes");

const NEEDED = /^xl\/(worksheets\/|sharedStrings|styles|workbook)/;
const folder = process.argv[2];

let cells = 0;
for (const name of readdirSync(folder)) {
  const parts = unzipSync(readFileSync(join(folder, name)), { filter: (file) => NEEDED.test(file.name) });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser();
    parser.on("opentag", (tag) => {
      if (tag.name === "c") cells++;
    });
    parser.write(Buffer.from(part).toString("utf8")).close();
  }
}
// Said, so that nothing is left out as unused.
process.stdout.write(`${cells}\n`);
