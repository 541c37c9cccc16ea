/** Writes a department's score sheet in a layout. */
import { columnsOf, rowsOf, scoreLabel, type Level, type Row, type SheetContext } from "./columns";
import type { DepartmentYear } from "./department";
import type { Layout } from "./layout";
import { points, text, type Entry, type Page } from "./page";

type Line =
  | { readonly kind: "row"; readonly row: Row; readonly cut: boolean }
  | { readonly kind: "rest"; readonly row: Row }
  | { readonly kind: "subtotal"; readonly level: Level; readonly rows: readonly Row[] }
  | { readonly kind: "header" }
  | { readonly kind: "blank" };

function linesOf(rows: readonly Row[], layout: Layout): Line[] {
  const lines: Line[] = [];
  const blankAfter = rows.findIndex((row) => row.group.id === "target-setting");
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const breaks = layout.pageRows > 0 && (at + 1) % layout.pageRows === 0 && next !== undefined;
    lines.push({ kind: "row", row, cut: breaks && layout.cutCells });
    if (breaks) lines.push({ kind: "header" });
    if (breaks && layout.cutCells) lines.push({ kind: "rest", row });
    for (const level of ["group", "dimension"] as const) {
      if (layout.subtotals === level && next?.[level] !== row[level])
        lines.push({ kind: "subtotal", level, rows: rows.filter((each) => each[level] === row[level]) });
    }
    if (at === blankAfter + 3) for (let i = 0; i < layout.blankRows; i++) lines.push({ kind: "blank" });
  });
  return lines;
}

/** A text cut in two at a page's end, not at a sentence's. */
function halves(whole: string): [string, string] {
  const at = Math.floor(whole.length * 0.6);
  return [whole.slice(0, at), whole.slice(at)];
}

export function writeScoreSheet(page: Page, year: DepartmentYear, context: SheetContext): void {
  const { layout, style, words, key } = context;
  const columns = columnsOf(year, context);
  const rows = rowsOf(year);
  const last = columns.length - 1;
  const paths = columns.map(({ path }) => path);

  if (layout.title) {
    page.merge(page.row, 0, page.row, last);
    page.line([text(`${year.year}年度部门整体支出绩效评价指标体系评分表`)], style);
  }
  if (layout.departmentRow) page.line([text(`部门（单位）名称：${year.name}`)], style);
  if (layout.total === "top") {
    const above: Entry[] = [text(words.total), points(year.total, `${key}total`)];
    page.line(
      [...above, ...(layout.grade ? [null, text(words.grade), text(year.grade, `${key}grade`)] : [])],
      style,
    );
  }
  page.header(paths, layout.headerRows, style);

  const runs = new Map<string, { top: number; bottom: number; col: number }>();
  let segment = 0;
  for (const line of linesOf(rows, layout)) {
    const at = page.row;
    if (line.kind === "header") {
      page.header(paths, layout.headerRows, style);
      segment++;
    } else if (line.kind === "blank") {
      page.skip();
      segment++;
    } else if (line.kind === "subtotal") {
      const label = columns.findIndex(({ level }) => level === line.level);
      const { name } = line.rows[0]![line.level];
      columns.forEach((column, col) => {
        if (column.level && !layout.totalWeights) return;
        if (!column.level) page.put(at, col, column.sumOf?.(line.rows) ?? null, style);
      });
      page.put(at, label, text(context.random.pick(["小计", `${name}小计`])), style);
      page.skip();
      segment++;
    } else if (line.kind === "rest") {
      columns.forEach((column, col) => {
        const entry = column.isText ? column.cell(line.row) : null;
        if (entry?.kind === "text" && entry.text.length > 40)
          page.put(at, col, text(halves(entry.text)[1]), style);
      });
      page.skip();
    } else {
      columns.forEach((column, col) => {
        const entry = column.cell(line.row);
        if (column.level && layout.levels !== "repeated") {
          const id = `${col}:${line.row[column.level].id}`;
          const run = runs.get(`${segment}:${id}`);
          if (run) run.bottom = at;
          else runs.set(`${segment}:${id}`, { top: at, bottom: at, col });
          const isFirst = ![...runs.keys()].some(
            (seen) => seen.endsWith(`:${id}`) && seen !== `${segment}:${id}`,
          );
          if (!run && isFirst) page.put(at, col, entry, style);
          return;
        }
        const cut = line.cut && column.isText && entry?.kind === "text" && entry.text.length > 40;
        page.put(at, col, cut ? { ...entry, text: halves(entry.text)[0] } : entry, style);
      });
      page.skip();
    }
  }
  if (layout.levels === "merged")
    for (const { top, bottom, col } of runs.values()) page.merge(top, col, bottom, col);

  const scoreAt = paths.findIndex((path) => path.at(-1) === scoreLabel(year, layout, words));
  if (layout.total === "bottom") {
    const at = page.row;
    columns.forEach((column, col) => {
      const entry = column.sumOf?.(rows) ?? null;
      page.put(at, col, col === scoreAt && entry ? { ...entry, mark: `${key}total` } : entry, style);
    });
    page.put(at, 0, text(words.total), style);
    if (layout.weights !== "all" || !layout.totalWeights) page.merge(at, 0, at, layout.serial ? 2 : 1);
    page.skip();
    if (layout.grade === "row") {
      page.put(page.row, 0, text(words.grade), style);
      page.put(page.row, scoreAt, text(year.grade, `${key}grade`), style);
      page.skip();
    }
  }
  if (layout.grade === "sentence" && layout.total === "bottom")
    page.line([text(`评价等级：${year.grade}`, `${key}grade`)], style);
  if (layout.signature) {
    page.line(
      [text("填表人："), null, null, text("审核人："), null, null, text("单位负责人（签字）：")],
      style,
    );
    page.line([text(`填报日期：${year.year + 1}年3月15日`)], style);
  }
  if (layout.notes) {
    page.skip();
    page.line([text("注：1. 各项指标的分值是参考分值，可以结合评价对象的特点调整。")], style);
    page.line([text("2. 得分保留两位小数；扣分的指标应当说明原因和整改措施。")], style);
    page.line(
      [text("3. 优：90分（含）以上；良：80分（含）至90分；中：60分（含）至80分；差：60分以下。")],
      style,
    );
  }
}
