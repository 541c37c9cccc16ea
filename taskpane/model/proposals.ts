/**
 * What the pane offers to write: recomputed scores, totals and grades, formulas, drafted remarks. Nothing is offered
 * where a person must judge, and nothing is ever written unasked.
 */
import { rawText } from "../../src/assess/cells";
import { assess, scoredRows, type AssessedRow, type AssessedSheet } from "../../src/assess/assess";
import type { EngineWords } from "../../src/messages/messages";
import type { Recognition } from "../../src/recognise/recognition";
import type { IndicatorRow, ScoreSheet } from "../../src/recognise/score-sheet/types";
import type { Rule } from "../../src/rules/rule-kind";
import type { NumberCell } from "../../src/recognise/types";
import type { Judged } from "../../src/checks/check";
import { refAddress, type CellRef } from "../../src/workbook/model";
import { valueAt } from "../../src/workbook/sheet";
import type { KeyedFinding, Proposal, ProposalOption } from "./pane-report";
import { draftRemark } from "../../src/papers/remark";

/** Formulas that may stand in place of a number. */
export interface FindFormulas {
  score(row: AssessedRow, rule: Rule, sheet: string): readonly ProposalOption[];
  total(sheet: AssessedSheet): readonly ProposalOption[];
}

export interface ProposalContext {
  readonly recognition: Recognition;
  readonly messages: EngineWords;
  readonly findings: readonly KeyedFinding[];
  /** Absent where only values are asked for. */
  readonly formulas?: FindFormulas;
}

/** Findings that say what is wrong in the cell. */
function faultsOf({ findings }: ProposalContext, judged: Judged, ref: CellRef): KeyedFinding[] {
  const cell = refAddress(ref);
  return findings.filter((one) => one.sheet === ref.sheet && one.cell === cell && one.judges === judged);
}

function shown(cell: NumberCell): string {
  return cell.formula === null ? rawText(cell.raw) : `=${cell.formula}`;
}

function numberOption(value: number): ProposalOption {
  return { form: "value", content: { value }, shown: String(value) };
}

function proposal(
  kind: Proposal["kind"],
  row: IndicatorRow | null,
  ref: CellRef,
  rest: Pick<Proposal, "before" | "options" | "answers">,
): Proposal {
  return {
    id: `${kind}|${ref.sheet}|${refAddress(ref)}`,
    kind,
    indicator: row && (row.officialName ?? row.name.text),
    ref,
    ...rest,
  };
}

/** The score by the rule; for the only blank one, what the stated total implies. */
function scoreOf(row: AssessedRow, { implied }: AssessedSheet): number | null {
  if (row.expected) return row.expected.toNumber();
  return implied?.row === row ? implied.score.toNumber() : null;
}

function scoreProposals(assessed: AssessedRow, sheet: AssessedSheet, context: ProposalContext): Proposal[] {
  const { row, scored } = assessed;
  const cell = row.score;
  if (!cell) return [];
  const faults = faultsOf(context, "score", cell.ref);
  // A score typed as text can be read, though no rule is known.
  const read = faults.map(({ expected }) => expected).find((expected) => typeof expected === "number");
  const value = scoreOf(assessed, sheet) ?? read ?? null;
  const formulas = (scored && context.formulas?.score(assessed, scored.rule, cell.ref.sheet)) ?? [];
  const before = shown(cell);
  if (faults.length > 0 && value !== null) {
    const options = [numberOption(value), ...formulas];
    return [proposal("score", row, cell.ref, { before, options, answers: faults.map(({ key }) => key) })];
  }
  // A correct number that was typed can become a formula: an offer, which no finding asks for.
  if (faults.length > 0 || cell.formula !== null || formulas.length === 0) return [];
  return [proposal("formula", row, cell.ref, { before, options: formulas, answers: [] })];
}

function totalProposals(assessed: AssessedSheet, context: ProposalContext): Proposal[] {
  const { sheet } = assessed;
  const faults = sheet.total ? faultsOf(context, "total", sheet.total.ref) : [];
  const expected = faults[0]?.expected;
  if (!sheet.total || typeof expected !== "number") return [];
  return [
    proposal("total", null, sheet.total.ref, {
      before: shown(sheet.total),
      options: [numberOption(expected), ...(context.formulas?.total(assessed) ?? [])],
      answers: faults.map(({ key }) => key),
    }),
  ];
}

function gradeProposals(sheet: ScoreSheet, context: ProposalContext): Proposal[] {
  const faults = sheet.grade ? faultsOf(context, "grade", sheet.grade.ref) : [];
  const expected = faults[0]?.expected;
  if (!sheet.grade || typeof expected !== "string") return [];
  // "评分等级：良" in one cell: only the grade in it changes.
  const before = sheet.grade.text;
  const raw = valueAt(context.recognition.sheet(sheet.sheet), sheet.grade.ref.row, sheet.grade.ref.col);
  const text =
    typeof raw === "string" && raw !== before && raw.includes(before)
      ? raw.replace(before, expected)
      : expected;
  return [
    proposal("grade", null, sheet.grade.ref, {
      before: rawText(raw),
      options: [{ form: "value", content: { value: text }, shown: text }],
      answers: faults.map(({ key }) => key),
    }),
  ];
}

function remarkProposals(assessed: AssessedRow, sheet: ScoreSheet, context: ProposalContext): Proposal[] {
  const { row } = assessed;
  const faults = row.remark ? faultsOf(context, "remark", row.remark.ref) : [];
  if (!row.remark || faults.length === 0) return [];
  const text = draftRemark(assessed, sheet, context.messages);
  return [
    proposal("remark", row, row.remark.ref, {
      before: row.remark.text,
      options: [{ form: "text", content: { value: text }, shown: text }],
      answers: faults.map(({ key }) => key),
    }),
  ];
}

/** In the order of the sheet; what answers a finding comes before mere offers. */
export function proposalsOf(context: ProposalContext): Proposal[] {
  const all = assess(context.recognition).flatMap((assessed) => [
    ...scoredRows(assessed).flatMap((row) => [
      ...scoreProposals(row, assessed, context),
      ...remarkProposals(row, assessed.sheet, context),
    ]),
    ...totalProposals(assessed, context),
    ...gradeProposals(assessed.sheet, context),
  ]);
  return [
    ...all.filter(({ answers }) => answers.length > 0),
    ...all.filter(({ answers }) => answers.length === 0),
  ];
}
