/** 评分表: the official form, its scores computed from the basic data and the judgements. */
import { decimal } from "../../decimal";
import { gradeOf, indicatorsOf, type Indicator } from "../../frameworks/framework";
import { PUBLISHED_IDS } from "../../frameworks/published";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { gradeText } from "../../functions/definitions/grade";
import { GRADE_NAME, scoreName, TOTAL_NAME } from "../../recognise/standard-names";
import { pointsText } from "../../facts/format";
import { asPoints } from "../../rules/native";
import { address } from "../../workbook/address";
import type { CellRef } from "../../workbook/model";
import type { Validation } from "../../workbook/plan";
import { cellText, pointsOf, type Expression } from "../expression";
import { cellRange, type Form } from "../form";
import { criteriaContent, scoreFormula } from "../score-formula";
import type { SheetDraft } from "../draft";
import { FORMATS } from "../styles";

const HEAD = { first: 2, levels: 3, names: 4 } as const;
const FIRST = HEAD.names + 1;
const COLUMN = {
  level: [0, 3, 6],
  weight: [1, 4, 7],
  subtotal: [2, 5],
  description: 8,
  criteria: 9,
  score: 10,
  remark: 11,
  evidence: 12,
} as const;
const WIDTHS = [9.5, 5, 6, 9.5, 5, 6, 14, 5, 15, 37, 7, 21, 10];
/** From which column to which each of them reaches. */
const SIGNATURES = [
  [0, 5],
  [6, 8],
  [9, 9],
  [10, 12],
] as const;
/** The most steps that are listed one by one for a score that a person gives. */
const MOST_STEPS = 20;

export interface ScoreCells {
  readonly scores: readonly { readonly indicator: Indicator; readonly at: CellRef }[];
  readonly weights: readonly CellRef[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly weight: CellRef;
    readonly subtotal: CellRef;
    readonly weights: readonly CellRef[];
  }[];
  readonly total: CellRef;
}

export function scoreSheet(form: Form): ScoreCells {
  const { framework, options } = form;
  const sheet = form.page("score", words.titles.score(options.year), WIDTHS, null, {
    from: HEAD.first,
    to: HEAD.names,
  });
  sheet.frozen = { rows: FIRST, columns: 0 };
  putHeader(sheet);
  const indicators = indicatorsOf(framework);
  indicators.forEach((indicator, i) => indicatorRow(form, sheet, indicator, FIRST + i));
  const dimensions = levels(form, sheet);
  const last = FIRST + indicators.length - 1;
  const column = (col: number) => indicators.map((_, i) => sheet.at(FIRST + i, col));
  const scores = column(COLUMN.score);
  const total = totalRow(form, sheet, last + 1, scores, column(COLUMN.weight[2]));
  gradeRow(form, sheet, last + 2, total);
  sheet.put(last + 3, 0, words.score.note, "lineWrapped", { to: { col: COLUMN.evidence } });
  openCells(form, sheet, last);
  form.signatures(sheet, SIGNATURES);
  return {
    scores: indicators.map((indicator, i) => ({ indicator, at: scores[i]! })),
    weights: column(COLUMN.weight[2]),
    dimensions,
    total,
  };
}

function putHeader(sheet: SheetDraft): void {
  const { score } = words;
  const { indicators, levels: names, name, weight } = score.heads;
  sheet.put(HEAD.first, 0, indicators, "head", { to: { col: COLUMN.weight[2] } });
  names.forEach((level, i) => {
    const [left, right] = [COLUMN.level[i]!, i < 2 ? COLUMN.subtotal[i]! : COLUMN.weight[2]];
    sheet.put(HEAD.levels, left, level, "head", { to: { col: right } });
    sheet.put(HEAD.names, left, name, "head");
    sheet.put(HEAD.names, COLUMN.weight[i]!, weight, "head");
    if (i < 2) sheet.put(HEAD.names, right, score.heads.score, "head");
  });
  for (const id of ["description", "criteria", "score", "remark", "evidence"] as const)
    sheet.put(HEAD.first, COLUMN[id], score.heads[id], "head", { to: { row: HEAD.names } });
  sheet.height(HEAD.names, 32);
}

/** The names, weights and subtotals of the two upper levels, each merged over its rows. */
function levels(form: Form, sheet: SheetDraft): ScoreCells["dimensions"] {
  let row = FIRST;
  return form.framework.dimensions.map((dimension) => {
    const top = row;
    for (const group of dimension.groups) {
      levelCells(sheet, 1, group.name, group.weight.toNumber(), row, row + group.indicators.length - 1);
      row += group.indicators.length;
    }
    const bottom = row - 1;
    const at = levelCells(sheet, 0, dimension.name, dimension.weight.toNumber(), top, bottom);
    const weights = Array.from({ length: row - top }, (_, i) => sheet.at(top + i, COLUMN.weight[2]));
    return { name: dimension.name, ...at, weights };
  });
}

function levelCells(
  sheet: SheetDraft,
  level: 0 | 1,
  name: string,
  weight: number,
  top: number,
  bottom: number,
): { readonly weight: CellRef; readonly subtotal: CellRef } {
  const to = { to: { row: bottom } };
  const scores = Array.from({ length: bottom - top + 1 }, (_, i) => sheet.at(top + i, COLUMN.score));
  const format = FORMATS.points;
  sheet.put(top, COLUMN.level[level], name, "centre", to);
  return {
    weight: sheet.put(top, COLUMN.weight[level], weight, "centre", to),
    subtotal: sheet.put(top, COLUMN.subtotal[level], pointsOf(scores, roundedSum), "computedCentre", {
      ...to,
      format,
    }),
  };
}

const roundedSum = (list: string) => `ROUND(SUM(${list}),2)`;

function indicatorRow(form: Form, sheet: SheetDraft, indicator: Indicator, row: number): void {
  const { id, name, weight } = indicator;
  const { score } = words;
  sheet.put(row, COLUMN.level[2], name, "centre");
  sheet.put(row, COLUMN.weight[2], weight.toNumber(), "centre");
  sheet.put(row, COLUMN.description, score.description(name), "text");
  sheet.put(row, COLUMN.criteria, criteriaContent(indicator, form), "text");
  const remark = form.text(sheet, row, COLUMN.remark, form.filling.remarks?.get(id));
  form.prompt(sheet, cellRange(remark), score.heads.remark, score.remarkPrompt);
  const evidence = form.text(sheet, row, COLUMN.evidence, undefined);
  form.prompt(sheet, cellRange(evidence), score.heads.evidence, score.evidencePrompt);
  const formula = scoreFormula(indicator, form);
  const filled = form.filling.scores?.get(id);
  const format = FORMATS.points;
  if (formula && !filled) sheet.put(row, COLUMN.score, formula, "computedCentre", { format });
  else {
    const note = filled?.note === undefined ? {} : { note: filled.note };
    sheet.put(row, COLUMN.score, filled?.value ?? null, "judgement", { format, ...note });
    sheet.allow(byHand(indicator, cellRange({ row, col: COLUMN.score })));
  }
  form.book.name(scoreName(id), sheet.at(row, COLUMN.score));
}

/** A person's score: one of the steps, or anything up to the weight. */
function byHand({ rule, weight }: Indicator, range: Validation["ranges"][number]): Validation {
  const { attainable } = rule;
  const listed = attainable.kind === "steps" && attainable.points.length <= MOST_STEPS;
  const steps = listed ? attainable.points.map(pointsText) : [];
  const said = listed ? words.score.steps(steps) : words.score.range(pointsText(weight));
  return {
    ranges: [range],
    allow: listed ? { kind: "list", items: steps } : { kind: "decimal", from: 0, to: weight.toNumber() },
    prompt: { title: words.score.heads.score, text: words.score.byHand(said) },
    error: { title: words.score.heads.score, text: words.errors.points(said) },
  };
}

function totalRow(
  form: Form,
  sheet: SheetDraft,
  row: number,
  scores: readonly CellRef[],
  weights: readonly CellRef[],
): CellRef {
  for (let col = 0; col <= COLUMN.evidence; col++) sheet.put(row, col, null, "computedCentre");
  sheet.put(row, 0, words.score.total, "centreStrong");
  const weight = pointsOf(weights, roundedSum);
  for (const col of COLUMN.weight) sheet.put(row, col, weight, "computedStrong");
  const isCustom = form.options.formulas === "custom";
  const call = isCustom ? (list: string) => `PERF.TOTAL_SCORE(${list})` : roundedSum;
  const total = sheet.put(row, COLUMN.score, pointsOf(scores, call), "computedStrong", {
    format: FORMATS.points,
  });
  form.book.name(TOTAL_NAME, total);
  return total;
}

function gradeRow(form: Form, sheet: SheetDraft, row: number, total: CellRef): void {
  for (let col = 0; col <= COLUMN.evidence; col++) sheet.put(row, col, null, "computedCentre");
  sheet.put(row, 0, words.score.grade, "centreStrong");
  const at = sheet.put(row, COLUMN.score, gradeExpression(form, total), "computedStrong");
  form.book.name(GRADE_NAME, at);
}

function gradeExpression({ framework, options }: Form, total: CellRef): Expression {
  const isCustom = options.formulas === "custom" && PUBLISHED_IDS.includes(framework.id);
  return {
    formula(home) {
      const cell = cellText(total, home);
      const grade = isCustom ? `PERF.GRADE(${cell},"${framework.id}")` : gradeText(framework, asPoints(cell));
      return `IF(COUNT(${cell})=0,"",${grade})`;
    },
    value(read) {
      const value = read(total);
      if (typeof value !== "number") return "";
      return gradeOf(framework, decimal(value)) ?? { error: "#N/A" };
    },
  };
}

/** Amber: a score that is open, a deduction without its reason. */
function openCells(form: Form, sheet: SheetDraft, last: number): void {
  const [score, weight, remark] = [COLUMN.score, COLUMN.weight[2], COLUMN.remark].map((col) =>
    address(FIRST, col).replace(/^/, "$"),
  );
  const column = (col: number) => ({ top: FIRST, bottom: last, left: col, right: col });
  form.openWhere(sheet, column(COLUMN.score), `NOT(ISNUMBER(${score}))`);
  form.openWhere(sheet, column(COLUMN.remark), `AND(ISNUMBER(${score}),N(${score})<${weight},${remark}="")`);
}
