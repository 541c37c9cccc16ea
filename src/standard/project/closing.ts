/** Total and grade of a project form: added up, scaled where a row does not apply, capped by the execution rate. */
import { decimal, min, roundPoints, sum, type Decimal } from "../../decimal";
import { cappedFormula, scaledFormula } from "../../forms/native-total";
import { capOn, type ProjectForm, type TotalCap } from "../../forms/project-form";
import { projectWorkbookWords as words } from "../../messages/chinese-only/project-workbook";
import { asPoints } from "../../rules/native";
import type { CellRef } from "../../workbook/model";
import { cellText, cellsText, isBlank, numberIn, sumOf, type Expression, type Read } from "../expression";
import { FORMATS } from "../styles";
import type { FundsBlock } from "./funds";
import { COLUMN, LAST, put, type Page } from "./layout";
import type { LinesBlock } from "./lines";

const FULL_MARKS = decimal(100);

/** @returns the first row below */
export function closingBlock(page: Page, funds: FundsBlock, lines: LinesBlock): number {
  const { sheet, form, filling } = page;
  const caps = [...(filling.caps ?? []), ...form.caps];
  const row = lines.last + 1;
  const column = (col: number) => rowsOf(lines).map((line) => sheet.at(line, col));
  const weights = [funds.weight, ...column(COLUMN.weight)];
  const to = { col: COLUMN.weight - 1 };
  sheet.put(row, 0, words.sum, "centreStrong", { to });
  sheet.put(row, COLUMN.weight, sumOf(weights, false), "computedStrong");
  const scored = {
    funds,
    weights: column(COLUMN.weight),
    scores: column(COLUMN.score),
    actuals: column(COLUMN.actual),
  };
  const total = sheet.put(row, COLUMN.score, totalOf(form, caps, scored), "computedStrong", {
    format: FORMATS.points,
  });
  sheet.put(row, COLUMN.remark, null, "nothing");
  sheet.put(row + 1, 0, words.grade, "centreStrong", { to });
  sheet.put(row + 1, COLUMN.weight, gradeOfTotal(form, total), "computedStrong", {
    to: { col: COLUMN.score },
  });
  sheet.put(row + 1, COLUMN.remark, null, "nothing");
  return row + 2;
}

/** What the form says below in words, each line as it was. */
export function closingNotes(page: Page, top: number): void {
  (page.filling.closing ?? []).forEach(({ label, text }, i) => {
    if (text.value === null) page.sheet.put(top + i, 0, label, "label", { to: { col: LAST } });
    else {
      page.sheet.put(top + i, 0, label, "labelStrong", { to: { col: 1 } });
      put(page, top + i, 2, text, "inputText", { col: LAST });
    }
  });
}

const rowsOf = ({ first, last }: LinesBlock) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

interface Scored {
  readonly funds: FundsBlock;
  readonly weights: readonly CellRef[];
  readonly scores: readonly CellRef[];
  readonly actuals: readonly CellRef[];
}

interface ReadLine {
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  /** It has points and no score. */
  readonly isOpen: boolean;
  /** It is not waited for: its result says that it does not apply. */
  readonly isLeftOut: boolean;
}

/** The total, once every row that has a weight and applies has a score. */
function totalOf(
  form: ProjectForm,
  caps: readonly TotalCap[],
  { funds, weights, scores, actuals }: Scored,
): Expression {
  const linesIn = (read: Read) =>
    weights.map((at, i): ReadLine => {
      const weight = numberIn(read(at));
      const score = read(scores[i]!);
      const isOpen = weight !== null && isBlank(score);
      return {
        weight,
        score: numberIn(score),
        isOpen,
        isLeftOut: isOpen && read(actuals[i]!) === words.notApplicable,
      };
    });
  return {
    formula(home) {
      const [w, s, a] = [weights, scores, actuals].map((cells) => cellsText(cells, home)) as [
        string,
        string,
        string,
      ];
      const own = { weight: cellText(funds.weight, home), score: cellText(funds.score, home) };
      const leftOut = `${s},"",${a},"${words.notApplicable}"`;
      const blank = `COUNTIFS(${w},">=0",${s},"")-COUNTIFS(${w},">=0",${leftOut})`;
      const open = `COUNT(${own.weight})-COUNT(${own.score})+${blank}`;
      const points = `SUM(${own.score},${s})`;
      const left = `SUMIFS(${w},${leftOut})`;
      const scaled = form.notApplicable === "scaled" ? scaledFormula(points, left) : points;
      const amounts = { executed: cellText(funds.executed, home), budget: cellText(funds.budget, home) };
      return `IF(${open}>0,"",${cappedFormula(asPoints(scaled), caps, amounts)})`;
    },
    value(read) {
      const lines = linesIn(read);
      const own = numberIn(read(funds.score));
      const isOpen = numberIn(read(funds.weight)) !== null && !own;
      if (isOpen || lines.some((line) => line.isOpen && !line.isLeftOut)) return "";
      const points = sum([own ?? 0, ...lines.flatMap(({ score }) => score ?? [])]);
      const left = sum(lines.flatMap(({ weight, isLeftOut }) => (isLeftOut && weight) || []));
      const rest = FULL_MARKS.minus(left);
      const scaled =
        form.notApplicable === "scaled" ? points.times(FULL_MARKS).div(rest.lt(1) ? 1 : rest) : points;
      const [executed, budget] = [numberIn(read(funds.executed)), numberIn(read(funds.budget))];
      const most = executed && budget?.gt(0) ? capOn(caps, executed.div(budget)) : null;
      return (most ? min(most, roundPoints(scaled)) : roundPoints(scaled)).toNumber();
    },
  };
}

/** The bands from the highest down: the first whose lower bound is reached. */
function gradeOfTotal({ grades, data }: ProjectForm, total: CellRef): Expression {
  const bands = data.grades
    .map(({ grade, in: interval }) => ({ grade, low: decimal(/\d+(\.\d+)?/.exec(interval)![0]) }))
    .sort((a, b) => b.low.cmp(a.low));
  return {
    formula(home) {
      const cell = cellText(total, home);
      const byBand = bands.reduceRight(
        (rest, { grade, low }) => `IF(${cell}>=${low.toFixed()},"${grade}",${rest})`,
        `""`,
      );
      return `IF(COUNT(${cell})=0,"",${byBand})`;
    },
    value(read) {
      const points = numberIn(read(total));
      return (points && grades.find((band) => band.contains(points))?.grade) ?? "";
    },
  };
}
