/** The documents are what the metadata says, and their examples give what they say. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES, type FunctionExample } from "../../functions/examples";
import { functionDocuments } from "../../scripts/function-docs";
import {
  chineseNames,
  englishWords,
  functionEntries,
  functionList,
  wpsMetadata,
} from "../../scripts/function-entries";
import { functionMetadata } from "../../scripts/function-metadata";
import { round } from "../../src/decimal";
import { builtFolder, loadFunctions, readMetadata } from "./built";
import { registerFunctions, Sheet } from "./engine";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "docs/functions");

beforeAll(async () => {
  const folder = await builtFolder();
  registerFunctions(readMetadata(folder), loadFunctions(folder));
}, 120_000);

it("are in step with the functions, as are the functions that Excel calls (npm run functions)", async () => {
  expect(readFileSync(join(ROOT, "functions/functions.ts"), "utf8")).toBe(await functionEntries());
  expect(readFileSync(join(ROOT, "functions/en.json"), "utf8")).toBe(await englishWords());
  expect(readFileSync(join(ROOT, "functions/names.json"), "utf8")).toBe(await chineseNames());
  expect(readFileSync(join(ROOT, "functions/list.json"), "utf8")).toBe(await functionList());
  expect(readFileSync(join(ROOT, "functions/wps.json"), "utf8")).toBe(await wpsMetadata());
  const { zh, en } = await functionMetadata();
  const documents = functionDocuments(zh, en);
  expect(readdirSync(FOLDER).sort()).toEqual(documents.map(({ name }) => name).sort());
  for (const { name, text } of documents)
    expect([name, readFileSync(join(FOLDER, name), "utf8")]).toEqual([name, text]);
});

it("have an example for every function", async () => {
  const { zh } = await functionMetadata();
  expect(Object.keys(EXAMPLES).sort()).toEqual(zh.map(({ id }) => id).sort());
  for (const examples of Object.values(EXAMPLES)) expect(examples.length).toBeGreaterThan(0);
});

function rounded(value: unknown): unknown {
  return typeof value === "number" ? round(value, 4).toNumber() : value;
}

/** What the document prints: a value, an error's code, or so much of the spilled area as it shows. */
function shown({ cells, formula, result }: FunctionExample): unknown {
  const top = cells.length + 1;
  const sheet = new Sheet([...cells.map((row) => [...row]), [], [formula]]);
  const at = (row: number, col: number) => {
    const value = sheet.at(`${String.fromCharCode(65 + col)}${row + 1}`);
    return rounded(typeof value === "object" && value !== null && "error" in value ? value.error : value);
  };
  if (!Array.isArray(result)) return at(top, 0);
  const rows = result as readonly (readonly unknown[])[];
  return rows.map((row, index) => row.map((_, col) => at(top + index, col)));
}

const examples = Object.entries(EXAMPLES).flatMap(([id, all]) =>
  all.map((example): [string, FunctionExample] => [`${id}: ${example.sentence}`, example]),
);

it.each(examples)("%s", (_name, example) => {
  expect(shown(example)).toEqual(example.result);
});
