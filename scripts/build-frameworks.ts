/** Compiles src/frameworks/*.yaml to published.json, so that programs need neither YAML nor the schema. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FrameworkError } from "../src/frameworks/errors";
import { compileFrameworks } from "../src/frameworks/compile";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../src/frameworks");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

try {
  writeFileSync(join(folder, "published.json"), compileFrameworks(files));
} catch (error) {
  if (!(error instanceof FrameworkError)) throw error;
  console.error(error.zh);
  process.exitCode = 1;
}
