#!/usr/bin/env node
/** `scoresheet`: the compiled command line, or its sources where nothing can be compiled (a folder that is read only). */
const { commandLine } = require("../scripts/build/command-line.cjs");

const compiled = commandLine();
if (compiled !== null) require(compiled);
else {
  const { spawnSync } = require("node:child_process");
  const { join } = require("node:path");
  const { pathToFileURL } = require("node:url");
  const loader = pathToFileURL(require.resolve("tsx")).href;
  const argv = ["--import", loader, join(__dirname, "main.ts"), ...process.argv.slice(2)];
  // Ctrl-C is for the command line to obey, which is in the same terminal.
  process.on("SIGINT", () => undefined);
  process.exitCode = spawnSync(process.execPath, argv, { stdio: "inherit" }).status ?? 2;
}
