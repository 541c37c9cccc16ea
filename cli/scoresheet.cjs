#!/usr/bin/env node
/** `scoresheet`: the compiled command line, or its sources where nothing can be compiled (a folder that is read only). */
const { commandLine } = require("../scripts/build/command-line.cjs");

const compiled = commandLine();
if (compiled !== null) require(compiled);
else {
  require("tsx/cjs");
  require("./main.ts");
}
