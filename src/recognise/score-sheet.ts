/** Cells → score sheet: levels (merged, written once or repeated), indicators, weights, scores, total and grade. */
import type { Range } from "../workbook/address";
import type { Entry, Grid } from "./grid";
import { SCORE_GRADE_LABEL, SCORE_NOTE_LABEL, SCORE_TOTAL_LABEL, SUBTOTAL_LABEL } from "./lexicon";
import type { ScoreColumns, ScoreSheetArea } from "./score-sheet-area";
import { nameKey, squeeze } from "../text";
import type { NumberCell, ScoreColumn, TextCell } from "./types";

/** A score sheet as it is written, before any framework is known. */
export interface RawNode {
  readonly name: TextCell;
  readonly weight: NumberCell | null;
}

export interface RawIndicator extends RawNode {
  readonly row: number;
  readonly dimension: number | null;
  readonly group: number | null;
  readonly description: TextCell | null;
  readonly criteria: TextCell | null;
  readonly score: NumberCell | null;
  readonly remark: TextCell | null;
}

export interface RawScoreSheet {
  readonly sheet: string;
  readonly range: Range;
  readonly title: TextCell | null;
  readonly columns: ScoreColumns;
  readonly dimensions: readonly RawNode[];
  readonly groups: readonly (RawNode & { readonly dimension: number | null })[];
  readonly indicators: readonly RawIndicator[];
  readonly total: NumberCell | null;
  readonly totalWeights: readonly NumberCell[];
  readonly grade: TextCell | null;
}

/** Rows that are no indicators: the total, the grade, sums of a level. */
const CLOSING_LABELS = [SCORE_TOTAL_LABEL, SCORE_GRADE_LABEL, SUBTOTAL_LABEL];
/** Rows without anything in the table's columns after which it has ended. */
const BLANK_ROWS_THAT_END = 2;

function numberCell(grid: Grid, row: number, col: number): NumberCell {
  const entry = grid.at(row, col);
  return {
    ref: grid.ref(entry?.row ?? row, entry?.col ?? col),
    raw: entry?.cell.value ?? null,
    figure: entry?.figure ?? null,
    formula: entry?.cell.formula ?? null,
  };
}

function textCell(grid: Grid, row: number, col: number): TextCell {
  const entry = grid.at(row, col);
  return { ref: grid.ref(entry?.row ?? row, entry?.col ?? col), text: entry?.text ?? "" };
}

/** Follows one level down the sheet: a node lasts until another name begins; a repeated name is the same node. */
class Level<T extends RawNode> {
  readonly nodes: T[] = [];
  current: number | null = null;
  private key = "";

  constructor(
    private readonly grid: Grid,
    private readonly col: number | undefined,
    private readonly make: (row: number, name: TextCell) => T,
  ) {}

  /** @returns true when another node begins in this row */
  step(row: number): boolean {
    if (this.col === undefined) return false;
    const entry = this.grid.at(row, this.col);
    if (!entry) return false;
    const key = `${nameKey(entry.text)}`;
    const isSame = this.current !== null && key === this.key;
    if (isSame) return false;
    this.key = key;
    this.nodes.push(this.make(row, textCell(this.grid, row, this.col)));
    this.current = this.nodes.length - 1;
    return true;
  }

  close(): void {
    this.current = null;
    this.key = "";
  }
}

class SheetReader {
  private readonly dimensions: Level<RawNode>;
  private readonly groups: Level<RawNode & { dimension: number | null }>;
  private readonly indicators: RawIndicator[] = [];
  private total: NumberCell | null = null;
  private totalWeights: NumberCell[] = [];
  private grade: TextCell | null = null;
  private last: number;

  constructor(
    private readonly grid: Grid,
    private readonly area: ScoreSheetArea,
  ) {
    const { columns } = area;
    this.last = area.headerRows.at(-1)!;
    const weight = (row: number, role: "weight1" | "weight2") =>
      columns[role] === undefined ? null : numberCell(grid, row, columns[role]);
    this.dimensions = new Level(grid, columns.level1, (row, name) => ({
      name,
      weight: weight(row, "weight1"),
    }));
    this.groups = new Level(grid, columns.level2, (row, name) => ({
      name,
      weight: weight(row, "weight2"),
      dimension: this.dimensions.current,
    }));
  }

  private column(role: ScoreColumn): number | undefined {
    return this.area.columns[role];
  }

  private text(row: number, role: ScoreColumn): TextCell | null {
    const col = this.column(role);
    return col === undefined ? null : textCell(this.grid, row, col);
  }

  private number(row: number, role: ScoreColumn): NumberCell | null {
    const col = this.column(role);
    return col === undefined ? null : numberCell(this.grid, row, col);
  }

  /** 总计, 综合评分 …: the label may be merged over all the columns of names. */
  private readTotal(row: number, label: Entry): void {
    const scoreCol = this.column("score");
    if (scoreCol !== undefined) {
      this.total = numberCell(this.grid, row, scoreCol);
    }
    this.totalWeights = (["weight1", "weight2", "weight3"] as const).flatMap((role) => {
      const col = this.column(role);
      const entry = col === undefined ? undefined : this.grid.at(row, col);
      return entry && entry !== label && entry.figure ? [numberCell(this.grid, row, col!)] : [];
    });
  }

  private readGrade(row: number, label: Entry): void {
    const after = this.grid.row(row).find((entry) => entry !== label);
    const scoreCol = this.column("score");
    const at = scoreCol === undefined ? undefined : this.grid.at(row, scoreCol);
    const entry = at && at !== label ? at : after;
    this.grade = entry
      ? { ref: this.grid.ref(entry.row, entry.col), text: entry.text }
      : { ref: this.grid.ref(row, scoreCol ?? label.col + 1), text: "" };
  }

  private readIndicator(row: number): void {
    const startsDimension = this.dimensions.step(row);
    if (startsDimension) this.groups.close();
    this.groups.step(row);
    const name = this.grid.own(row, this.column("level3")!);
    if (!name || SUBTOTAL_LABEL.test(squeeze(name.text))) return;
    this.indicators.push({
      row,
      name: { ref: this.grid.ref(row, name.col), text: name.text },
      weight: this.number(row, "weight3"),
      dimension: this.dimensions.current,
      group: this.groups.current,
      description: this.text(row, "description"),
      criteria: this.text(row, "criteria"),
      score: this.number(row, "score"),
      remark: this.text(row, "remark"),
    });
  }

  /** Reads one row; false when the table has ended before it. */
  private readRow(row: number): boolean {
    const entries = this.grid.row(row);
    // The label need not come first: the score's column may stand before it.
    const label =
      entries.find((entry) => CLOSING_LABELS.some((pattern) => pattern.test(squeeze(entry.text)))) ??
      entries[0];
    if (!label) return true;
    const words = squeeze(label.text);
    const level3 = this.column("level3")!;
    if (SCORE_TOTAL_LABEL.test(words)) this.readTotal(row, label);
    else if (SCORE_GRADE_LABEL.test(words)) this.readGrade(row, label);
    else if (SCORE_NOTE_LABEL.test(words) && label.col < level3) return false;
    else if (SUBTOTAL_LABEL.test(words)) return true;
    else if (
      !entries.some((entry) => entry.col === level3) &&
      this.total !== null &&
      this.indicators.length > 0
    )
      return false;
    else this.readIndicator(row);
    this.last = row;
    return true;
  }

  read(): RawScoreSheet {
    let blanks = 0;
    for (let row = this.last + 1; row < this.grid.rowCount && blanks < BLANK_ROWS_THAT_END; row++) {
      const level3 = this.grid.at(row, this.column("level3")!);
      const isBlank = this.grid.row(row).length === 0 && !(level3 && level3.row < row);
      blanks = isBlank ? blanks + 1 : 0;
      if (!isBlank && !this.readRow(row)) break;
    }
    const cols = Object.values(this.area.columns);
    const top = Math.max(0, this.area.headerRows[0]!);
    return {
      sheet: this.grid.name,
      range: { top, bottom: this.last, left: Math.min(...cols), right: Math.max(...cols) },
      title: this.titleAbove(top),
      columns: this.area.columns,
      dimensions: this.dimensions.nodes,
      groups: this.groups.nodes,
      indicators: this.indicators,
      total: this.total,
      totalWeights: this.totalWeights,
      grade: this.grade,
    };
  }

  private titleAbove(top: number): TextCell | null {
    for (let row = top - 1; row >= Math.max(0, top - 4); row--) {
      const long = this.grid
        .row(row)
        .find(
          (entry) => entry.figure === null && entry.text.length >= 4 && /表|评|绩效|体系/.test(entry.text),
        );
      if (long) return { ref: this.grid.ref(row, long.col), text: long.text };
    }
    return null;
  }
}

export function readScoreSheet(grid: Grid, area: ScoreSheetArea): RawScoreSheet {
  return new SheetReader(grid, area).read();
}
