/** Writes docs/functions/*.md from the functions' metadata: `npm run docs:functions`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionDocuments } from "./function-docs";
import { functionMetadata } from "./function-metadata";

const FOLDER = join(__dirname, "../docs/functions");

async function main(): Promise<void> {
  const { zh, en } = await functionMetadata();
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER).filter((name) => name.endsWith(".md"))) rmSync(join(FOLDER, old));
  for (const { name, text } of functionDocuments(zh, en)) writeFileSync(join(FOLDER, name), text);
}

void main();
