/** Cells → score sheet: levels (merged, written once or repeated), indicators, weights, scores, totals and grade. */
import { sum } from "../../decimal";
import { figureOfText } from "../figure";
import type { Entry, Grid } from "../grid";
import type {
  NumberCell,
  RawIndicator,
  RawNode,
  RawScoreSheet,
  ScoreColumn,
  Subtotal,
  TextCell,
} from "../types";
import type { Columns } from "./columns";
import { isOtherHeader, isWords, MOST_BLANK_ROWS, isRepeated, type Header } from "./header";
import { labelKey, readName } from "./names";
import { gradeInText, isGradeLabel, isGradeOf, isNoteLabel, isTotalLabel, totalWithFigure } from "./words";

/** Rows without anything in the table's columns after which it has ended, unless its rows plainly go on. */
const BLANK_ROWS_THAT_END = 2;
/** A row that only one wide text fills names the table below it; 续表 names the same one again. */
const TITLE = /表|评|绩效|体系/;
const CONTINUED = /^[(（]?(续表?|接上[表页])|[(（]续表?[)）]$/;
/** Rows above the header in which a title, or a total on top, may stand. */
const ROWS_ABOVE = 4;

interface Draft extends RawIndicator {
  description: TextCell | null;
  criteria: TextCell | null;
  remark: TextCell | null;
  name: TextCell;
  reviewed: { score: NumberCell; remark: TextCell | null } | null;
}

/** Follows one level down the sheet: a node lasts until another name begins; a repeated name is the same node. */
class Level<T extends RawNode> {
  readonly nodes: T[] = [];
  current: number | null = null;
  private key = "";

  /** @returns true when another node begins */
  step(text: string, make: () => T): boolean {
    const key = labelKey(text);
    if (this.current !== null && key === this.key) return false;
    this.key = key;
    this.nodes.push(make());
    this.current = this.nodes.length - 1;
    return true;
  }

  close(): void {
    this.current = null;
    this.key = "";
  }
}

const cellOf = (grid: Grid, entry: Entry): NumberCell => ({
  ref: grid.ref(entry.row, entry.col),
  raw: entry.cell.value,
  figure: entry.figure,
  formula: entry.cell.formula ?? null,
});

class SheetReader {
  private readonly dimensions = new Level<RawNode>();
  private readonly groups = new Level<RawNode & { dimension: number | null }>();
  private readonly indicators: Draft[] = [];
  private readonly subtotals: Subtotal[] = [];
  private total: NumberCell | null = null;
  private reviewedTotal: NumberCell | null = null;
  private totalRow: number | null = null;
  private totalWeights: NumberCell[] = [];
  private grade: TextCell | null = null;
  private last: number;
  private afterPageBreak = false;
  private readonly repeatedHeaders: number[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly found: Columns,
  ) {
    this.last = header.rows.at(-1)!;
  }

  private column(role: ScoreColumn): number | undefined {
    return this.found.columns[role];
  }

  private textAt(row: number, col: number): TextCell {
    const entry = this.grid.at(row, col);
    return { ref: this.grid.ref(entry?.row ?? row, entry?.col ?? col), text: entry?.text ?? "" };
  }

  private text(row: number, role: ScoreColumn): TextCell | null {
    const col = this.column(role);
    return col === undefined ? null : this.textAt(row, col);
  }

  /** Criteria keep their lines: where one ends, the next condition begins. */
  private criteria(row: number): TextCell | null {
    const cell = this.text(row, "criteria");
    const value = cell && this.grid.at(cell.ref.row, cell.ref.col)?.cell.value;
    return cell && typeof value === "string" ? { ...cell, text: value.trim() } : cell;
  }

  private number(row: number, role: ScoreColumn): NumberCell | null {
    const col = this.column(role);
    if (col === undefined) return null;
    const entry = this.grid.at(row, col);
    return entry
      ? cellOf(this.grid, entry)
      : { ref: this.grid.ref(row, col), raw: null, figure: null, formula: null };
  }

  /** The weight in its column; where there is none, the one behind the name ("资金管理（8分）"). */
  private weight(row: number, role: "weight1" | "weight2" | "weight3", name: TextCell): NumberCell | null {
    const printed = this.number(row, role);
    if (printed && (printed.raw !== null || role === "weight3")) return printed;
    const { weight } = readName(name.text);
    const figure = weight && figureOfText(name.ref, weight.toFixed());
    return figure ? { ref: name.ref, raw: name.text, figure, formula: null } : printed;
  }

  private isIndicatorRow(row: number): boolean {
    const name = this.grid.own(row, this.column("level3")!);
    if (!name || name.figure !== null || isTotalLabel(name.text) || isNoteLabel(name.text)) return false;
    return (["weight3", "score"] as const).some((role) => {
      const col = this.column(role);
      return col !== undefined && this.grid.at(row, col)?.figure;
    });
  }

  /** The label of a row that closes something; it need not come first: the score's column may stand before it. */
  private closingLabel(entries: readonly Entry[]): Entry | undefined {
    return entries.find(
      ({ text, figure }) =>
        figure === null &&
        (isTotalLabel(text) ||
          totalWithFigure(text) !== null ||
          gradeInText(text) !== null ||
          isGradeLabel(text) ||
          entries.some((other) => other.text !== text && isGradeOf(text, other.text))),
    );
  }

  private readTotal(row: number, label: Entry): void {
    // A second total closes nothing that the first has not: it may repeat it in words.
    if (this.totalRow !== null && this.totalRow > this.header.rows.at(-1)! + 1 && this.total?.figure) return;
    const inLabel = totalWithFigure(label.text);
    const score = this.number(row, "score");
    const figure = inLabel === null ? null : figureOfText(this.grid.ref(label.row, label.col), inLabel);
    this.total = figure
      ? { ref: this.grid.ref(label.row, label.col), raw: label.text, figure, formula: null }
      : this.numberBeside(row, label, score);
    this.reviewedTotal = this.number(row, "reviewedScore");
    this.totalRow = row;
    this.readGradeBeside(row, label);
    this.totalWeights = (["weight1", "weight2", "weight3"] as const).flatMap((role) => {
      const col = this.column(role);
      const entry = col === undefined ? undefined : this.grid.at(row, col);
      return entry && entry !== label && entry.figure ? [this.number(row, role)!] : [];
    });
  }

  /** "综合评分 | 97.5 | 评价等级 | 优", "… | 等级：优": a grade in the total's own row. */
  private readGradeBeside(row: number, total: Entry): void {
    const entries = this.grid.row(row);
    for (const entry of entries) {
      const inText = entry.figure === null ? gradeInText(entry.text) : null;
      if (inText !== null) this.grade = { ref: this.grid.ref(entry.row, entry.col), text: inText };
      else if (entry !== total && isGradeLabel(entry.text)) this.readGrade(row, entry);
    }
  }

  /** The total stands in the score's column; merged cells may leave it in the only other figure of the row. */
  private numberBeside(row: number, label: Entry, score: NumberCell | null): NumberCell | null {
    if (!score || score.figure || score.raw === null || score.raw !== label.cell.value) return score;
    const only = this.grid.row(row).filter((entry) => entry.figure !== null && entry !== label);
    const [entry] = only;
    return entry && only.length === 1
      ? cellOf(this.grid, entry)
      : { ref: this.grid.ref(row, this.column("score")!), raw: null, figure: null, formula: null };
  }

  private readGrade(row: number, label: Entry): void {
    const inLabel = gradeInText(label.text);
    if (inLabel !== null) {
      this.grade = { ref: this.grid.ref(label.row, label.col), text: inLabel };
      return;
    }
    const after = this.grid.row(row).find((entry) => entry !== label && entry.col > label.col);
    const scoreCol = this.column("score");
    const at = scoreCol === undefined ? undefined : this.grid.at(row, scoreCol);
    const entry = at && at !== label && at.col > label.col && row !== this.totalRow ? at : (after ?? at);
    this.grade = entry
      ? { ref: this.grid.ref(entry.row, entry.col), text: entry.text }
      : { ref: this.grid.ref(row, scoreCol ?? label.col + 1), text: "" };
  }

  private readSubtotal(row: number, label: Entry): void {
    const { name } = readName(label.text);
    const weight = this.number(row, "weight3");
    const score = this.number(row, "score");
    const key = labelKey(name);
    const named = (nodes: readonly RawNode[]) =>
      nodes.map((node) => labelKey(node.name.text)).lastIndexOf(key);
    const dimension = key === "" ? -1 : named(this.dimensions.nodes);
    const group = key === "" ? -1 : named(this.groups.nodes);
    this.subtotals.push({
      label: { ref: this.grid.ref(label.row, label.col), text: label.text },
      weight,
      score,
      dimension: dimension >= 0 ? dimension : this.dimensions.current,
      group: dimension >= 0 ? null : group >= 0 ? group : this.groups.current,
      isNamed: dimension >= 0 || group >= 0,
    });
  }

  /** The rest of what a page break, or a line of its own, cut off from the row above. */
  private continueIndicator(row: number): void {
    const draft = this.indicators.at(-1);
    if (!draft) return;
    const join = (cell: TextCell | null, role: ScoreColumn, between: string): TextCell | null => {
      const col = this.column(role);
      const more = col === undefined ? undefined : this.grid.own(row, col);
      if (!cell || !more || more.row === cell.ref.row) return cell;
      const text = typeof more.cell.value === "string" ? more.cell.value.trim() : more.text;
      return cell.text === ""
        ? { ref: this.grid.ref(more.row, more.col), text }
        : { ...cell, text: cell.text + between + text };
    };
    draft.description = join(draft.description, "description", "");
    draft.criteria = join(draft.criteria, "criteria", "\n");
    draft.remark = join(draft.remark, "remark", "");
    if (this.afterPageBreak) draft.name = join(draft.name, "level3", "") ?? draft.name;
  }

  /** After a page break a name without weight and score is the rest of the one above. */
  private isCutName(row: number): boolean {
    const previous = this.indicators.at(-1);
    if (!this.afterPageBreak || !previous) return false;
    const isBlank = (role: ScoreColumn) => {
      const col = this.column(role);
      return col === undefined || this.grid.own(row, col) === undefined;
    };
    return previous.weight?.figure != null && isBlank("weight3") && isBlank("score") && isBlank("criteria");
  }

  private readIndicator(row: number): void {
    const level = (role: "level1" | "level2") => {
      const col = this.column(role);
      return col === undefined ? undefined : this.grid.at(row, col);
    };
    const name = this.grid.own(row, this.column("level3")!);
    const label = this.grid
      .row(row)
      .find((entry) => entry.figure === null && readName(entry.text).isSubtotal);
    if (label && label.col <= this.column("level3")!) {
      this.readSubtotal(row, label);
      return;
    }
    const first = level("level1");
    if (first) {
      const cell = this.textAt(row, this.column("level1")!);
      const starts = this.dimensions.step(first.text, () => ({
        name: cell,
        weight: this.weight(row, "weight1", cell),
      }));
      if (starts) this.groups.close();
    }
    const second = level("level2");
    if (second) {
      const cell = this.textAt(row, this.column("level2")!);
      this.groups.step(second.text, () => ({
        name: cell,
        weight: this.weight(row, "weight2", cell),
        dimension: this.dimensions.current,
      }));
    }
    if (!name || name.figure !== null || this.isCutName(row)) {
      this.continueIndicator(row);
      return;
    }
    const cell = { ref: this.grid.ref(row, name.col), text: name.text };
    const reviewed = this.number(row, "reviewedScore");
    this.indicators.push({
      row,
      name: cell,
      weight: this.weight(row, "weight3", cell),
      dimension: this.dimensions.current,
      group: this.groups.current,
      description: this.text(row, "description"),
      criteria: this.criteria(row),
      score: this.number(row, "score"),
      remark: this.text(row, "remark"),
      deduction: this.number(row, "deduction"),
      reviewed: reviewed && { score: reviewed, remark: this.text(row, "reviewedRemark") },
    });
  }

  /** Reads one row; false when the table has ended before it. */
  private readRow(row: number): boolean {
    const entries = this.grid.row(row);
    const label = this.closingLabel(entries);
    const first = entries[0];
    const level3 = this.column("level3")!;
    const isDone =
      this.totalRow !== null && this.indicators.length > 0 && this.totalRow > this.indicators[0]!.row;
    if (label && (isTotalLabel(label.text) || totalWithFigure(label.text) !== null))
      this.readTotal(row, label);
    else if (label) this.readGrade(row, label);
    else if (first && isNoteLabel(first.text) && first.col < level3 && !this.isIndicatorRow(row))
      return false;
    else if (isDone && !this.isIndicatorRow(row)) return false;
    else if (isDone && this.grid.row(row).every((entry) => entry.col !== level3)) return false;
    else if (this.indicators.length > 0 && this.isTitle(row)) return false;
    else this.readIndicator(row);
    this.last = row;
    return true;
  }

  /** 续表, the title once more, or whatever else stands alone over a repeated header. */
  private isHeadOfPage(row: number): boolean {
    const [only, ...others] = this.grid.row(row);
    if (!only || others.length > 0 || only.figure || only.col >= this.column("level3")!) return false;
    const isOverHeader = isRepeated(this.grid.row(row + 1), this.header);
    return CONTINUED.test(only.text.trim()) || (isOverHeader && !this.isTitle(row));
  }

  /** A single wide text over the whole table, with a header below it: another table begins. */
  private isTitle(row: number): boolean {
    const [only, ...others] = this.grid.row(row);
    if (!only || others.length > 0 || only.figure || only.col >= this.column("level3")!) return false;
    if (!TITLE.test(only.text) || CONTINUED.test(only.text.trim())) return false;
    if (only.text === this.titleAbove(this.header.rows[0]!)?.text) return false;
    const below = this.grid.row(row + 1);
    return isOtherHeader(below, this.header) || isRepeated(below, this.header);
  }

  /** After blank rows: the numbering, the levels or the header go on. */
  private goesOn(row: number): boolean {
    for (let next = row; next <= Math.min(row + MOST_BLANK_ROWS, this.grid.rowCount - 1); next++) {
      const entries = this.grid.row(next);
      if (entries.length === 0) continue;
      return (
        this.totalRow === null && (this.isIndicatorRow(next) || this.closingLabel(entries) !== undefined)
      );
    }
    return false;
  }

  read(): RawScoreSheet {
    let blanks = 0;
    const level3 = this.column("level3")!;
    for (let row = this.last + 1; row < this.grid.rowCount; row++) {
      const entries = this.grid.row(row);
      const covering = this.grid.at(row, level3);
      if (entries.length === 0 && !(covering && covering.row < row)) {
        if (++blanks >= BLANK_ROWS_THAT_END && !this.goesOn(row + 1)) break;
        continue;
      }
      blanks = 0;
      if (isRepeated(entries, this.header)) {
        if (this.totalRow !== null && this.indicators.length > 0 && this.totalRow > this.indicators[0]!.row)
          break;
        this.afterPageBreak = true;
        this.repeatedHeaders.push(row);
        continue;
      }
      if (isWords(entries) && isOtherHeader(entries, this.header)) break;
      if (this.isHeadOfPage(row)) continue;
      if (!this.readRow(row)) break;
      this.afterPageBreak = false;
    }
    this.findTotalByItsSum();
    if (this.totalRow === null) this.findTotalAbove();
    return this.result();
  }

  /** "综合评分 | 97.5 | 评分等级 | 优" over the header. */
  private findTotalAbove(): void {
    const top = this.header.rows[0]!;
    for (let row = top - 1; row >= Math.max(0, top - ROWS_ABOVE); row--) {
      const label = this.closingLabel(this.grid.row(row));
      if (!label || !(isTotalLabel(label.text) || totalWithFigure(label.text) !== null)) continue;
      const figure = this.grid.row(row).find((entry) => entry.figure !== null && entry.col > label.col);
      if (totalWithFigure(label.text) !== null) this.readTotal(row, label);
      else if (figure) {
        this.total = cellOf(this.grid, figure);
        this.readGradeBeside(row, label);
      }
    }
  }

  /** A last row that is the sum of the rows above it is the total, whatever it is called. */
  private findTotalByItsSum(): void {
    const last = this.indicators.at(-1);
    const others = this.indicators.slice(0, -1);
    if (this.totalRow !== null || !last || others.length < 3) return;
    const equalsSum = (of: (row: RawIndicator) => NumberCell | null) => {
      const printed = of(last)?.figure?.value;
      const parts = others.flatMap((row) => of(row)?.figure?.value ?? []);
      return (
        printed !== undefined && parts.length === others.length && sum(parts).eq(printed) && printed.gt(0)
      );
    };
    if (!equalsSum((row) => row.weight) && !equalsSum((row) => row.score)) return;
    this.indicators.pop();
    this.total = last.score;
    this.reviewedTotal = last.reviewed?.score ?? null;
    this.totalRow = last.row;
    this.totalWeights = last.weight?.figure ? [last.weight] : [];
  }

  private result(): RawScoreSheet {
    const cols = Object.values(this.found.columns);
    const top = Math.max(0, this.header.rows[0]!);
    const title = this.titleAbove(top);
    return {
      sheet: this.grid.name,
      range: { top, bottom: this.last, left: Math.min(...cols), right: Math.max(...cols) },
      title,
      headerRows: this.header.rows,
      repeatedHeaders: this.repeatedHeaders,
      columns: this.found.columns,
      readings: this.found.readings,
      dimensions: this.dimensions.nodes,
      groups: this.groups.nodes,
      indicators: this.indicators,
      subtotals: this.subtotals,
      total: this.total,
      reviewedTotal: this.reviewedTotal,
      totalWeights: this.totalWeights,
      grade: this.grade,
    };
  }

  private titleAbove(top: number): TextCell | null {
    for (let row = top - 1; row >= Math.max(0, top - ROWS_ABOVE); row--) {
      const long = this.grid
        .row(row)
        .find((entry) => entry.figure === null && entry.text.length >= 4 && TITLE.test(entry.text));
      if (long) return { ref: this.grid.ref(row, long.col), text: long.text };
    }
    return null;
  }
}

export function readScoreSheet(grid: Grid, header: Header, found: Columns): RawScoreSheet {
  return new SheetReader(grid, header, found).read();
}
