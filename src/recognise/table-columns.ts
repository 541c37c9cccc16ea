/** The columns of a table: what they measure, in which unit, and the figures that stand under them. */
import { asRatio, withFigure } from "./figure";
import { WIDEST_HEADING } from "./grid";
import { readLabel, type Label } from "../facts/labels";
import { headingText, holdsWords, type RawColumn } from "./raw-columns";
import { squeeze } from "../text";
import { inMoney, moneyUnitIn, type MoneyUnit, type Unit } from "../facts/units";
import type { Measure, Subject } from "../facts/wordings";
import type { Column, Figure } from "./types";

const RATIO_MEASURES: ReadonlySet<Measure> = new Set([
  "rate",
  "share",
  "progress",
  "scheduled-progress",
  "change-rate",
]);
const COUNT_MEASURES: ReadonlySet<Measure> = new Set([
  "headcount",
  "authorised",
  "count",
  "number-done",
  "number-planned",
]);
/** Subjects that a heading names without meaning every row under it: "编制人数" heads all kinds of staff. */
const TOO_WIDE: ReadonlySet<Subject> = new Set(["department", "staff"]);
/** A bare number above this in a column of rates was typed in percent: 93.95 is 93.95%, 1.59 is 159%. */
const LARGEST_BARE_RATIO = 5;

/** "本年增加 | 本年减少" over 数量 and 原值: what came or went is not what there is. */
const FLOW_HEADING = /^(本年度?|本期|当年|年中|年度)?(新增|增加|减少|处置)(数|数?额|资产)?$/;

/** "上半年", "1-7月": what was spent by then is not the year's. */
const PART_OF_YEAR = /[上下]半年|(^|\D)([1-9]|1[01])月/;

export const isRatioMeasure = (measure: Measure | null): boolean =>
  measure !== null && RATIO_MEASURES.has(measure);

/** 其中：… is a part of the nearest column to its left that is not itself a part. */
function partOf(columns: readonly RawColumn[], index: number): number | null {
  const isPart = (column: RawColumn) => column.headings.some((heading) => /^其中/.test(squeeze(heading)));
  if (!isPart(columns[index]!)) return null;
  for (let i = index - 1; i >= Math.max(0, index - WIDEST_HEADING); i--)
    if (!isPart(columns[i]!) && !holdsWords(columns[i]!)) return columns[i]!.col;
  return null;
}

export function makeColumn(columns: readonly RawColumn[], index: number): Column {
  const raw = columns[index]!;
  const heading = headingText(raw);
  // The innermost heading says most; the outer ones only what it leaves open.
  const said = [...raw.headings].reverse().map(readLabel);
  const isFlow = raw.headings.some((words) => FLOW_HEADING.test(squeeze(words)) || PART_OF_YEAR.test(words));
  const measure = isFlow ? null : (said.find((label) => label.measure !== null)?.measure ?? null);
  const { subject, period } = readLabel(heading);
  const money = moneyUnitIn(heading);
  const unit: Unit | null = money
    ? inMoney(money)
    : /[%％]/.test(heading) || isRatioMeasure(measure)
      ? { kind: "ratio" }
      : null;
  return {
    col: raw.col,
    heading,
    measure,
    subject: subject !== null && TOO_WIDE.has(subject) ? null : subject,
    unit,
    period: said.find((label) => label.period !== null)?.period ?? period,
    isGeneric: said.length > 0 && said.every((label) => label.isGeneric),
    partOf: partOf(columns, index),
  };
}

/** What a figure measures: what its heading says, unless that could head anything and the row says it itself. */
export function measureUnder(column: Pick<Column, "measure" | "isGeneric">, says: Label): Measure | null {
  return column.isGeneric ? (says.measure ?? column.measure) : (column.measure ?? says.measure);
}

/** A figure with the unit that its column, its row's label or the table gives it. */
export function figureInTable(
  figure: Figure,
  column: Column,
  rowLabel: string,
  says: Label,
  unit: MoneyUnit | null,
): Figure {
  if (figure.unit) return figure;
  // A heading of its own decides; the name of a row (专项规划编制) then says nothing about what is measured.
  const measure = column.isGeneric || column.heading === "" ? measureUnder(column, says) : column.measure;
  const percentHeading = /[%％]/.test(column.heading) || /[(（][%％][)）]/.test(rowLabel);
  if (column.unit?.kind === "ratio" || isRatioMeasure(measure)) {
    // A column headed 进度 may hold amounts: a number too large for a ratio is left as it is.
    const tooLarge = figure.value.abs().gt(LARGEST_BARE_RATIO);
    if (tooLarge && !percentHeading && measure === "progress")
      return withMoney(figure, column, rowLabel, unit);
    return asRatio(figure, percentHeading || tooLarge);
  }
  if (measure && COUNT_MEASURES.has(measure))
    return withFigure(figure, { unit: { kind: "count", name: "" } });
  return withMoney(figure, column, rowLabel, unit);
}

function withMoney(figure: Figure, column: Column, rowLabel: string, unit: MoneyUnit | null): Figure {
  const inLabel = moneyUnitIn(rowLabel);
  const money =
    column.unit?.kind === "money" ? column.unit : inLabel ? inMoney(inLabel) : unit ? inMoney(unit) : null;
  return money ? withFigure(figure, { unit: money }) : figure;
}
