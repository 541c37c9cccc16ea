/** Why a framework file is refused, and how to mend it. */
import type { FrameworkFault, FrameworkWords, FaultLocation } from "../../frameworks/fault";

type Code = FrameworkFault["code"];
type FaultTexts = { readonly [C in Code]: (fault: Extract<FrameworkFault, { code: C }>) => string };

const PARTITION = {
  gap: "leave a gap",
  overlap: "overlap",
  "edge-unowned": "leave a bound that neither owns",
  "edge-owned-twice": "have a bound that two of them own",
  outside: "go beyond the range",
} as const;

/** The schema's own codes. */
const PROBLEMS: Readonly<Record<string, string>> = {
  invalid_type: "missing or of the wrong type",
  invalid_value: "not one of the choices",
  too_small: "too small, too short or too few",
  too_big: "too great, too long or too many",
  not_multiple_of: "more than two decimals",
  invalid_format: "wrong format",
  invalid_union: "wrong form",
  "0%": "must not be 0%",
};

function problemText(code: string): string {
  return PROBLEMS[code] ?? code;
}

const SAID: FaultTexts = {
  "unknown-kind": ({ kind, known }) => `there is no kind of rule "${kind}". Use one of: ${known.join(", ")}.`,
  "bad-parameter": ({ path, problem }) =>
    `the rule's "${path}" is wrong (${problemText(problem)}). Compare with another indicator.`,
  "unknown-key": ({ path, keys }) =>
    `unknown key${path === "" ? "" : ` at "${path}"`}: ${keys.join(", ")}. Check the spelling, or remove it.`,
  "unknown-fact": ({ fact }) =>
    `there is no fact "${fact}". Use one of the vocabulary, or define one as {id, name}.`,
  "duplicate-fact": ({ fact }) =>
    `the fact "${fact}" is used twice in one indicator. Give one of them another id.`,
  "bad-interval": ({ interval }) =>
    `"${interval}" is no interval. Write it like "[90%, 100%]" or "(100%, ∞)".`,
  "bands-no-partition": ({ fault, at }) =>
    `the bands ${PARTITION[fault]} at ${at}. Let them meet, each bound owned by one band, from 0 to ∞.`,
  "points-not-weight": ({ greatest, weight }) =>
    `the greatest score is ${greatest}, the weight is ${weight}. Change the points, or the weight.`,
  "too-large": ({ size, limit }) =>
    `the file has ${size} characters, more than ${limit}. Is it a framework file?`,
  "not-yaml": ({ line, column, problem }) =>
    `line ${line}, column ${column} is not YAML as allowed here (${problem}). Check indents, quotes and colons.`,
  "duplicate-key": ({ line }) => `the key on line ${line} is there twice. Remove one.`,
  "bad-value": ({ path, problem }) =>
    path === ""
      ? "There is nothing in it that a framework has (id, name, indicators and so on). Make sure that it is the right file: framework files are .yaml, and scoresheet frameworks from reads one from a form."
      : `"${path}" is missing or wrong (${problemText(problem)}). Add or correct it.`,
  "duplicate-id": ({ id }) =>
    `the id "${id}" is used twice. Every indicator and group needs its own; change one.`,
  "duplicate-name": ({ name }) => `the name "${name}" is used twice. Change one.`,
  "unknown-use": ({ use, known }) =>
    `the library of indicators has no "${use}". Use one of: ${known.join(", ")}.`,
  "weights-not-100": ({ sum }) =>
    `the indicators' weights add up to ${sum}, not 100. Correct them, or declare it in errata if the original says so.`,
  "weight-sum": ({ of, name, printed, sum }) =>
    `"${name}" (${of}) has the weight ${printed}, its children add up to ${sum}. Correct it, or declare it in errata if the original says so.`,
  "erratum-unfounded": ({ of, printed }) =>
    `errata say that "${of}" is printed as ${printed}, but the table has no such fault. Remove it, or correct "of" or "printed".`,
  "grades-no-partition": ({ at }) =>
    `the grades leave a gap or overlap at ${at}. Let them meet, from 0 to 100.`,
  "example-failed": ({ example, expected, got }) =>
    `the example "${example}" should give ${expected}, the rule gives ${got}. Correct the rule or the example.`,
};

function placeText({ file, indicator }: FaultLocation): string {
  return indicator ? `${file}: indicator "${indicator.name}" (${indicator.id})` : file;
}

export const frameworkWords: FrameworkWords = (place, fault) => {
  // Each function takes exactly the fault of its own code; the compiler cannot follow that through the index.
  const say = SAID[fault.code] as (fault: FrameworkFault) => string;
  return `${placeText(place)}: ${say(fault)}`;
};
