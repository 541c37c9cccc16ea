/** The functions' metadata in both languages, made as the build makes it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Described } from "./function-docs";

interface Metadata {
  readonly functions: readonly Described[];
}

const ROOT = join(__dirname, "..");
/* eslint-disable @typescript-eslint/no-require-imports -- the build is configured in plain CommonJS */
const { FUNCTION_FILES } = require(join(ROOT, "webpack.config.cjs")) as { FUNCTION_FILES: string[] };
const { inEnglish } = require(join(ROOT, "scripts/build/metadata-plugin.cjs")) as {
  inEnglish(metadata: Metadata, words: unknown): Metadata;
};
/* eslint-enable @typescript-eslint/no-require-imports */

/** @throws Error when a function's comment or its English words do not hold together */
export async function functionMetadata(): Promise<{ zh: readonly Described[]; en: readonly Described[] }> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTION_FILES);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson) as Metadata;
  const words: unknown = JSON.parse(readFileSync(join(ROOT, "functions/en.json"), "utf8"));
  return { zh: metadata.functions, en: inEnglish(metadata, words).functions };
}
