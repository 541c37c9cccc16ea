/** 汇总表: every unit with its score, the one recomputed, grade and rank, by formulas that follow what is corrected. */
import { sum } from "../../decimal";
import type { BureauPapers } from "../../messages/chinese-only/bureau-papers";
import { address } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/plan";
import type { CellContent } from "../../workbook/sheet-builder";
import type { Summary } from "../summary";
import type { Unit } from "../unit";
import { computed, gradeAt, gradeFormula, quoted, twoDecimals } from "./formulas";
import { FIRST_ROW, FORMATS, tableSheet, type TableColumn } from "./table-sheet";

type Column = keyof BureauPapers["summary"]["columns"];

const LOOKS: Record<Column, Omit<TableColumn, "header">> = {
  number: { width: 5, style: "centre" },
  unit: { width: 22, style: "text" },
  year: { width: 6, style: "centre" },
  stated: { width: 8, style: "centre", format: FORMATS.points },
  recomputed: { width: 8, style: "centre", format: FORMATS.points },
  difference: { width: 8, style: "centre", format: FORMATS.signed },
  grade: { width: 6, style: "centre" },
  rank: { width: 6, style: "centre" },
  errors: { width: 6, style: "centre" },
  warnings: { width: 6, style: "centre" },
  reviews: { width: 7, style: "centre" },
  execution: { width: 11, style: "centre", format: FORMATS.percent },
  threePublic: { width: 11, style: "centre", format: FORMATS.percent },
  offEstablishment: { width: 9, style: "centre", format: FORMATS.percent },
  conclusion: { width: 13, style: "centre" },
  file: { width: 19, style: "text" },
};
const COLUMNS = Object.keys(LOOKS) as Column[];
const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>;

/** The highest total first, those without one last; units of one total in the order of their files. */
function byTotal(units: readonly Unit[]): Unit[] {
  return [...units].sort((a, b) => (b.total ?? -1) - (a.total ?? -1));
}

function rowOf(unit: Unit, index: number, units: readonly Unit[], words: BureauPapers): CellContent[] {
  const row = FIRST_ROW + index;
  const [stated, recomputed] = [address(row, AT.stated), address(row, AT.recomputed)];
  const all = `${address(FIRST_ROW, AT.stated)}:${address(FIRST_ROW + units.length - 1, AT.stated)}`;
  const fixed = all.replace(/[A-Z]+|\d+/g, "$$$&");
  const { total, rates, counts } = unit;
  const values: Record<Column, CellContent> = {
    number: index + 1,
    unit: unit.name,
    year: unit.year,
    stated: total,
    recomputed: unit.recomputed,
    difference: computed(
      `IF(OR(${recomputed}="",${stated}=""),"",ROUND(${recomputed}-${stated},2))`,
      unit.recomputed === null || total === null ? "" : twoDecimals(unit.recomputed - total),
    ),
    grade: computed(gradeFormula(stated, unit.grades), gradeAt(unit.grades, total)),
    rank: computed(
      `IF(${stated}="","",RANK(${stated},${fixed}))`,
      total === null ? "" : 1 + units.findIndex((other) => other.total === total),
    ),
    errors: counts.error,
    warnings: counts.warning,
    reviews: counts.review,
    execution: rates.execution,
    threePublic: rates.threePublic,
    offEstablishment: rates.offEstablishment,
    conclusion: words.conclusions[unit.conclusion],
    file: unit.shownFile,
  };
  return COLUMNS.map((column) => values[column]);
}

const MEASURED = ["stated", "recomputed", "execution", "threePublic", "offEstablishment"] as const;

function valueOf(unit: Unit, column: (typeof MEASURED)[number]): number | null {
  if (column === "stated") return unit.total;
  return column === "recomputed" ? unit.recomputed : unit.rates[column];
}

const KINDS = {
  AVERAGE: (values: readonly number[]) => Number(sum(values).div(values.length)),
  MAX: (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b)),
  MIN: (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b)),
};

function sumsOf(units: readonly Unit[], words: BureauPapers["summary"]): CellContent[][] {
  const range = (column: Column) =>
    `${address(FIRST_ROW, AT[column])}:${address(FIRST_ROW + units.length - 1, AT[column])}`;
  const line = (label: string, cells: Partial<Record<Column, CellContent>>) =>
    COLUMNS.map((column) => (column === "unit" ? label : (cells[column] ?? null)));
  const overall = (label: string, kind: keyof typeof KINDS) =>
    line(
      label,
      Object.fromEntries(
        MEASURED.flatMap((column) => {
          const values = units.flatMap((unit) => valueOf(unit, column) ?? []);
          return values.length === 0
            ? []
            : [[column, computed(`${kind}(${range(column)})`, KINDS[kind](values))]];
        }),
      ),
    );
  const grades = [...new Set(units.flatMap((unit) => unit.grades.map(({ grade }) => grade)))];
  return [
    overall(words.average, "AVERAGE"),
    overall(words.highest, "MAX"),
    overall(words.lowest, "MIN"),
    ...grades.map((grade) =>
      line(words.gradeCount(grade), {
        grade: computed(
          `COUNTIF(${range("grade")},${quoted(grade)})`,
          units.filter((unit) => gradeAt(unit.grades, unit.total) === grade).length,
        ),
      }),
    ),
  ];
}

export function unitsSheet({ units }: Summary, words: BureauPapers): SheetPlan {
  const own = words.summary;
  const sorted = byTotal(units);
  const of = (conclusion: Unit["conclusion"]) =>
    units.filter((unit) => unit.conclusion === conclusion).length;
  const years = [...new Set(units.flatMap(({ year }) => year ?? []))];
  return tableSheet({
    name: own.sheet,
    title: own.title(years),
    note: own.note(units.length, of("return"), of("conditional")),
    footer: words.page,
    columns: COLUMNS.map((column) => ({ header: own.columns[column], ...LOOKS[column] })),
    rows: sorted.map((unit, index) => rowOf(unit, index, sorted, words)),
    empty: words.nothing,
    sums: sorted.length === 0 ? [] : sumsOf(sorted, own),
  });
}
