/** The functions compiled into one script, as they are shipped: the loader of sources names every closure each time it is made. */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type * as Functions from "../../functions/functions";

function compiledFunctions(): typeof Functions {
  const folder = mkdtempSync(join(tmpdir(), "bench-functions-"));
  const outfile = join(folder, "functions.cjs");
  const entry = join(__dirname, "..", "..", "functions", "functions.ts");
  try {
    buildSync({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      platform: "node",
      target: "node20",
    });
    return createRequire(__filename)(outfile) as typeof Functions;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const FUNCTIONS = compiledFunctions();
