/**
 * What a bureau keeps of one workbook: plain data, the same for the same bytes, so that it can be written down, gone on
 * from, and joined with what other machines have read.
 */
import type { Severity } from "../checks/check";
import type { FormFamily } from "../recognise/score-sheet/types";

/** P0: do again; P1: mend by the date; P2: complete. */
export type Priority = "P0" | "P1" | "P2";

export type Conclusion = "pass" | "conditional" | "return";

/** A finding as a paper says it. */
export interface NotedFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** A scored row: an indicator, or the funds of a project form. */
export interface ScoredLine {
  readonly dimension: string | null;
  readonly group: string | null;
  readonly name: string;
  readonly weight: number | null;
  readonly score: number | null;
  /** By the rule, where the workbook's figures determine it. */
  readonly expected: number | null;
  /** Of a form that was re-examined already. */
  readonly reviewed: number | null;
  /** The figures that the rule rests on, as people write them. */
  readonly figures: string;
}

/** A grade and the least total that earns it. */
export interface GradeFrom {
  readonly grade: string;
  readonly from: number;
}

/** One score sheet: a department, or one of its projects. */
export interface UnitResult {
  readonly sheet: string;
  /** As the workbook names it; null where it does not. */
  readonly department: string | null;
  readonly year: number | null;
  readonly form: FormFamily;
  readonly framework: { readonly id: string; readonly title: string } | null;
  readonly stated: number | null;
  readonly summed: number;
  /** The sum with each score that the rules determine in the place of the printed one; null while a score is open. */
  readonly recomputed: number | null;
  /** Of how many rows the rules determine the score, of how many. */
  readonly byRule: { readonly rows: number; readonly of: number };
  /** By the total that the unit stands by. */
  readonly grade: string | null;
  readonly statedGrade: string | null;
  /** Best first; empty for an unknown form. */
  readonly grades: readonly GradeFrom[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Ratios: 0.95 is 95%. */
  readonly rates: {
    readonly execution: number | null;
    readonly threePublic: number | null;
    readonly offEstablishment: number | null;
  };
  /** 元 */
  readonly budget: number | null;
  /** Whether no indicator lost a point. */
  readonly isFullMarks: boolean;
  readonly lines: readonly ScoredLine[];
  /** Errors, warnings and reviews; deductions and notes to the reader are in no paper. */
  readonly findings: readonly NotedFinding[];
  /** The figures of its tables in reading order, 元 for money: by them copies are found. */
  readonly figures: readonly string[];
  /** What its people wrote in sentences: remarks, results, paragraphs of a report. */
  readonly texts: readonly string[];
}

export interface SaidProblem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface FileResult {
  /** As the user would write it, with "/" on every system. */
  readonly file: string;
  /** Of its bytes; null where they could not be read. */
  readonly sha256: string | null;
  readonly units: readonly UnitResult[];
  /** Why there are no units. */
  readonly problem: SaidProblem | null;
}

const CONCLUSIONS: Record<Priority, Conclusion> = { P0: "return", P1: "conditional", P2: "pass" };

/** By the most urgent of what was found. */
export function conclusionOf({ findings }: Pick<UnitResult, "findings">): Conclusion {
  const worst = (["P0", "P1"] as const).find((priority) =>
    findings.some((each) => each.priority === priority),
  );
  return CONCLUSIONS[worst ?? "P2"];
}

function light(unit: UnitResult): UnitResult {
  const findings = unit.findings.map((finding) => ({ ...finding, message: "", why: "", fix: "" }));
  return { ...unit, findings, lines: [] };
}

/** What the summary needs of a file, without the texts of findings and the lines, which only the unit's own papers hold. */
export const lightResult = (result: FileResult): FileResult => ({
  ...result,
  units: result.units.map(light),
});
