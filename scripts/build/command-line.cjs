/**
 * The command line compiled into dist/cli/: plain scripts start several times faster than sources that are compiled
 * while they are loaded. It takes about a second, so it is done when it is first needed and asks for no step of its own.
 */
const { mkdirSync, renameSync, utimesSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { isStale } = require("./is-stale.cjs");

const ROOT = join(__dirname, "..", "..");
const FOLDER = join(ROOT, "dist", "cli");
/** Written last: with it the build is whole, and its time stands for the whole. */
const MAIN = join(FOLDER, "main.js");

/** What runs in a process or thread of its own is a script of its own; they find each other by their folder. */
const ENTRIES = ["main.ts", "jobs/worker.ts", "reading/inside.ts", "reading/watchdog.ts"];

const SOURCES = [
  "cli",
  "files",
  "src",
  "scripts/build/command-line.cjs",
  "package.json",
  "package-lock.json",
];

/** @throws when the folder cannot be written to, or the compiler is not there */
function compileCommandLine() {
  // Loaded here: a start that has nothing to compile does without.
  const { buildSync } = require("esbuild");
  const started = new Date();
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES.map((entry) => join(ROOT, "cli", entry)),
    outdir: FOLDER,
    entryNames: "[name]",
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  mkdirSync(FOLDER, { recursive: true });
  const isMain = ({ path }) => path === MAIN;
  for (const file of [...outputFiles].sort((a, b) => Number(isMain(a)) - Number(isMain(b)))) {
    // Whole files or none: another process may be compiling, too, or loading what was compiled before.
    const unfinished = `${file.path}.${process.pid}.tmp`;
    writeFileSync(unfinished, file.contents);
    // Sources that were saved meanwhile are not in it.
    utimesSync(unfinished, started, started);
    renameSync(unfinished, file.path);
  }
}

/** @returns the compiled command line, compiled now unless it is newer than its sources; null where that is impossible */
function commandLine() {
  try {
    if (
      isStale(
        MAIN,
        SOURCES.map((source) => join(ROOT, source)),
      )
    )
      compileCommandLine();
    return MAIN;
  } catch {
    return null;
  }
}

module.exports = { commandLine };
