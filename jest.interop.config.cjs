/** Tests against other programs: LibreOffice, openpyxl and xmllint must be installed. */
const base = require("./jest.config.cjs");
module.exports = {
  ...base,
  roots: ["<rootDir>/test/interop"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 180000,
  maxWorkers: 1,
  // No browser.
  globalSetup: undefined,
};
