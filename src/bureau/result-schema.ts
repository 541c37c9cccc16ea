/**
 * What a bureau keeps of one workbook: plain data, the same for the same bytes, so that it can be written down, gone on
 * from, and joined with what other machines have read. As schemas, because anyone may have written or damaged the lines
 * that hold it; keys that later versions add stay.
 */
import * as z from "zod/mini";
import { SEVERITIES } from "../checks/check";

const text = z.string();
const number = z.number();
const orNull = <T extends z.ZodMiniType>(type: T) => z.nullable(type);
const list = <T extends z.ZodMiniType>(of: T) => z.readonly(z.array(of));
const record = <T extends z.core.$ZodLooseShape>(shape: T) => z.readonly(z.object(shape));

/** P0: do again; P1: mend by the date; P2: complete. */
const priority = z.enum(["P0", "P1", "P2"]);
export type Priority = z.infer<typeof priority>;

/** A finding as a paper says it. */
const finding = record({
  check: text,
  severity: z.enum(SEVERITIES),
  priority,
  sheet: orNull(text),
  cell: orNull(text),
  message: text,
  why: text,
  fix: text,
});
export type NotedFinding = z.infer<typeof finding>;

/** A scored row: an indicator, or the funds of a project form. */
const line = record({
  dimension: orNull(text),
  group: orNull(text),
  name: text,
  weight: orNull(number),
  score: orNull(number),
  /** By the rule, where the workbook's figures determine it. */
  expected: orNull(number),
  /** Of a form that was re-examined already. */
  reviewed: orNull(number),
  /** The figures that the rule rests on, as people write them. */
  figures: text,
});
export type ScoredLine = z.infer<typeof line>;

/** A grade and the least total that earns it. */
const grade = record({ grade: text, from: number });
export type GradeFrom = z.infer<typeof grade>;

/** One score sheet: a department, or one of its projects. */
const unit = record({
  sheet: text,
  /** As the workbook names it; null where it does not. */
  department: orNull(text),
  year: orNull(number),
  form: z.enum(["department", "project", "review", "unknown"]),
  framework: orNull(record({ id: text, title: text })),
  stated: orNull(number),
  summed: number,
  /** Of how many rows the score is blank; results of before this was kept do not say. */
  unscored: z.exactOptional(number),
  /** The sum with each score that the rules determine in the place of the printed one; null while a score is open. */
  recomputed: orNull(number),
  /** Of how many rows the rules determine the score, of how many. */
  byRule: record({ rows: number, of: number }),
  /** By the total that the unit stands by. */
  grade: orNull(text),
  statedGrade: orNull(text),
  /** Best first; empty for an unknown form. */
  grades: list(grade),
  counts: z.readonly(z.record(z.enum(SEVERITIES), number)),
  /** Ratios: 0.95 is 95%. */
  rates: record({ execution: orNull(number), threePublic: orNull(number), offEstablishment: orNull(number) }),
  /** 元 */
  budget: orNull(number),
  /** Whether no indicator lost a point. */
  isFullMarks: z.boolean(),
  lines: list(line),
  /** Errors, warnings and reviews; deductions and notes to the reader are in no paper. */
  findings: list(finding),
  /** The figures of its tables in reading order, 元 for money: by them copies are found. */
  figures: list(text),
  /** What its people wrote in sentences: remarks, results, paragraphs of a report. */
  texts: list(text),
});
export type UnitResult = z.infer<typeof unit>;

const problem = record({ code: text, zh: text, en: text });
export type SaidProblem = z.infer<typeof problem>;

const fileResult = record({
  /** As the user would write it, with "/" on every system. */
  file: text,
  /** Of its bytes; null where they could not be read. */
  sha256: orNull(text),
  units: list(unit),
  /** Why there are no units. */
  problem: orNull(problem),
});
export type FileResult = z.infer<typeof fileResult>;

/** What must be the same for results to be used again. */
const kind = record({
  version: number,
  program: text,
  /** The text of the framework that was chosen; null where each file's own was found. */
  framework: orNull(text),
  /** Of the user's own folder of frameworks, where there is one. */
  library: z.exactOptional(text),
});
export type ResultsKind = z.infer<typeof kind>;

/** The name of a paper that a run wrote: below its folder and not anywhere else, since old papers are removed. */
const paperName = text.check(
  z.refine((name) => !/[\\:]/.test(name) && name.split("/").every((part) => !/^\.{0,2}$/.test(part))),
);

/** A paper of ours, and the hash of what we wrote into it: who has changed it since did so on purpose. */
const paper = record({ paper: paperName, sha256: text });
export type WrittenPaper = z.infer<typeof paper>;

export type ResultLine = ResultsKind | FileResult | WrittenPaper;

/** @returns the value itself, null where it is no line of results */
export function asResultLine(value: unknown): ResultLine | null {
  if (typeof value !== "object" || value === null) return null;
  const type = "program" in value ? kind : "paper" in value ? paper : fileResult;
  return type.safeParse(value).success ? (value as ResultLine) : null;
}
