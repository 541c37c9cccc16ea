/** Writes a department's score sheet in a layout. */
import { columnsOf, rowsOf, type Column, type Level, type Row, type SheetContext } from "./columns";
import type { DepartmentYear } from "./department";
import type { Layout } from "./layout";
import { points, text, type Entry, type Page } from "./page";

type Line =
  | { readonly kind: "row"; readonly row: Row; readonly cut: boolean }
  | { readonly kind: "rest"; readonly row: Row }
  | { readonly kind: "dimension"; readonly row: Row }
  | { readonly kind: "subtotal"; readonly level: Level; readonly rows: readonly Row[] }
  | { readonly kind: "page" }
  | { readonly kind: "blank" };

function linesOf(rows: readonly Row[], layout: Layout): Line[] {
  const lines: Line[] = [];
  const blankAfter = rows.findIndex((row) => row.group.id === "target-setting");
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const breaks = layout.pageRows > 0 && (at + 1) % layout.pageRows === 0 && next !== undefined;
    if (layout.dimensionRows && rows[at - 1]?.dimension !== row.dimension)
      lines.push({ kind: "dimension", row });
    lines.push({ kind: "row", row, cut: breaks && layout.cutCells });
    if (breaks) lines.push({ kind: "page" });
    if (breaks && layout.cutCells) lines.push({ kind: "rest", row });
    for (const level of ["group", "dimension"] as const) {
      if (layout.subtotals === level && next?.[level] !== row[level])
        lines.push({ kind: "subtotal", level, rows: rows.filter((each) => each[level] === row[level]) });
    }
    if (at === blankAfter + 3) for (let i = 0; i < layout.blankRows; i++) lines.push({ kind: "blank" });
  });
  return lines;
}

const isLong = (entry: Entry) => entry?.kind === "text" && entry.text.length > 40;

/** A text cut in two at a page's end, not at a sentence's. */
function half(entry: Entry, which: "first" | "rest"): Entry {
  if (entry?.kind !== "text") return null;
  const at = Math.floor(entry.text.length * 0.6);
  return which === "first" ? { ...entry, text: entry.text.slice(0, at) } : text(entry.text.slice(at));
}

class ScoreSheetWriter {
  private readonly columns: readonly Column[];
  private readonly paths: readonly (readonly string[])[];
  private readonly rows: readonly Row[];
  private readonly runs: {
    readonly of: string;
    readonly col: number;
    readonly top: number;
    bottom: number;
  }[] = [];
  private readonly scoreRows: number[] = [];
  private readonly scoreAt: number;

  constructor(
    private readonly page: Page,
    private readonly year: DepartmentYear,
    private readonly context: SheetContext,
  ) {
    this.columns = columnsOf(year, context);
    const label = (word: string) =>
      context.layout.headersBroken && word.length > 3 ? `${word.slice(0, 2)}\n${word.slice(2)}` : word;
    this.paths = this.columns.map(({ path }) => path.map(label));
    this.rows = rowsOf(year);
    this.scoreAt = this.columns.findIndex(({ isScore }) => isScore);
  }

  private line(...entries: readonly Entry[]): void {
    this.page.line(entries, this.context.style);
  }

  write(): void {
    const { layout } = this.context;
    this.head();
    this.header();
    for (const line of linesOf(this.rows, layout)) this.body(line);
    if (layout.levels === "merged")
      for (const { top, bottom, col } of this.runs) this.page.merge(top, col, bottom, col);
    if (layout.total !== "top") this.total();
    this.foot();
  }

  private head(): void {
    const { page, year, context } = this;
    const { layout, words, key } = context;
    if (layout.title) {
      page.merge(page.row, 0, page.row, this.columns.length - 1);
      this.line(text(`${year.year}年度部门整体支出绩效评价指标体系评分表`));
    }
    if (layout.departmentRow) this.line(text(`部门（单位）名称：${year.name}`));
    if (layout.total !== "top") return;
    const grade = layout.grade ? [null, text(words.grade), text(year.grade, `${key}grade`)] : [];
    this.line(text(words.total), points(year.total, `${key}total`), ...grade);
  }

  private header(): void {
    this.page.header(this.paths, this.context.layout.headerRows, this.context.style);
  }

  private body(line: Line): void {
    const { page, columns, context } = this;
    const { layout, style } = context;
    const at = page.row;
    switch (line.kind) {
      case "page":
        if (layout.continued) this.line(text("续表"));
        this.header();
        return;
      case "blank":
        break;
      case "dimension":
        page.merge(at, 0, at, columns.length - 1);
        page.put(at, 0, this.dimensionLabel(line.row), style);
        break;
      case "subtotal": {
        columns.forEach((column, col) => {
          const entry = column.level ? null : (column.sumOf?.(line.rows) ?? null);
          const mark = `${context.key}subtotal:${line.rows[0]![line.level].id}`;
          page.put(at, col, column.isScore && entry ? { ...entry, mark } : entry, style);
        });
        const label = columns.findIndex(({ level }) => level === line.level);
        const { name } = line.rows[0]![line.level];
        page.put(at, Math.max(0, label), text(context.random.pick(["小计", `${name}小计`])), style);
        break;
      }
      case "rest":
        columns.forEach((column, col) => {
          const entry = column.isText ? column.cell(line.row) : null;
          if (isLong(entry)) page.put(at, col, half(entry, "rest"), style);
        });
        break;
      case "row":
        this.scoreRows.push(at);
        columns.forEach((column, col) => {
          const entry = column.cell(line.row);
          if (column.level && layout.levels !== "repeated") {
            if (this.beginsRun(col, line.row[column.level].id, at)) page.put(at, col, entry, style);
          } else
            page.put(
              at,
              col,
              line.cut && column.isText && isLong(entry) ? half(entry, "first") : entry,
              style,
            );
        });
    }
    page.skip();
  }

  /** A level's label is written once; its merged cell ends where a page or something else comes between. */
  private beginsRun(col: number, of: string, at: number): boolean {
    const own = this.runs.filter((run) => run.col === col && run.of === of);
    const last = own.at(-1);
    if (last && last.bottom === at - 1) last.bottom = at;
    else this.runs.push({ of, col, top: at, bottom: at });
    return own.length === 0;
  }

  private dimensionLabel(row: Row): Entry {
    const asColumn = { ...this.context, layout: { ...this.context.layout, dimensionRows: false } };
    const [label, weight] = columnsOf(this.year, asColumn).filter(({ level }) => level === "dimension");
    const entry = label!.cell(row);
    const points = weight?.cell(row);
    if (entry?.kind !== "text" || points?.kind !== "points") return entry;
    return { ...entry, text: `${entry.text}（${points.points.toString()}分）` };
  }

  private total(): void {
    const { page, year, columns, context, scoreAt } = this;
    const { layout, style, words, key } = context;
    const at = page.row;
    if (layout.total === "sentence") {
      const grade = layout.grade ? `，评价等级：${year.grade}` : "";
      this.line(text(`${words.total}：${year.total.toString()}分${grade}`, `${key}total`));
      return;
    }
    const scores = this.scoreRows.map((row) => page.address(row, scoreAt)).join(",");
    columns.forEach((column, col) => {
      const entry = column.sumOf?.(this.rows) ?? null;
      const isTotal = col === scoreAt && entry?.kind === "points";
      const formula = isTotal && layout.totalFormula ? { formula: `SUM(${scores})` } : {};
      page.put(at, col, isTotal ? { ...entry, mark: `${key}total`, ...formula } : entry, style);
    });
    page.put(at, 0, text(words.total), style);
    if (layout.weights !== "all" || !layout.totalWeights) page.merge(at, 0, at, layout.serial ? 2 : 1);
    if (layout.grade === "beside") {
      const remarkAt = columns.findIndex(({ isRemark }) => isRemark);
      page.put(
        at,
        remarkAt < 0 ? columns.length : remarkAt,
        text(`等级：${year.grade}`, `${key}grade`),
        style,
      );
    }
    page.skip();
    if (layout.grade !== "row") return;
    page.put(page.row, 0, text(words.grade), style);
    page.put(page.row, scoreAt, text(year.grade, `${key}grade`), style);
    page.skip();
  }

  private foot(): void {
    const { year, context } = this;
    const { layout, key } = context;
    if (layout.grade === "sentence" && layout.total === "bottom")
      this.line(text(`评价等级：${year.grade}`, `${key}grade`));
    if (layout.signature) {
      this.line(text("填表人："), null, null, text("审核人："), null, null, text("单位负责人（签字）："));
      this.line(text(`填报日期：${year.year + 1}年3月15日`));
    }
    if (!layout.notes) return;
    this.page.skip();
    this.line(text("注：1. 各项指标的分值是参考分值，可以结合评价对象的特点调整。"));
    this.line(text("2. 得分保留两位小数；扣分的指标应当说明原因和整改措施。"));
    this.line(text("3. 优：90分（含）以上；良：80分（含）至90分；中：60分（含）至80分；差：60分以下。"));
  }
}

export function writeScoreSheet(page: Page, year: DepartmentYear, context: SheetContext): void {
  new ScoreSheetWriter(page, year, context).write();
}
