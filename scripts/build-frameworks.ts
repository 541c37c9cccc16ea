/** Compiles the YAML files of src/frameworks and src/forms to a published.json each, so that programs need neither YAML nor the schema. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileProjectForms } from "../src/forms/compile";
import { FrameworkError } from "../src/frameworks/errors";
import { compileFrameworks } from "../src/frameworks/compile";
import { compileLibrary } from "../src/frameworks/library/compile";

type Compile = typeof compileFrameworks;

const LIBRARY = "indicators";

function buildLibrary(): void {
  const path = join(dirname(fileURLToPath(import.meta.url)), "../src/frameworks/library", LIBRARY);
  writeFileSync(`${path}.json`, compileLibrary(readFileSync(`${path}.yaml`, "utf8"), `${LIBRARY}.yaml`));
}

function build(folder: string, compile: Compile): void {
  const path = join(dirname(fileURLToPath(import.meta.url)), folder);
  const files = readdirSync(path)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, text: readFileSync(join(path, name), "utf8") }));
  writeFileSync(join(path, "published.json"), compile(files));
}

try {
  buildLibrary();
  build("../src/frameworks", compileFrameworks);
  build("../src/forms", compileProjectForms);
} catch (error) {
  if (!(error instanceof FrameworkError)) throw error;
  console.error(error.zh);
  process.exitCode = 1;
}
