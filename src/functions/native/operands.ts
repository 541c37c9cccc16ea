/** The arguments of a call, as what they can be in a formula: a cell, a constant, something computed. */
import { findCalls, type Argument } from "../../formulas/calls";
import { areaSize, parseReference } from "../../formulas/references";
import { expandCells, referredCells, type ReferenceContext } from "../../formulas/referred-cells";
import { tokenize, type Token } from "../../formulas/tokenize";
import type { CellValue } from "../../workbook/model";
import { NotNative } from "./reasons";

/** What a formula cannot know about its workbook. */
export interface NativeContext extends ReferenceContext {
  /** What a cell of this workbook holds now (`sheet` null: the formula's own); absent: nothing is known. */
  readonly value?: (sheet: string | null, row: number, col: number) => CellValue;
}

export type Operand =
  | { readonly kind: "none" }
  | { readonly kind: "constant"; readonly text: string; readonly value: string | number | boolean }
  /** `value` is undefined when what the cell holds is not known. */
  | { readonly kind: "cell"; readonly text: string; readonly value: CellValue | undefined }
  | { readonly kind: "expression"; readonly text: string };

const solid = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind !== "space");

const SIGNED_NUMBER = /^([+-]?)((?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)(%?)$/;

function constant(tokens: readonly Token[]): Operand | null {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === "string") {
    return { kind: "constant", text: only.text, value: only.text.slice(1, -1).replace(/""/g, '"') };
  }
  if (tokens.length === 1 && only?.kind === "boolean") {
    return { kind: "constant", text: `${only.text}()`, value: /^true$/i.test(only.text) };
  }
  const written = tokens.map(({ text }) => text).join("");
  const number = SIGNED_NUMBER.exec(written);
  if (!number) return null;
  const [, sign = "", digits = "", percent] = number;
  const value = Number(digits) * (sign === "-" ? -1 : 1) * (percent ? 0.01 : 1);
  return { kind: "constant", text: sign || percent ? `(${written})` : written, value };
}

/** [@列] and 表1[[#This Row],[列]] are one cell, of the formula's own row. */
function isOwnRow(tokens: readonly Token[]): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only?.kind === "table" && /\[@|\[#This Row\]/i.test(only.text);
}

function valueAt(cell: string, context: NativeContext): CellValue | undefined {
  const area = parseReference(cell);
  if (!area || area.book !== null || !context.value) return undefined;
  return context.value(area.sheet, area.range.top, area.range.left);
}

/** One call from its first token to its last: it needs no brackets. */
function isCall(text: string, tokens: readonly Token[]): boolean {
  const bracket = tokens[0]?.kind === "function" ? tokens.findIndex(({ kind }) => kind === "open") : -1;
  let depth = 0;
  for (const { kind, start } of bracket < 0 ? [] : tokens.slice(bracket)) {
    if (kind === "open" || kind === "array-open") depth++;
    if (kind === "close" || kind === "array-close") depth--;
    if (depth === 0) return start === text.length - 1;
  }
  return false;
}

/** @throws NotNative for several cells, and for references whose cells are not known */
export function readOperand(
  argument: Argument | undefined,
  position: number,
  context: NativeContext,
): Operand {
  const text = argument?.text.trim() ?? "";
  const tokens = solid(tokenize(text));
  if (tokens.length === 0) return { kind: "none" };
  const known = constant(tokens);
  if (known) return known;
  const cells = expandCells(text, context);
  const [cell] = cells ?? [];
  if (cells && cells.length > 1) throw new NotNative("argument-range", position);
  if (cell !== undefined) {
    return { kind: "cell", text: tokens.length === 1 ? text : cell, value: valueAt(cell, context) };
  }
  if (isOwnRow(tokens)) return { kind: "cell", text, value: undefined };
  const { areas, pure, unresolved } = referredCells(text, context);
  if (pure && unresolved.length > 0) throw new NotNative("argument-unresolved", position);
  const severalCells = areas.some((area) => areaSize(area) > 1 && !area.nested);
  if (pure || severalCells) throw new NotNative("argument-range", position);
  return { kind: "expression", text: isCall(text, tokenize(text)) ? text : `(${text})` };
}

/** The one call that an argument consists of; null when it is anything else. */
export function wholeCall(argument: Argument | undefined): ReturnType<typeof findCalls>[number] | null {
  const text = argument?.text.trim() ?? "";
  const [call] = findCalls(text);
  return call?.text === text ? call : null;
}

/** The constants of {1,2;3,4}, row by row; null for anything else. */
function arrayConstant(argument: Argument | undefined): Operand[] | null {
  const tokens = solid(argument?.tokens ?? []);
  if (tokens[0]?.kind !== "array-open" || tokens.at(-1)?.kind !== "array-close") return null;
  const items: Operand[] = [];
  let item: Token[] = [];
  for (const token of tokens.slice(1)) {
    if (token.kind !== "comma" && token.kind !== "semicolon" && token.kind !== "array-close") {
      item.push(token);
      continue;
    }
    const known = constant(item);
    if (!known) return null;
    items.push(known);
    item = [];
  }
  return items;
}

/** The cells of a range in reading order; a lone value is a range of one. */
export function readRange(
  argument: Argument | undefined,
  position: number,
  context: NativeContext,
): Operand[] {
  const constants = arrayConstant(argument);
  if (constants) return constants;
  const cells = expandCells(argument?.text ?? "", context);
  if (!cells || cells.length === 1) return [readOperand(argument, position, context)];
  return cells.map((text) => ({ kind: "cell", text, value: valueAt(text, context) }));
}
