/** What a line of results holds, for lines that anyone may have written or damaged. Keys that later versions add stay. */
import * as z from "zod/mini";
import { SEVERITIES } from "../checks/check";
import type { FileResult } from "./result";

/** What must be the same for results to be used again. */
export interface ResultsKind {
  readonly version: number;
  readonly program: string;
  /** The text of the framework that was chosen; null where each file's own was found. */
  readonly framework: string | null;
  /** Of the user's own folder of frameworks, where there is one. */
  readonly library?: string;
}

/** A paper of ours, and the hash of what we wrote into it: who has changed it since did so on purpose. */
export interface WrittenPaper {
  readonly paper: string;
  readonly sha256: string;
}

export type ResultLine = ResultsKind | FileResult | WrittenPaper;

const text = z.string();
const number = z.number();
const list = z.array(text);
const orNull = <T extends z.ZodMiniType>(type: T) => z.nullable(type);

const grade = z.looseObject({ grade: text, from: number });

const line = z.looseObject({
  dimension: orNull(text),
  group: orNull(text),
  name: text,
  weight: orNull(number),
  score: orNull(number),
  expected: orNull(number),
  reviewed: orNull(number),
  figures: text,
});

const finding = z.looseObject({
  check: text,
  severity: z.enum(SEVERITIES),
  priority: z.enum(["P0", "P1", "P2"]),
  sheet: orNull(text),
  cell: orNull(text),
  message: text,
  why: text,
  fix: text,
});

const unit = z.looseObject({
  sheet: text,
  department: orNull(text),
  year: orNull(number),
  form: z.enum(["department", "project", "review", "unknown"]),
  framework: orNull(z.looseObject({ id: text, title: text })),
  stated: orNull(number),
  summed: number,
  recomputed: orNull(number),
  byRule: z.looseObject({ rows: number, of: number }),
  grade: orNull(text),
  statedGrade: orNull(text),
  grades: z.array(grade),
  counts: z.record(z.enum(SEVERITIES), number),
  rates: z.looseObject({
    execution: orNull(number),
    threePublic: orNull(number),
    offEstablishment: orNull(number),
  }),
  budget: orNull(number),
  isFullMarks: z.boolean(),
  lines: z.array(line),
  findings: z.array(finding),
  figures: list,
  texts: list,
});

const fileResult: z.ZodMiniType<FileResult> = z.looseObject({
  file: text,
  sha256: orNull(text),
  units: z.array(unit),
  problem: orNull(z.looseObject({ code: text, zh: text, en: text })),
});

const kind: z.ZodMiniType<ResultsKind> = z.looseObject({
  version: number,
  program: text,
  framework: orNull(text),
  library: z.exactOptional(text),
});

/** The name of a paper that a run wrote: below its folder and not anywhere else, since old papers are removed. */
const paperName = text.check(
  z.refine((name) => !/[\\:]/.test(name) && name.split("/").every((part) => !/^\.{0,2}$/.test(part))),
);

const paper: z.ZodMiniType<WrittenPaper> = z.looseObject({ paper: paperName, sha256: text });

/** @returns the value itself, null where it is no line of results */
export function asResultLine(value: unknown): ResultLine | null {
  if (typeof value !== "object" || value === null) return null;
  const type = "program" in value ? kind : "paper" in value ? paper : fileResult;
  return type.safeParse(value).success ? (value as ResultLine) : null;
}
