/** The workbook's own tables, each in the section of the report that speaks of it, printed as they stand. */
import { quarterOf, type Measure } from "../../facts/wordings";
import { standardWorkbookWords } from "../../messages/chinese-only/standard-workbook";
import { goalsOf } from "../../recognise/duties";
import { Grid } from "../../recognise/grid";
import type { ScoreSheet } from "../../recognise/score-sheet/types";
import { ownScoreSheet } from "../../recognise/standard-names";
import type { Table } from "../../recognise/types";
import type { Range } from "../../workbook/address";
import { refAddress, type CellRef } from "../../workbook/model";
import { cellAt } from "../../workbook/sheet";
import type { Block, PaperTable } from "../document";
import type { NumberedFinding } from "../numbered-findings";
import { unframed } from "./frame-lines";
import { rangeTable, type LeftOut, type RangeOptions } from "./range-table";
import type { ReportSource } from "./source";

export type Topic =
  | "quarters"
  | "operating"
  | "procurement"
  | "assets"
  | "staff"
  | "projects"
  | "execution"
  | "budget"
  | "other";

/** Titles first, because the columns of most tables are alike. */
const TITLES: readonly (readonly [Topic, RegExp])[] = [
  ["procurement", /采购/],
  ["assets", /资产/],
  ["staff", /人员|编制(?!情况)/],
  ["quarters", /季度/],
  ["operating", /三公|公用经费/],
  ["projects", /项目(?!支出(预算)?(情况|构成))/],
  ["budget", /功能分类|资金来源|收支|预算(安排|编制|构成|调整)|调剂|结转|结余/],
];

function topicOf({ title, sheet, rows, columns }: Table): Topic {
  // A list of all kinds of figures may hold those of the quarters too.
  const quarters = rows.filter(({ label }) => quarterOf(label) !== null).length;
  if (quarters >= 3 && quarters * 2 > rows.length) return "quarters";
  const named = TITLES.find(([, words]) => words.test(title ?? ""));
  if (named) return named[0];
  const has = (...wanted: Measure[]) => columns.some(({ measure }) => measure && wanted.includes(measure));
  const isOfAll = rows.some(({ says }) => says.subject === "basic" || says.subject === "project");
  if (isOfAll && has("spending")) return "execution";
  if (isOfAll && has("original-budget", "adjusted-budget", "budget")) return "budget";
  return TITLES.find(([, words]) => words.test(sheet))?.[0] ?? "other";
}

/** Steps or notes with their numbers, and no figures. */
function isNumbering({ rows }: Table): boolean {
  const figures = rows.flatMap((row) => [...row.figures.values()]);
  return figures.length <= rows.length && figures.every(({ value }, index) => value.eq(index + 1));
}

const firstRow = (rows: Table["rows"]) => Math.min(...rows.map(({ row }) => row));
const overlaps = (a: Range, b: Range) => a.top <= b.bottom && b.top <= a.bottom;
const area = ({ sheet, range: { top, left } }: Table) => `${sheet} ${top} ${left}`;

/** A caption without the number that the table had in the workbook: the report counts its own. */
const withoutNumber = (caption: string) =>
  caption.replace(/^附?表[\d一二三四五六七八九十]+([-—.．]\d+)*[\s　:：、.]*/, "").trim();

export class WorkbookTables {
  private readonly grids = new Map<string, Grid>();
  private readonly found: readonly NumberedFinding[];

  constructor(private readonly source: ReportSource) {
    const { errors, warnings } = source.numbered;
    this.found = [...errors, ...warnings];
  }

  private grid(sheet: string): Grid {
    const known = this.grids.get(sheet);
    if (known) return known;
    const grid = new Grid(this.source.recognition.sheet(sheet));
    this.grids.set(sheet, grid);
    return grid;
  }

  /** Numbers of what was found in a part of a sheet. */
  private numbersIn(grid: Grid, range: Range): number[] {
    const refs = new Set<string>();
    for (let row = range.top; row <= range.bottom; row++)
      for (const { col } of grid.row(row))
        if (col >= range.left && col <= range.right) refs.add(refAddress(grid.ref(row, col)));
    return this.found
      .filter(({ finding }) => finding.sheet === grid.name && finding.cell !== null && refs.has(finding.cell))
      .map(({ number }) => number);
  }

  private readonly isDoubtful = (ref: CellRef): boolean =>
    this.found.some(({ finding }) => finding.sheet === ref.sheet && finding.cell === refAddress(ref));

  /** A part of a sheet with its caption, and what is to be checked in it. */
  printed(
    sheet: string,
    range: Range,
    isHead: (row: number) => boolean,
    { caption, unit }: Pick<PaperTable, "caption" | "unit">,
    { instead = () => null, leftOut }: Partial<Pick<RangeOptions, "instead" | "leftOut">> = {},
  ): Block[] {
    const { recognition, words } = this.source;
    const grid = this.grid(sheet);
    const { date1904 } = recognition.workbook;
    const table = rangeTable(grid, {
      range,
      isHead,
      instead,
      ...(leftOut ? { leftOut } : {}),
      isDoubtful: this.isDoubtful,
      date1904,
    });
    if (!table) return [];
    const numbers = this.numbersIn(grid, range);
    return [
      { kind: "table", table: { caption, unit, ...table } },
      ...this.source.paragraphs(numbers.length === 0 ? "" : words.data.redCells(numbers)),
    ];
  }

  private tableBlocks(table: Table): Block[] {
    const { words } = this.source;
    const first = firstRow(table.rows);
    const caption = withoutNumber(table.title ?? "") || withoutNumber(table.sheet);
    const unit = table.unit && !this.hasUnits(table) ? words.data.unit(table.unit) : "";
    const isHead = (row: number) => row < first;
    const isOwn = ownScoreSheet(this.source.recognition.workbook) !== null;
    const leftOut = isOwn ? { leftOut: this.unused(table) } : {};
    return this.printed(table.sheet, table.range, isHead, { caption, unit }, leftOut);
  }

  /** A column of its own says the unit of each row. */
  private hasUnits({ columns }: Table): boolean {
    return columns.some(({ heading }) => heading === standardWorkbookWords.data.heads[3]);
  }

  /**
   * What the workbook that we made holds and nobody reports: how each cell is filled in, columns in which nothing was
   * typed, rows without a figure.
   */
  private unused({ sheet: name, columns, rows }: Table): LeftOut {
    const sheet = this.source.recognition.sheet(name);
    const isBlank = (row: number, col: number) => (cellAt(sheet, row, col)?.value ?? "") === "";
    const guidance = standardWorkbookWords.data.heads[4];
    const left = columns.filter(
      ({ col, heading }) => heading === guidance || rows.every(({ row }) => isBlank(row, col)),
    );
    const figured = columns.filter(({ col }) => rows.some(({ figures }) => figures.has(col)));
    const first = firstRow(rows);
    return {
      isColumn: (col) => left.some((column) => column.col === col),
      isRow: (row) => row >= first && figured.every(({ col }) => isBlank(row, col)),
    };
  }

  /** Nobody filled it in: it leaves places for figures, and all that it has come from formulas. */
  private isUnfilled({ sheet: name, columns, rows }: Table): boolean {
    const sheet = this.source.recognition.sheet(name);
    const measured = columns.filter(({ measure }) => measure !== null);
    const cells = rows.flatMap(({ row }) => measured.map(({ col }) => cellAt(sheet, row, col)));
    const own = cells.filter((cell) => cell?.formula === undefined);
    return own.length > 0 && own.every((cell) => (cell?.value ?? null) === null);
  }

  /** An aim, a task with its money, or a target stands on the sheet. */
  private hasTargets(name: string): boolean {
    const { targets, tables, workbook } = this.source.recognition;
    const { expected, actual } = goalsOf({ workbook });
    return (
      targets.some(({ sheet, rows }) => sheet === name && rows.some(({ target }) => target.text !== "")) ||
      tables.some((table) => table.sheet === name && !this.isUnfilled(table)) ||
      (expected ?? actual) !== null
    );
  }

  /** The targets with their tasks, without the lines around them. */
  targetTables(): Block[] {
    const filled = this.targetParts().filter(({ sheet }) => this.hasTargets(sheet));
    return filled.flatMap(({ sheet, range: whole }) => {
      const { range, unit } = unframed(this.grid(sheet), whole);
      const shown = unit ? this.source.words.data.unit(unit) : "";
      return this.printed(sheet, range, () => false, { caption: "", unit: shown });
    });
  }

  /** Tables that stand among the targets are printed with them. */
  private get tables(): readonly Table[] {
    const targets = this.targetParts();
    const own = this.source.recognition.tables.filter(
      (table) =>
        !isNumbering(table) &&
        !this.isUnfilled(table) &&
        !targets.some(({ sheet, range }) => sheet === table.sheet && overlaps(range, table.range)),
    );
    // One table may feed the dossiers of several departments.
    return own.filter((table, index) => own.findIndex((each) => area(each) === area(table)) === index);
  }

  of(topic: Topic): Block[] {
    return this.tables
      .filter((table) => topicOf(table) === topic)
      .flatMap((table) => this.tableBlocks(table));
  }

  /** What stands on the sheets of targets, around them: department, tasks, aim of the year. */
  private targetParts(): { readonly sheet: string; readonly range: Range }[] {
    const { targets, scoreSheets, sheet: sheetOf } = this.source.recognition;
    const parts = targets.flatMap(({ sheet, rows }) => {
      const top = Math.min(...rows.map(({ row }) => row));
      const isOwn = (each: ScoreSheet) => each.sheet === sheet;
      const around = scoreSheets.filter(isOwn).map(({ range }) => range);
      if (around.some((range) => range.top <= top && top <= range.bottom)) return [];
      const above = around.filter((range) => range.bottom < top).map(({ bottom }) => bottom + 1);
      const below = around.filter((range) => range.top > top).map((range) => range.top - 1);
      const { rowCount, columnCount } = sheetOf(sheet);
      const range = {
        top: Math.max(0, ...above),
        bottom: Math.min(rowCount - 1, ...below),
        left: 0,
        right: columnCount - 1,
      };
      return [{ sheet, range }];
    });
    const key = ({ sheet, range }: (typeof parts)[number]) => `${sheet} ${range.top}`;
    return parts.filter((part, index) => parts.findIndex((each) => key(each) === key(part)) === index);
  }
}
