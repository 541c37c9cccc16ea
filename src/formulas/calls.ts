/** The calls of given functions inside a formula: where they are, what they are given, and how to replace them. */
import { tokenize, type Token } from "./tokenize";

/** Which functions are looked for. */
export interface FunctionSet {
  /** Their common first part, without the dot: "PERF". */
  readonly namespace: string;
  /** Ids without the namespace, such as "CONTROL_RATE_SCORE"; absent means every function of the namespace. */
  readonly ids?: Iterable<string>;
}

/** One argument of a call, white space included; places are those of the formula it was found in. */
export interface Argument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

export interface Call {
  /** Without the namespace, as the function set spells it, else in capitals: "CONTROL_RATE_SCORE". */
  readonly id: string;
  /** The name as written: "PERF.CONTROL_RATE_SCORE", "_xldudf_PERF_CONTROL_RATE_SCORE". */
  readonly written: string;
  /** Empty for F() and F( ); an omitted argument is one without text. */
  readonly args: readonly Argument[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PERF: FunctionSet = { namespace: "PERF" };

/** Stored names write dots as underscores, so both stand for each other here. */
const comparable = (name: string): string => name.toUpperCase().replace(/\./g, "_");

/** Reads a function's name, shown (PERF.X) or stored (_xldudf_PERF_X), as an id; null for a name of another function. */
export function functionReader(set: FunctionSet = PERF): (written: string) => string | null {
  const ids = set.ids && new Map([...set.ids].map((id) => [comparable(id), id]));
  const namespace = set.namespace.toUpperCase();
  const prefixes = [`${namespace}.`, `_XLDUDF_${comparable(namespace)}_`];
  return (written) => {
    const name = written.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
    const prefix = prefixes.find((text) => name.startsWith(text) && name.length > text.length);
    if (prefix === undefined) return null;
    const id = name.slice(prefix.length);
    return ids ? (ids.get(comparable(id)) ?? null) : id;
  };
}

/** A call and the calls among its arguments. */
interface Node {
  readonly id: string;
  readonly written: string;
  readonly start: number;
  end: number;
  /** Where the arguments are: each from just after a bracket or comma to just before the next. */
  readonly bounds: { start: number; end: number }[];
  readonly inner: Node[];
}

interface Open {
  readonly closedBy: "close" | "array-close";
  readonly node: Node | null;
}

/** Excel allows 64; a formula nested deeper is none of its own. */
const MAX_DEPTH = 100;

/** The formula's calls as a forest; null when its brackets do not match, since nothing in it is sure then. */
function parse(tokens: readonly Token[], read: (written: string) => string | null): Node[] | null {
  const roots: Node[] = [];
  const open: Open[] = [];
  const calls: Node[] = [];
  let nameToken: Token | null = null;
  for (const token of tokens) {
    const end = token.start + token.text.length;
    const top = open.at(-1);
    if (token.kind === "space") continue;
    if (token.kind === "open" || token.kind === "array-open") {
      const id = token.kind === "open" && nameToken ? read(nameToken.text) : null;
      let node: Node | null = null;
      if (id !== null) {
        const { text: written, start } = nameToken!;
        node = { id, written, start, end: 0, bounds: [{ start: end, end }], inner: [] };
        (calls.at(-1)?.inner ?? roots).push(node);
        calls.push(node);
      }
      if (open.length > MAX_DEPTH) return null;
      open.push({ closedBy: token.kind === "open" ? "close" : "array-close", node });
    } else if (token.kind === "close" || token.kind === "array-close") {
      if (top?.closedBy !== token.kind) return null;
      open.pop();
      if (top.node) {
        top.node.bounds.at(-1)!.end = token.start;
        top.node.end = end;
        calls.pop();
      }
    } else if (token.kind === "comma" && top?.node) {
      top.node.bounds.at(-1)!.end = token.start;
      top.node.bounds.push({ start: end, end });
    }
    // Some writers leave a space before the bracket: PERF.X (A1) is a name, a space and a bracket.
    nameToken = token.kind === "function" || token.kind === "name" ? token : null;
  }
  return open.length > 0 ? null : roots;
}

/** A node as a call; `slice` gives the text between two places of the formula. */
function toCall(node: Node, slice: (start: number, end: number) => string): Call {
  const args = node.bounds.map(({ start, end }) => {
    const text = slice(start, end);
    return { text, tokens: tokenize(text), start, end };
  });
  const none = args.length === 1 && args[0]!.tokens.every((token) => token.kind === "space");
  const { id, written, start, end } = node;
  return { id, written, args: none ? [] : args, text: slice(start, end), start, end };
}

/** All calls of the functions, at any depth, an outer call before those among its arguments. */
export function findCalls(formula: string, set?: FunctionSet): Call[] {
  const calls: Call[] = [];
  const visit = (node: Node): void => {
    calls.push(toCall(node, (start, end) => formula.slice(start, end)));
    node.inner.forEach(visit);
  };
  parse(tokenize(formula), functionReader(set))?.forEach(visit);
  return calls;
}

/** True when the text stays one operand wherever it is put: a call, a cell, a text, something in brackets. */
function isOneOperand(text: string): boolean {
  let depth = 0;
  let operands = 0;
  for (const { kind } of tokenize(text)) {
    if (kind === "close" || kind === "array-close") depth--;
    else if (depth === 0 && (kind === "operator" || kind === "comma" || kind === "unknown")) return false;
    else if (depth === 0 && kind !== "space" && kind !== "function") operands++;
    if (kind === "open" || kind === "array-open") depth++;
  }
  return operands === 1 && depth === 0;
}

/** True when no operator applies to the call: it is the whole formula, argument or bracket that it stands in. */
function isWholeOperand(tokens: readonly Token[], start: number, end: number): boolean {
  const significant = tokens.filter((token) => token.kind !== "space");
  const before = significant.filter((token) => token.start < start).at(-1);
  const after = significant.find((token) => token.start >= end);
  const leadingSign = before?.start === 0 && before.text === "=";
  const opened = !before || leadingSign || before.kind === "open" || before.kind === "comma";
  return opened && (!after || after.kind === "close" || after.kind === "comma");
}

/**
 * Replaces calls, innermost first; everything else is kept exactly, white space included.
 * `replace` gets a call whose text and arguments already hold what the calls inside became (its places are still those
 * of the given formula), and returns the text to put in its place, or null to keep the call. A replacement is put in
 * brackets where operators around it would split it: A1+B1 for the call in 2*PERF.X(A1).
 */
export function rewriteCalls(
  formula: string,
  replace: (call: Call) => string | null,
  set?: FunctionSet,
): string {
  const tokens = tokenize(formula);
  const done: { start: number; end: number; text: string }[] = [];

  /** The formula between two places, with the replacements made so far. */
  const slice = (start: number, end: number): string => {
    let text = "";
    let at = start;
    for (const piece of done) {
      if (piece.start < at || piece.end > end) continue;
      text += formula.slice(at, piece.start) + piece.text;
      at = piece.end;
    }
    return text + formula.slice(at, end);
  };

  const visit = (node: Node): void => {
    node.inner.forEach(visit);
    const text = replace(toCall(node, slice));
    if (text === null) return;
    // What was replaced inside is part of the call's own replacement now.
    const inside = done.findIndex((piece) => piece.start >= node.start);
    if (inside >= 0) done.splice(inside);
    const whole = isOneOperand(text) || isWholeOperand(tokens, node.start, node.end);
    done.push({ start: node.start, end: node.end, text: whole ? text : `(${text})` });
  };
  parse(tokens, functionReader(set))?.forEach(visit);
  return slice(0, formula.length);
}
