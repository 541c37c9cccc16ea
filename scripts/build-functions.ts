/** Writes what follows from the definitions of the functions: `npm run functions`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionDocuments } from "./function-docs";
import { chineseNames, englishWords, functionEntries, functionList, wpsMetadata } from "./function-entries";
import { functionMetadata } from "./function-metadata";

const ROOT = join(__dirname, "..");
const DOCUMENTS = join(ROOT, "docs/functions");

async function main(): Promise<void> {
  writeFileSync(join(ROOT, "functions/functions.ts"), await functionEntries());
  writeFileSync(join(ROOT, "functions/en.json"), await englishWords());
  writeFileSync(join(ROOT, "functions/names.json"), await chineseNames());
  writeFileSync(join(ROOT, "functions/list.json"), await functionList());
  writeFileSync(join(ROOT, "functions/wps.json"), await wpsMetadata());
  const { zh, en } = await functionMetadata();
  mkdirSync(DOCUMENTS, { recursive: true });
  for (const old of readdirSync(DOCUMENTS).filter((name) => name.endsWith(".md")))
    rmSync(join(DOCUMENTS, old));
  for (const { name, text } of functionDocuments(zh, en)) writeFileSync(join(DOCUMENTS, name), text);
}

void main();
