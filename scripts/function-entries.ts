/**
 * What others read of the functions, from their definitions: for Excel's tools top-level declarations with JSDoc and
 * the English words of the metadata, for the pane their list. Pure: texts out.
 */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { format } from "prettier/standalone";
import { FUNCTIONS } from "../src/functions";
import type { Parameter, PerfFunction } from "../src/functions/definition";
import { shortName } from "../taskpane/app/functions/function-list";

const HEAD = `// Every custom function as Excel calls it. Written from src/functions/ by \`npm run functions\`: do not edit.
// (No JSDoc up here: the metadata generator would take it for the first function's description.)
import * as all from "../src/functions/all";
import { inCell } from "./in-cell";
`;

const PRETTY = { printWidth: 110, plugins: [babel, estree, typescript] };

const SHAPES = { range: "unknown[][]", ranges: "unknown[][][]" } as const;

function declared({ name, shape, optional }: Parameter): string {
  return `${name}${optional ? "?" : ""}: ${shape ? SHAPES[shape] : "unknown"}`;
}

function entryOf(name: string, { id, words, parameters, gives }: PerfFunction): string {
  const params = parameters.map(
    (each) => `@param ${each.optional ? `[${each.name}]` : each.name} ${each.words.zh}`,
  );
  const comment = [words.zh, `@customfunction ${id}`, ...params, `@returns ${gives.words}`];
  return [
    "/**",
    ...comment.map((line) => ` * ${line}`),
    " */",
    `export function ${name}(${parameters.map(declared).join(", ")}): ${gives.type} {`,
    `  return inCell(all.${name}, [${parameters.map((each) => each.name).join(", ")}]);`,
    "}",
  ].join("\n");
}

/** The text of functions/functions.ts. */
export function functionEntries(): Promise<string> {
  const entries = Object.entries(FUNCTIONS).map(([name, definition]) => entryOf(name, definition));
  return format([HEAD, ...entries].join("\n\n"), { ...PRETTY, parser: "typescript" });
}

/** The text of functions/names.json: what IntelliSense calls the parameters in Chinese. */
export function chineseNames(): Promise<string> {
  const all = Object.values(FUNCTIONS).map(({ id, parameters }: PerfFunction) => [
    id,
    Object.fromEntries(
      parameters.map(({ name, words }) => [name, shortName({ name, description: words.zh })]),
    ),
  ]);
  return format(JSON.stringify(Object.fromEntries(all)), { ...PRETTY, parser: "json" });
}

/** The text of functions/list.json: what a form needs to offer the functions, without what they do. */
export function functionList(): Promise<string> {
  const all = Object.values(FUNCTIONS).map(({ id, words, parameters }: PerfFunction) => ({
    id,
    words,
    parameters: parameters.map(({ name, optional = false, words: said }) => ({
      name,
      optional,
      words: said,
    })),
  }));
  return format(JSON.stringify(all), { ...PRETTY, parser: "json" });
}

/** What WPS calls a type; null and the like stand for cells of any kind. */
const WPS_TYPES: Readonly<Record<string, string>> = {
  number: "number",
  string: "string",
  "number[][]": "number[][]",
};

function wpsParameter({ name, shape, optional, words }: Parameter) {
  // WPS has no repeating arguments: one range takes all that is left.
  const type = `${shape ? "any[][]" : "any"}${optional ? "?" : ""}`;
  return { name, type, description: words.zh };
}

/** The text of functions/wps.json: the metadata in the form of WPS. */
export function wpsMetadata(): Promise<string> {
  const functions = Object.values(FUNCTIONS).map(({ id, words, parameters, gives }: PerfFunction) => ({
    name: id,
    description: words.zh,
    parameters: parameters.map(wpsParameter),
    result: { type: WPS_TYPES[gives.type] ?? (gives.type.endsWith("[][]") ? "any[][]" : "any") },
  }));
  return format(JSON.stringify({ functions }), { ...PRETTY, parser: "json" });
}

/** The text of functions/en.json. */
export function englishWords(): Promise<string> {
  const all = Object.values(FUNCTIONS).map(({ id, words, parameters }: PerfFunction) => [
    id,
    {
      description: words.en,
      parameters: Object.fromEntries(parameters.map((each) => [each.name, each.words.en])),
    },
  ]);
  return format(JSON.stringify(Object.fromEntries(all)), { ...PRETTY, parser: "json" });
}
