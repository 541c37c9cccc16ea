/** 复核表: the unit's scores and figures beside room for the re-examined ones, and how far they are apart. */
import { sum } from "../../decimal";
import type { BureauPapers } from "../../messages/chinese-only/bureau-papers";
import { address } from "../../workbook/address";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { SheetBuilder, type CellContent, type Computed } from "../../workbook/sheet-builder";
import type { ScoredLine } from "../result";
import type { Unit } from "../unit";
import { computed, gradeAt, gradeFormula } from "./formulas";
import { paperPlan } from "./summary-plan";
import { FIRST_ROW, FORMATS, STYLES, type Style } from "./table-sheet";

type Column = keyof BureauPapers["review"]["columns"];

const WIDTHS: Record<Column, number> = {
  number: 5,
  place: 17,
  indicator: 19,
  weight: 6,
  figures: 34,
  score: 8,
  expected: 8,
  reviewedFigures: 18,
  reviewed: 8,
  deviation: 9,
  remark: 16,
};
const COLUMNS = Object.keys(WIDTHS) as Column[];
const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>;
const LAST = COLUMNS.length - 1;
const HEADER = FIRST_ROW - 1;
const SUMMED = ["weight", "score", "expected"] as const;
const STYLE_OF: Partial<Record<Column, Style>> = {
  place: "text",
  indicator: "text",
  figures: "text",
  reviewedFigures: "input",
  reviewed: "inputCentre",
  remark: "input",
};
const FORMAT_OF: Partial<Record<Column, string>> = {
  score: FORMATS.points,
  expected: FORMATS.points,
  reviewed: FORMATS.points,
  deviation: FORMATS.percent,
};
const ROOM_FOR_REASONS = 90;

/** (self − re-examined) ÷ self; blank while either is, or where nothing was claimed. */
function deviation(row: number, score: number | null, reviewed: number | null): Computed {
  const [own, again] = [address(row, AT.score), address(row, AT.reviewed)];
  const value = score && reviewed !== null ? Number(sum([score, -reviewed]).div(score).round(4)) : "";
  return computed(`IF(OR(${own}="",${own}=0,${again}=""),"",ROUND((${own}-${again})/${own},4))`, value);
}

function valuesOf(line: ScoredLine, index: number): Record<Column, CellContent> {
  const { dimension, group, name, weight, figures, score, expected, reviewed } = line;
  return {
    number: index + 1,
    place: [dimension, group].filter((level) => level !== null).join(" › "),
    indicator: name,
    weight,
    figures,
    score,
    expected,
    reviewedFigures: null,
    reviewed,
    deviation: deviation(FIRST_ROW + index, score, reviewed),
    remark: null,
  };
}

class ReviewSheet {
  private readonly sheet: SheetBuilder<Style>;

  constructor(
    private readonly unit: Unit,
    private readonly words: BureauPapers,
  ) {
    this.sheet = new SheetBuilder<Style>(words.review.sheet, Object.values(WIDTHS), STYLES);
  }

  plan(): SheetPlan {
    const { sheet, unit, words } = this;
    const own = words.review;
    const across = { to: { col: LAST } };
    sheet.put(0, 0, own.title(unit.name, unit.year), "title", across);
    sheet.height(0, 30);
    sheet.put(1, 0, own.note, "lineWrapped", across);
    for (const column of COLUMNS) sheet.put(HEADER, AT[column], own.columns[column], "head");
    unit.lines.forEach((line, index) => this.line(line, index));
    const total = FIRST_ROW + unit.lines.length;
    this.total(total);
    sheet.put(total + 1, 0, own.reasons, "input", across);
    sheet.height(total + 1, ROOM_FOR_REASONS);
    sheet.put(total + 2, 0, own.signature, "lineWrapped", across);
    sheet.height(total + 2, 36);
    sheet.frozen = { rows: FIRST_ROW, columns: 3 };
    sheet.printTable(HEADER, total + 2, words.page);
    return sheet.plan();
  }

  private line(line: ScoredLine, index: number): void {
    const row = FIRST_ROW + index;
    const values = valuesOf(line, index);
    for (const column of COLUMNS) this.cell(row, column, values[column], STYLE_OF[column] ?? "centre");
    if (line.weight === null) return;
    const { scoreTitle, scorePrompt, scoreError } = this.words.review;
    const weight = String(line.weight);
    this.sheet.allow({
      ranges: [{ top: row, bottom: row, left: AT.reviewed, right: AT.reviewed }],
      allow: { kind: "decimal", from: 0, to: line.weight },
      prompt: { title: scoreTitle, text: scorePrompt(weight) },
      error: { title: scoreTitle, text: scoreError(weight) },
    });
  }

  private cell(row: number, column: Column, content: CellContent, style: Style): void {
    const format = FORMAT_OF[column];
    this.sheet.put(row, AT[column], content, style, format ? { format } : {});
  }

  private total(row: number): void {
    const { lines, grades } = this.unit;
    const own = this.words.review;
    const range = (column: Column) => `${address(FIRST_ROW, AT[column])}:${address(row - 1, AT[column])}`;
    // A sum of some lines would be taken for the total.
    const added = (values: readonly (number | null)[]) =>
      values.every((value) => value !== null) ? Number(sum(values)) : null;
    const total = (column: Column) => `IF(COUNT(${range(column)})<${lines.length},"",SUM(${range(column)}))`;
    const score = added(lines.map((line) => line.score));
    const reviewed = added(lines.map((line) => line.reviewed));
    const cells: Partial<Record<Column, CellContent>> = {
      indicator: own.total,
      reviewed: computed(total("reviewed"), reviewed ?? ""),
      deviation: deviation(row, score, reviewed),
      reviewedFigures: own.grade,
      remark: computed(gradeFormula(address(row, AT.reviewed), grades), gradeAt(grades, reviewed)),
    };
    for (const column of SUMMED)
      cells[column] = computed(total(column), added(lines.map((line) => line[column])) ?? "");
    for (const column of COLUMNS) this.cell(row, column, cells[column] ?? null, "sum");
  }
}

export function reviewPlan(unit: Unit, words: BureauPapers): WorkbookPlan {
  return paperPlan([new ReviewSheet(unit, words).plan()]);
}
