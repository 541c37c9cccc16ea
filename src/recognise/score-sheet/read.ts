/** Cells → score sheet: levels (merged, written once or repeated), indicators, weights, scores, totals and grade. */
import { sum } from "../../decimal";
import type { Entry, Grid } from "../grid";
import type { RawIndicator, RawScoreSheet, Reviewed, ScoreColumn } from "./types";
import type { NumberCell, TextCell } from "../types";
import type { Columns } from "./columns";
import type { KnownNames } from "./profiles";
import { isOtherHeader, isWords, MOST_BLANK_ROWS, isRepeated, type Header } from "./header";
import { Closing, FEWEST_SUMMED, ROWS_ABOVE } from "./closing";
import { Outline } from "./outline";
import { isUnfilledName, readName } from "./names";
import { RowCells } from "./row-cells";
import { SheetLevels } from "./sheet-levels";
import { isNoteLabel, isTotalLabel, totalWithFigure } from "./words";

/** Rows without anything in the table's columns after which it has ended, unless its rows plainly go on. */
const BLANK_ROWS_THAT_END = 2;
/** Enough to see how deep a sheet's numbers go. */
const ROWS_FOR_OUTLINE = 100;
/** A row that only one wide text fills names the table below it; 续表 names the same one again. */
const TITLE = /表|评|绩效|体系/;
const CONTINUED = /^[(（]?(续表?|接上[表页])|[(（]续表?[)）]$/;

interface Draft extends RawIndicator {
  description: TextCell | null;
  criteria: TextCell | null;
  remark: TextCell | null;
  name: TextCell;
  reviewed: { -readonly [Key in keyof Reviewed]: Reviewed[Key] } | null;
}

class SheetReader {
  private readonly indicators: Draft[] = [];
  private readonly cells: RowCells;
  private readonly closing: Closing;
  private last: number;
  private afterPageBreak = false;
  private readonly levels: SheetLevels;
  private readonly repeatedHeaders: number[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly found: Columns,
    private readonly known: KnownNames,
  ) {
    this.last = header.rows.at(-1)!;
    this.cells = new RowCells(grid, found);
    this.closing = new Closing(this.cells, header);
    const below = Array.from({ length: ROWS_FOR_OUTLINE }, (_, i) => this.last + 1 + i);
    const outline = new Outline(
      grid,
      this.cells.column("level3")!,
      below.filter((row) => this.isIndicatorRow(row)),
    );
    this.levels = new SheetLevels(grid, this.cells, outline);
  }

  private isIndicatorRow(row: number): boolean {
    const name = this.grid.own(row, this.cells.column("level3")!);
    if (!name || name.figure !== null || isTotalLabel(name.text) || isNoteLabel(name.text)) return false;
    return (["weight3", "score"] as const).some((role) => {
      const col = this.cells.column(role);
      return col !== undefined && this.grid.at(row, col)?.figure;
    });
  }

  /** The rest of what a page break, or a line of its own, cut off from the row above. */
  private continueIndicator(row: number): void {
    const draft = this.indicators.at(-1);
    if (!draft) return;
    const join = (cell: TextCell | null, role: ScoreColumn, between: string): TextCell | null => {
      const col = this.cells.column(role);
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
      const col = this.cells.column(role);
      return col === undefined || this.grid.own(row, col) === undefined;
    };
    return Boolean(previous.weight?.figure) && isBlank("weight3") && isBlank("score") && isBlank("criteria");
  }

  private readIndicator(row: number): void {
    const name = this.grid.own(row, this.cells.column("level3")!);
    const label = this.grid
      .row(row)
      .find((entry) => entry.figure === null && readName(entry.text).isSubtotal);
    if (label && label.col <= this.cells.column("level3")!) {
      this.levels.readSubtotal(row, label);
      return;
    }
    this.levels.readColumns(row);
    if (!name || name.figure !== null || this.isCutName(row)) {
      const point = this.pointOfItsOwn(row);
      if (point) this.start(row, point);
      else this.continueIndicator(row);
      return;
    }
    if (isUnfilledName(name.text)) return;
    if (!this.isIndicatorRow(row) && this.levels.readHeading(row, name)) return;
    if (this.sharesPoints(row, name)) {
      this.joinNames(row, name);
      return;
    }
    this.start(row, { ref: this.grid.ref(row, name.col), text: name.text });
  }

  /** Without a name of its own, with weight and score of its own: one of the points that the indicator above is made of. */
  private pointOfItsOwn(row: number): TextCell | null {
    const hasPoints = (["weight3", "score"] as const).every((role) => {
      const col = this.cells.column(role);
      return col !== undefined && this.grid.own(row, col)?.figure;
    });
    const criteria = this.cells.column("criteria");
    const label =
      (criteria === undefined ? undefined : this.grid.own(row, criteria)) ??
      this.grid.row(row).find(({ figure }) => figure === null);
    return hasPoints && label ? { ref: this.grid.ref(row, label.col), text: label.text } : null;
  }

  private start(row: number, cell: TextCell): void {
    this.indicators.push({
      row,
      name: cell,
      weight: this.cells.weight(row, "weight3", cell),
      dimension: this.levels.dimensions.current,
      group: this.levels.groups.current,
      description: this.cells.text(row, "description"),
      criteria: this.cells.criteria(row),
      score: this.cells.number(row, "score"),
      remark: this.cells.text(row, "remark"),
      deduction: this.cells.number(row, "deduction"),
      reviewed: this.cells.reviewed(row),
    });
  }

  /** 经济效益, 社会效益, 生态效益 under one weight and one score, merged or written once: a single indicator. */
  private sharesPoints(row: number, name: Entry): boolean {
    const previous = this.indicators.at(-1);
    if (!previous?.weight?.figure || !previous.score?.figure) return false;
    const [first] = previous.name.text.split("、");
    if (this.known.areDifferent(name.text, first!)) return false;
    const startsLevel = (["level1", "level2"] as const).some((role) => {
      const col = this.cells.column(role);
      return col !== undefined && this.grid.own(row, col) !== undefined;
    });
    const cells = [this.cells.column("weight3"), this.cells.column("score")].map((col) =>
      col === undefined ? undefined : this.grid.at(row, col),
    );
    const isMerged = cells.every((entry) => entry !== undefined && entry.row < row);
    const isBlank = cells.every((entry) => entry === undefined);
    return isMerged || (isBlank && !startsLevel && readName(name.text).weight === null);
  }

  private joinNames(row: number, name: Entry): void {
    const draft = this.indicators.at(-1)!;
    draft.name = { ...draft.name, text: `${draft.name.text}、${name.text}` };
    this.continueIndicator(row);
  }

  /** The total stands below indicators, not above them. */
  private get isDone(): boolean {
    const [first] = this.indicators;
    return this.closing.totalRow !== null && first !== undefined && this.closing.totalRow > first.row;
  }

  /** Reads one row; false when the table has ended before it. */
  private readRow(row: number): boolean {
    const entries = this.grid.row(row);
    const label = this.closing.label(entries);
    const first = entries[0];
    const level3 = this.cells.column("level3")!;
    if (label && (isTotalLabel(label.text) || totalWithFigure(label.text) !== null))
      this.closing.readTotal(row, label);
    else if (label) this.closing.readGrade(row, label);
    else if (first && isNoteLabel(first.text) && first.col < level3 && !this.isIndicatorRow(row))
      return false;
    else if (this.isDone && !this.isIndicatorRow(row)) return false;
    else if (this.isDone && this.grid.row(row).every((entry) => entry.col !== level3)) return false;
    else if (this.indicators.length > 0 && this.isTitle(row)) return false;
    else this.readIndicator(row);
    this.last = row;
    return true;
  }

  /** 续表, the title once more, or whatever else stands alone over a repeated header. */
  private isHeadOfPage(row: number): boolean {
    const [only, ...others] = this.grid.row(row);
    if (!only || others.length > 0 || only.figure || only.col >= this.cells.column("level3")!) return false;
    const isOverHeader = isRepeated(this.grid.row(row + 1), this.header);
    return CONTINUED.test(only.text.trim()) || (isOverHeader && !this.isTitle(row));
  }

  /** A single wide text over the whole table, with a header below it: another table begins. */
  private isTitle(row: number): boolean {
    const [only, ...others] = this.grid.row(row);
    if (!only || others.length > 0 || only.figure || only.col >= this.cells.column("level3")!) return false;
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
        this.closing.totalRow === null &&
        (this.isIndicatorRow(next) || this.closing.label(entries) !== undefined)
      );
    }
    return false;
  }

  read(): RawScoreSheet {
    let blanks = 0;
    const level3 = this.cells.column("level3")!;
    for (let row = this.last + 1; row < this.grid.rowCount; row++) {
      const entries = this.grid.row(row);
      const covering = this.grid.at(row, level3);
      if (entries.length === 0 && !(covering && covering.row < row)) {
        if (++blanks >= BLANK_ROWS_THAT_END && !this.goesOn(row + 1)) break;
        continue;
      }
      blanks = 0;
      if (isRepeated(entries, this.header)) {
        if (this.isDone) break;
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
    if (this.closing.totalRow === null) this.closing.findTotalAbove();
    return this.result();
  }

  /** A last row that is the sum of the rows above it is the total, whatever it is called. */
  private findTotalByItsSum(): void {
    const last = this.indicators.at(-1);
    const others = this.indicators.slice(0, -1);
    if (this.closing.totalRow !== null || !last || others.length < FEWEST_SUMMED) return;
    const scores = this.indicators.flatMap(({ score }) => score?.figure?.value ?? []);
    const label = this.closing.findTotalBelow(last.row, this.last, scores);
    if (label) {
      this.levels.dimensions.forget(label.text);
      return;
    }
    const equalsSum = (of: (row: RawIndicator) => NumberCell | null) => {
      const printed = of(last)?.figure?.value;
      const parts = others.flatMap((row) => of(row)?.figure?.value ?? []);
      return (
        printed !== undefined && parts.length === others.length && sum(parts).eq(printed) && printed.gt(0)
      );
    };
    if (!equalsSum((row) => row.weight) && !equalsSum((row) => row.score)) return;
    this.indicators.pop();
    this.closing.total = last.score;
    this.closing.reviewedTotal = last.reviewed?.score ?? null;
    this.closing.totalRow = last.row;
    this.closing.totalWeights = last.weight?.figure ? [last.weight] : [];
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
      dimensions: this.levels.dimensions.nodes,
      groups: this.levels.groups.nodes,
      indicators: this.indicators,
      subtotals: this.levels.subtotals,
      subject: null,
      funds: null,
      caps: [],
      total: this.closing.total,
      reviewedTotal: this.closing.reviewedTotal,
      totalWeights: this.closing.totalWeights,
      grade: this.closing.grade,
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

export function readScoreSheet(grid: Grid, header: Header, found: Columns, known: KnownNames): RawScoreSheet {
  return new SheetReader(grid, header, found, known).read();
}
