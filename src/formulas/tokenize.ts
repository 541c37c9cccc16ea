/**
 * Excel formulas cut into tokens. Nothing is lost or changed: the tokens' texts, one after another, are the formula.
 * A formula that Excel would refuse is cut as well as it can be; what has no meaning there is "unknown".
 */
import { columnIndex, MAX_ROWS, parseAddress } from "../workbook/address";

export type TokenKind =
  /** A function's name, with the marks of stored names (_xlfn.) and without its bracket. */
  | "function"
  | "open"
  | "close"
  | "array-open"
  | "array-close"
  /** Parts arguments, a union, or the columns of an array constant. */
  | "comma"
  | "semicolon"
  /** + - * / ^ & = < > <= >= <> % and those of references: the colon, @ and the spill's #. */
  | "operator"
  | "space"
  | "string"
  | "number"
  | "boolean"
  /** An error value, also on a sheet (Sheet1!#REF!) or of a lost sheet (#REF!A1). */
  | "error"
  /** A cell, a range, whole columns or rows; with its sheets and workbook. */
  | "reference"
  /** A defined name, a variable of LET or LAMBDA; with its sheet or workbook. */
  | "name"
  /** A structured reference: 表1[[#All],[列]], [@列]. */
  | "table"
  /** Stray characters (full-width punctuation among them), texts and brackets that are never closed. */
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  /** Exactly as written. */
  readonly text: string;
  /** Where it starts in the formula. */
  readonly start: number;
}

const WORD = String.raw`\p{L}\p{M}\p{N}_\\?`;
/** Where a reference ends: no name, function, sheet or table goes on. A1.:.B2 is a range without its empty edges. */
const END = String.raw`(?![${WORD}(!\[]|\.(?!:))`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const SHEET = `[${WORD}.]+`;

const REFERENCES = [
  new RegExp(`(${CELL}):(${CELL})${END}`, "uy"),
  new RegExp(`(${CELL})${END}`, "uy"),
  new RegExp(`(${COLUMN}):(${COLUMN})${END}`, "uy"),
  new RegExp(`(${ROW}):(${ROW})${END}`, "uy"),
];
const PREFIX = new RegExp(
  String.raw`(?:\[[^[\]]+\](?:${SHEET}(?::${SHEET})?)?|(${SHEET})(:${SHEET})?)!`,
  "uy",
);
const NAME = new RegExp(String.raw`[\p{L}\p{Nl}_\\][${WORD}.]*`, "uy");
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]+/y;
const OPERATOR = /<=|>=|<>|\.:\.?|:\.?|[-+*/^&=<>%@]/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|EXTERNAL!|PYTHON!|TIMEOUT!|UNKNOWN!)/iy;
const BRACKETS: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  ")": "close",
  "{": "array-open",
  "}": "array-close",
  ",": "comma",
  ";": "semicolon",
};
/** What a # may follow at once to mean its spilled range. */
const SPILLS: ReadonlySet<TokenKind | undefined> = new Set<TokenKind>(["reference", "name", "close"]);

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function endOf(pattern: RegExp, source: string, at: number): number {
  return at + (matchAt(pattern, source, at)?.[0].length ?? 0);
}

/** One end of a reference: does the sheet have such a cell, column or row? */
function onSheet(corner: string): boolean {
  const plain = corner.replace(/\$/g, "");
  if (/^\d/.test(plain)) return Number(plain) <= MAX_ROWS;
  return /\d$/.test(plain) ? parseAddress(plain) !== null : columnIndex(plain) !== null;
}

function referenceEnd(source: string, at: number): number {
  for (const pattern of REFERENCES) {
    const match = matchAt(pattern, source, at);
    if (match && match.slice(1).every(onSheet)) return at + match[0].length;
  }
  return at;
}

/** Past the closing quote, doubled quotes skipped; -1 when there is none. */
function quotedEnd(source: string, at: number): number {
  const quote = source[at]!;
  for (let i = source.indexOf(quote, at + 1); i >= 0; i = source.indexOf(quote, i + 2)) {
    if (source[i + 1] !== quote) return i + 1;
  }
  return -1;
}

/** Past the bracket that closes the one here, or -1. In column names ' escapes the character that follows. */
function bracketEnd(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    const ch = source[i];
    if (ch === "'") i++;
    else if (ch === "[") depth++;
    else if (ch === "]" && --depth === 0) return i + 1;
  }
  return -1;
}

/** Past the "!" of a sheet, sheets, a workbook or both; `at` when none is written here. */
function prefixEnd(source: string, at: number): number {
  if (source[at] === "'") {
    const end = quotedEnd(source, at);
    return end > at + 2 && source[end] === "!" ? end + 1 : at;
  }
  const match = matchAt(PREFIX, source, at);
  // In A1:Sheet2!B2 the colon is a range's: a sheet called A1 would stand in quotes.
  if (!match || (match[2] !== undefined && parseAddress(match[1]!))) return at;
  return at + match[0].length;
}

type Piece = readonly [kind: TokenKind, end: number];

/** A reference, name, function or table, or an error behind a sheet's name; null when nothing of this is here. */
function readOperand(source: string, at: number, prefixed: boolean): Piece | null {
  const reference = referenceEnd(source, at);
  if (reference > at) return ["reference", reference];
  if (prefixed && source[at] === "#") {
    const error = endOf(ERROR, source, at);
    return error > at ? ["error", error] : null;
  }
  const end = endOf(NAME, source, at);
  const next = source[end];
  if (next === "[" && (end > at || !prefixed)) {
    const table = bracketEnd(source, end);
    return table < 0 ? ["unknown", source.length] : ["table", table];
  }
  if (end === at) return null;
  if (next === "(") return ["function", end];
  return [!prefixed && /^(?:true|false)$/i.test(source.slice(at, end)) ? "boolean" : "name", end];
}

/** Quotes: a text in double ones; single ones belong to a sheet's name and mean nothing without it. */
function readQuoted(source: string, at: number): Piece {
  const end = quotedEnd(source, at);
  if (end < 0) return ["unknown", source.length];
  return [source[at] === '"' ? "string" : "unknown", end];
}

function readHash(source: string, at: number, previous: TokenKind | undefined): Piece {
  if (SPILLS.has(previous)) return ["operator", at + 1];
  const end = endOf(ERROR, source, at);
  if (end === at) return ["unknown", at + 1];
  // #REF!A1: the cell of a sheet that is gone.
  const ofLostSheet = source.slice(at, end).toUpperCase() === "#REF!";
  return ["error", ofLostSheet ? Math.max(referenceEnd(source, end), endOf(ERROR, source, end)) : end];
}

function readPiece(source: string, at: number, previous: TokenKind | undefined): Piece {
  const ch = source[at]!;
  const space = endOf(SPACE, source, at);
  if (space > at) return ["space", space];
  const bracket = BRACKETS[ch];
  if (bracket) return [bracket, at + 1];
  if (ch === "#") return readHash(source, at, previous);
  if (ch === '"') return readQuoted(source, at);
  const body = prefixEnd(source, at);
  if (body > at) return readOperand(source, body, true) ?? ["unknown", body];
  if (ch === "'") return readQuoted(source, at);
  const operand = readOperand(source, at, false);
  if (operand) return operand;
  const number = endOf(NUMBER, source, at);
  if (number > at) return ["number", number];
  const operator = endOf(OPERATOR, source, at);
  if (operator > at) return ["operator", operator];
  return ["unknown", at + (source.codePointAt(at)! > 0xffff ? 2 : 1)];
}

/** Cuts a formula, with or without its leading "=", into tokens that concatenate back to it. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let previous: TokenKind | undefined;
  for (let at = 0; at < formula.length;) {
    const [kind, end] = readPiece(formula, at, previous);
    tokens.push({ kind, text: formula.slice(at, end), start: at });
    previous = kind;
    at = end;
  }
  return tokens;
}
