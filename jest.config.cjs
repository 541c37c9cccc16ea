/** Tests that need nothing but npm. What needs LibreOffice or Python is in jest.interop.config.cjs. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/interop/"],
  transform: { "^.+\\.tsx?$": "@swc/jest" },
  globalSetup: "<rootDir>/test/support/unpack-browser.cjs",
  // Much of the time is waiting for browsers: no core is left to watch.
  maxWorkers: "100%",
  testTimeout: 30000,
};
