/**
 * A bureau's own form, blank, and a workbook with the figures → the cells to be written into the form.
 *
 * Scores come from the rules of the framework that was read from the form; a score that only a person can give comes
 * from the score sheet among the data, or is left open. Nothing that stands in the form already is written over.
 */
import { assess, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { gradesOf } from "../assess/form";
import { remarkOf, saysNothing } from "../assess/remark";
import { roundPoints, sum, type Decimal } from "../decimal";
import { plain } from "../facts/format";
import { gradeOf, indicatorsOf, type Framework } from "../frameworks/framework";
import type { Messages } from "../messages/messages";
import { zhCN } from "../messages/zh-CN";
import { lostPoints } from "../messages/chinese-only/pane-draft";
import { reasonsOf } from "../papers/remark";
import { recognise } from "../recognise";
import type { Subtotal } from "../recognise/score-sheet/types";
import type { CellChange } from "../workbook/cell-change";
import type { CellRef, Workbook } from "../workbook/model";
import { findForm } from "./find-form";
import { scoreFormula, sumFormula } from "./formulas";
import { joined } from "./joined";
import { Places } from "./place";
import {
  FillError,
  type FilledCell,
  type FilledWhat,
  type FillNote,
  type FormFill,
  type LeftCell,
  type LeftReason,
  type NotedCell,
} from "./types";

export interface FillInput {
  readonly form: Workbook;
  /** null: the figures are in the form's own file. */
  readonly data: Workbook | null;
  readonly framework: Framework;
  /** The form's sheet, where the file holds several. */
  readonly sheet: string | null;
}

export interface FillOptions {
  /** Formulas for scores and totals instead of their values; not for Word files. */
  readonly native: boolean;
  /** Whether a cell is locked on a protected sheet. */
  readonly isLocked: (ref: CellRef) => boolean;
  readonly messages: Messages;
}

/** A score with where it came from. */
interface Given {
  readonly points: Decimal;
  readonly from: FilledCell["from"];
  /** What the data's own score sheet says of the deduction. */
  readonly remark: string | null;
}

class Filler {
  readonly changes: CellChange[] = [];
  readonly filled: FilledCell[] = [];
  readonly left: LeftCell[] = [];
  readonly notes: NotedCell[] = [];
  readonly reasons: string[] = [];
  /** The scores that the form then holds, by row; what is not among them is open. */
  private readonly scores = new Map<AssessedRow, Decimal>();

  constructor(
    private readonly sheet: AssessedSheet,
    /** The score sheet among the data, by indicator; empty without one. */
    private readonly others: ReadonlyMap<string, AssessedRow>,
    private readonly places: Places,
    private readonly ownSheets: ReadonlySet<string>,
    private readonly options: FillOptions,
  ) {}

  private leave(what: FilledWhat, name: string, cell: CellRef, reason: LeftReason): void {
    this.left.push({ what, name, cell: this.places.of(cell), reason });
  }

  private note(name: string, cell: CellRef, note: FillNote): void {
    this.notes.push({ name, cell: this.places.of(cell), note });
  }

  private write(
    cell: FilledCell,
    content: Pick<CellChange, "value"> & { readonly formula?: string | null },
  ): void {
    const { value, formula = null } = content;
    const isKept = formula !== null && this.options.native && this.places.isText(cell.cell);
    if (isKept) this.note(cell.name, cell.cell, { code: "text-cell" });
    const isFormula = formula !== null && !isKept;
    this.changes.push({ ...cell.cell, value: value ?? null, ...(isFormula ? { formula } : {}) });
    this.filled.push(cell);
    this.places.take(cell.cell);
  }

  private given(row: AssessedRow): Given | null {
    const other = row.row.id === null ? undefined : this.others.get(row.row.id);
    const own = other?.score && row.weight?.gte(other.score) && other.score.gte(0) ? other.score : null;
    const said = other ? remarkOf(other.row) : null;
    const remark = said === null || saysNothing(said) ? null : said;
    if (row.expected) {
      if (own && !own.eq(row.expected))
        this.note(row.name, row.place, { code: "differs", sheet: plain(own) });
      return { points: row.expected, from: "figures", remark: own?.eq(row.expected) ? remark : null };
    }
    return own && { points: own, from: "sheet", remark };
  }

  private whyOpen({ row, scored }: AssessedRow): LeftReason {
    const { definition, weight } = row;
    const { rules } = this.options.messages;
    if (!definition) return { code: "not-in-framework" };
    if (!scored)
      return {
        code: "other-weight",
        printed: weight?.figure ? plain(weight.figure.value) : "",
        framework: plain(definition.weight),
      };
    const { outcome, rule } = scored;
    if (outcome.status === "missing" && !rule.isJudgement)
      return {
        code: "missing",
        facts: rule.facts.filter(({ id }) => outcome.missing.includes(id)).map(rules.fact),
      };
    if (outcome.status === "needs-review" && outcome.reason !== "needs-judgement") {
      const why = rule.explain(outcome, rules).at(-1)?.text ?? "";
      return { code: "review", why };
    }
    return { code: "judgement" };
  }

  row(row: AssessedRow): void {
    const { score: cell } = row.row;
    if (!cell) return;
    const given = this.given(row);
    const obstacle = this.places.obstacle(cell.ref);
    if (obstacle) {
      if (row.score) this.scores.set(row, row.score);
      const isSame = obstacle.code === "occupied" && row.score !== null && given?.points.eq(row.score);
      if (!isSame) this.leave("score", row.name, cell.ref, obstacle);
      return;
    }
    if (!given) return this.leave("score", row.name, cell.ref, this.whyOpen(row));
    const { points, from } = given;
    const at = this.places.of(cell.ref);
    const formula = this.options.native && from === "figures" ? scoreFormula(row, this.ownSheets) : null;
    this.scores.set(row, points);
    this.write(
      { what: "score", name: row.name, cell: at, shown: plain(points), from },
      { value: points.toNumber(), formula },
    );
    if (row.scored?.outcome.status === "not-applicable" && from === "figures")
      this.note(row.name, cell.ref, { code: "not-applicable" });
    this.remark(row, given);
  }

  /** In Chinese whatever the user's language is. Facts only: the reason and the measures are the department's to write. */
  private remark(row: AssessedRow, { points, from, remark }: Given): void {
    const cell = row.row.remark;
    if (!row.weight?.gt(points) || !cell) return;
    const lost = plain(row.weight.minus(points));
    const working = from === "figures" ? reasonsOf(row, zhCN) : [];
    const text = remark ?? lostPoints({ lost, weight: plain(row.weight), working });
    const obstacle = this.places.obstacle(cell.ref);
    if (obstacle) return this.leave("remark", row.name, cell.ref, obstacle);
    if (remark === null) this.reasons.push(row.name);
    const at = this.places.of(cell.ref);
    this.write({ what: "remark", name: row.name, cell: at, shown: text, from }, { value: text });
  }

  /** The sum of these rows' scores, where a form has a cell for it. */
  private sum(
    what: "subtotal" | "total",
    name: string,
    cell: CellRef,
    rows: readonly AssessedRow[],
  ): Decimal | null {
    const known = rows.flatMap((row) => this.scores.get(row) ?? []);
    const open = rows.length - known.length;
    const total = roundPoints(sum(known));
    const at = this.places.of(cell);
    const own = this.places.formula(at);
    const obstacle = own === null ? this.places.obstacle(cell) : null;
    if (obstacle) {
      if (obstacle.code !== "occupied" || this.places.shown(at) !== plain(total))
        this.leave(what, name, cell, obstacle);
      return null;
    }
    const cells = rows.flatMap(({ row }) => row.score?.ref ?? []);
    const formula = own ?? (this.options.native ? sumFormula(cells) : null);
    if (open > 0) this.leave(what, name, cell, { code: "incomplete", open });
    if (open > 0 && formula === null) return null;
    const shown = own === null ? plain(total) : `=${own}`;
    this.write({ what, name, cell: at, shown, from: "figures" }, { value: total.toNumber(), formula });
    return open > 0 ? null : total;
  }

  private rowsOf({ dimension, group }: Subtotal): readonly AssessedRow[] {
    return this.sheet.rows.filter(({ row }) =>
      group !== null ? row.group === group : dimension !== null && row.dimension === dimension,
    );
  }

  totals(): void {
    const { subtotals, total, grade } = this.sheet.sheet;
    for (const subtotal of subtotals) {
      const rows = this.rowsOf(subtotal);
      if (subtotal.score && rows.length > 0)
        this.sum("subtotal", subtotal.label.text, subtotal.score.ref, rows);
    }
    const sumOfAll = total && this.sum("total", "", total.ref, this.sheet.rows);
    const earned = sumOfAll && gradeOf({ grades: gradesOf(this.sheet.sheet) }, sumOfAll);
    if (!grade || !earned || this.places.obstacle(grade.ref)) return;
    const at = this.places.of(grade.ref);
    this.write({ what: "grade", name: "", cell: at, shown: earned, from: "figures" }, { value: earned });
  }
}

/** Last year's figures fill no form of this year. */
function refuseOtherYear(data: Workbook | null, framework: Framework): void {
  const year = data && recognise(data, { frameworks: [] }).year;
  if (year && year !== framework.year)
    throw new FillError({ code: "other-year", data: year, framework: framework.year });
}

/** @throws FillError with what is wrong with the form, or with the data */
export function fillForm(
  { form, data, framework, sheet: wanted }: FillInput,
  options: FillOptions,
): FormFill {
  const found = findForm(form, framework, wanted);
  refuseOtherYear(data, framework);
  const recognition = recognise(joined(form, data), { frameworks: [], framework });
  const sheets = assess(recognition);
  const isForm = ({ sheet, range }: AssessedSheet["sheet"]) =>
    sheet === found.sheet && range.top === found.range.top;
  const own = sheets.find(({ sheet }) => isForm(sheet));
  if (!own) throw new FillError({ code: "no-form" });
  // Of several other sheets nobody can tell whose scores are meant.
  const others = sheets.filter((each) => each !== own && (each.year ?? framework.year) === framework.year);
  const [other] = others.length === 1 ? others : [];
  const byId = new Map(
    (other?.rows ?? []).flatMap((row) => (row.row.id === null ? [] : [[row.row.id, row]])),
  );
  const places = new Places(recognition.sheet(found.sheet), options.isLocked);
  const ownSheets = new Set(form.sheets.map(({ name }) => name));
  const filler = new Filler(own, byId, places, ownSheets, options);
  for (const row of own.rows) filler.row(row);
  filler.totals();
  const { changes, filled, left, notes, reasons } = filler;
  if (!filled.some(({ what }) => what === "score")) refuseNothing(left, framework, options);
  return { sheet: found.sheet, changes, filled, left, notes, reasons };
}

/** Not one score: the figures are not there, or the form was filled in already. */
function refuseNothing(left: readonly LeftCell[], framework: Framework, { messages }: FillOptions): void {
  if (!left.some(({ reason }) => reason.code === "missing")) return;
  const facts = indicatorsOf(framework)
    .flatMap(({ rule }) => rule.facts)
    .filter(({ unit }) => unit !== "judgement" && unit !== "grade")
    .map(messages.rules.fact);
  throw new FillError({ code: "no-data", facts: [...new Set(facts)] });
}
