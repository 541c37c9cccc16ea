/** Where each input's marked copy goes: NAME.checked.xlsx under the output folder, never two to one place. */
import { dirname, extname, join, parse, relative, sep } from "node:path";
import type { Input } from "./walk";

/** Only these can be marked in place; of the others the findings alone are written, as .xlsx. */
const MARKABLE = /^\.(xlsx|xlsm|docx)$/i;

export function isMarkable(path: string): boolean {
  return MARKABLE.test(extname(path));
}

function checkedName(below: string): string {
  const { dir, name, ext } = parse(below);
  return join(dir, `${name}.checked${MARKABLE.test(ext) ? ext : ".xlsx"}`);
}

/** Beside a marked report: report.checked.docx and report.docx.checked.xlsx, whatever else is called report. */
export function findingsBeside(name: string): string {
  return name.replace(/\.checked\.docx$/i, ".docx.checked.xlsx");
}

/** A workbook of the findings alone holds no macros, whatever it was made from. */
export function asXlsx(name: string): string {
  return `${name.slice(0, name.length - extname(name).length)}.xlsx`;
}

/** "score.xls" beside "score.xlsx" keeps its extension in the name: score.xls.checked.xlsx. */
function longName(below: string): string {
  return isMarkable(below) ? checkedName(below) : `${below}.checked.xlsx`;
}

/** File systems of Windows and macOS take "A.xlsx" and "a.xlsx" for the same. */
function haveDuplicates(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size < names.length;
}

function commonFolder(inputs: readonly Input[]): string {
  const folders = inputs.map(({ absolute }) => dirname(absolute).split(sep));
  const [first = [], ...rest] = folders;
  const length = first.findIndex((part, i) => rest.some((other) => other[i] !== part));
  return (length < 0 ? first : first.slice(0, length)).join(sep) || sep;
}

/** The output of each input, relative to the output folder. */
export function outNames(inputs: readonly Input[]): ReadonlyMap<Input, string> {
  const nameAll = (names: readonly string[]) => new Map(inputs.map((input, i) => [input, names[i]!]));
  const plain = inputs.map(({ below }) => checkedName(below));
  if (!haveDuplicates(plain)) return nameAll(plain);
  const long = inputs.map(({ below }) => longName(below));
  if (!haveDuplicates(long)) return nameAll(long);
  const top = commonFolder(inputs);
  return nameAll(inputs.map(({ absolute }) => longName(relative(top, absolute))));
}
