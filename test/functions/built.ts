/**
 * The functions as Excel loads them: the built script, run with nothing but a global `CustomFunctions`.
 * The build is kept for as long as no source changes, since several test files need it.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "../..");
const CACHE = join(ROOT, "node_modules", ".cache", "performance-functions");
const KEPT_MS = 60 * 60 * 1000;
const SOURCES = [
  "functions",
  "docs/functions",
  "docs/help.md",
  "src",
  "scripts/build",
  "webpack.config.cjs",
  "package-lock.json",
];

interface BuildFile {
  functionsConfig(mode: "production" | "development"): Configuration;
  readonly FUNCTION_FILES: readonly string[];
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build is configured in plain CommonJS
export const buildFile = require(join(ROOT, "webpack.config.cjs")) as BuildFile;

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!/\.[a-z]+$/.test(path) || path.endsWith("src")) {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  }
  return [path];
}

function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((name) => filesUnder(join(ROOT, name)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** @throws Error with what webpack says, when the build fails (the size budget included) */
export function build(changes: (config: Configuration) => Configuration, path: string): Promise<void> {
  const config = buildFile.functionsConfig("production");
  const made = changes({ ...config, context: ROOT, output: { ...config.output, path } });
  return new Promise((resolve, reject) => {
    webpack(made, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** The folder with functions.js, functions.json and functions.en.json. */
export async function builtFolder(): Promise<string> {
  const folder = join(CACHE, stateOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(join(CACHE, "tmp-"));
  await build((config) => config, unfinished);
  for (const old of readdirSync(CACHE).map((name) => join(CACHE, name))) {
    // A younger one may be in use by another run.
    if (Date.now() - statSync(old).mtimeMs > KEPT_MS) rmSync(old, { recursive: true, force: true });
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another worker was faster; its build is of the same sources.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Excel's error, as the script throws it. */
export class CellFault extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message ?? "");
    this.code = code;
  }
}

export type PerfFunction = (...args: unknown[]) => unknown;
export type PerfFunctions = ReadonlyMap<string, PerfFunction>;

/** Loads the script into a world that has no other global than `CustomFunctions`. */
export function loadFunctions(folder: string): PerfFunctions {
  const functions = new Map<string, PerfFunction>();
  const CustomFunctions = {
    associate: (id: string, implementation: PerfFunction) => void functions.set(id, implementation),
    Error: CellFault,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  runInContext(readFileSync(join(folder, "functions.js"), "utf8"), createContext({ CustomFunctions }));
  return functions;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix"; readonly type?: string };
}

export function readMetadata(folder: string, file = "functions.json"): readonly FunctionMetadata[] {
  const text = readFileSync(join(folder, file), "utf8");
  return (JSON.parse(text) as { functions: readonly FunctionMetadata[] }).functions;
}

/** What a call gives: the value, or the error that the cell would show with its message. */
export function call(functions: PerfFunctions, id: string, ...args: unknown[]): unknown {
  const implementation = functions.get(id);
  if (!implementation) throw new Error(`no function ${id}`);
  try {
    // Values of another world have other prototypes, which matchers take for a difference.
    return structuredClone(implementation(...args));
  } catch (error) {
    if (error instanceof CellFault) return { error: error.code, message: error.message };
    throw error;
  }
}
