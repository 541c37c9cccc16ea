/** Strict YAML: one document, no duplicate keys, no aliases, no tags, plain objects only. */
import { isMap, LineCounter, parseDocument, visit, type Document } from "yaml";
import { FrameworkError } from "./errors";
import type { FrameworkFault } from "./fault";

/** A framework of 21 indicators takes some 12,000 characters. */
const LONGEST = 200_000;
const DEEPEST = 30;

/** Keys that mean something to objects of the language itself. */
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** @throws FrameworkError that says line and column */
export function parseYaml(text: string, file: string): unknown {
  const refuse = (fault: FrameworkFault) => new FrameworkError({ file, indicator: null }, fault);
  if (text.length > LONGEST) throw refuse({ code: "too-large", size: text.length, limit: LONGEST });
  const lines = new LineCounter();
  const document = parseDocument(text, {
    strict: true,
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
    // Else the library writes warnings of its own on the terminal.
    logLevel: "error",
  });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    if (problem.code === "DUPLICATE_KEY") throw refuse({ code: "duplicate-key", line });
    throw refuse({ code: "not-yaml", line, column: col, problem: problem.code });
  }
  const fault = unsafePart(document, lines);
  if (fault) throw refuse(fault);
  return document.toJS({ maxAliasCount: 0 });
}

function unsafePart(document: Document.Parsed, lines: LineCounter): FrameworkFault | null {
  let fault: FrameworkFault | null = null;
  visit(document, {
    Alias: (_, node) => {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      fault = { code: "not-yaml", line, column: col, problem: "ALIAS" };
      return visit.BREAK;
    },
    Node: (_, node, path) => {
      if (path.length > DEEPEST * 2) fault = { code: "not-yaml", line: 1, column: 1, problem: "TOO_DEEP" };
      else if (isMap(node)) fault = unsafeKey(node.items.map((pair) => String(pair.key)));
      return fault ? visit.BREAK : undefined;
    },
  });
  return fault;
}

function unsafeKey(keys: readonly string[]): FrameworkFault | null {
  const unsafe = keys.filter((key) => UNSAFE_KEYS.has(key));
  return unsafe.length > 0 ? { code: "unknown-key", path: "", keys: unsafe } : null;
}
