/** Budget execution by quarters: 预算执行率. */
import { decimal, ONE, sum, type Decimal } from "../../decimal";
import type { FactId, FactValue } from "../../facts/facts";
import { expandCells, referredCells } from "../../formulas/referred-cells";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { areNumbers, literal } from "../../rules/native";
import { ratioOf, RATIO_LIMIT } from "../../rules/params";
import { quarterlyExecutionKind } from "../../rules/quarterly-execution";
import { PAID, PROGRESS, readProgress } from "../../rules/quarterly/facts";
import { READING_NAMES, RULE_READINGS, type RuleReading } from "../../rules/quarterly/readings";
import { paramsOf } from "../../rules/rule";
import { callText, type PerfFunction } from "../definition";
import type { CallReader } from "../native/call-reader";
import type { Operand } from "../native/operands";
import { NotNative } from "../native/reasons";
import { EXECUTION, executionRule, ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";
import { fail } from "../support/errors";
import { alongside, fourFigures, inShapeOf, QUARTERS } from "../support/ranges";
import { score } from "../support/score";
import { figure, isBlank, optionalWeight, plain } from "../support/values";
import { isOneOf, meaningOf } from "../../facts/words";
import { READING_WORDS, UNCAPPED_WORDS } from "../support/words";

const PROGRESS_NAME = "支出进度";
const PAID_NAME = "累计支出数";
const BUDGET_NAME = "年度预算数";

function readingOf(given: unknown): RuleReading | null {
  const raw = plain(given);
  if (isBlank(raw) || raw === 0) return null;
  if (isOneOf(raw, UNCAPPED_WORDS)) fail("invalid", words.uncapped());
  const known = Object.values(READING_NAMES);
  return meaningOf(raw, READING_WORDS) ?? fail("invalid", words.noReading(raw, known));
}

/** The schedule that the published rule keeps pace with. */
const schedule = () => paramsOf(quarterlyExecutionKind, ruleOf(EXECUTION)).schedule.map(ratioOf);

interface NativeQuarters {
  readonly texts: readonly string[];
  /** No other cell of the range holds a figure. */
  readonly alone: readonly string[];
}

/** Four figures; a range with blanks between (merged cells) is taken apart by what it holds now. */
function fourOperands(call: CallReader): NativeQuarters {
  const all = call.range(0);
  const isFilled = (operand: Operand) =>
    !("value" in operand) || (operand.value !== null && operand.value !== "");
  const used = all.length === QUARTERS ? all : all.filter(isFilled);
  if (used.length !== QUARTERS) throw new NotNative("range-size", 1);
  const texts = used.map((operand) => call.asFigure(operand, 0));
  const others = all.flatMap((operand) =>
    used.includes(operand) || !("text" in operand) ? [] : [operand.text],
  );
  return { texts, alone: others.length > 0 ? [`COUNT(${others.join(",")})=0`] : [] };
}

/** Rows and columns of the argument's own range; null when it is no single rectangle of cells. */
function shapeOf({ call, context }: CallReader): { rows: number; columns: number } | null {
  const text = call.args[0]?.text ?? "";
  const { areas } = referredCells(text, context);
  const [area] = areas;
  if (!area || areas.length > 1 || !expandCells(text, context)) return null;
  const { top, bottom, left, right } = area.range;
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export const quarterlyExecScore: PerfFunction<number> = {
  id: "QUARTERLY_EXEC_SCORE",
  words: {
    zh: "预算执行率的得分：按四个季度的支出进度与序时进度（25%、50%、75%、100%）相比计分。",
    en: "Points for the budget execution rate: each quarter's expenditure progress against the schedule (25%, 50%, 75%, 100%).",
  },
  parameters: [
    {
      name: "progress",
      shape: "range",
      words: {
        zh: "四个季度末的累计支出进度（4 个单元格，如 31.91% 或 0.3191）",
        en: "Cumulative expenditure progress at the end of each quarter (4 cells, such as 31.91% or 0.3191)",
      },
    },
    {
      name: "reading",
      optional: true,
      words: {
        zh: "全年部分的口径：平均执行率（默认，印发的标准）、封顶平均执行率、年末执行率",
        en: "How the year's part is read: average-of-rates (default, the printed text), average-of-capped-rates, annual-rate",
      },
    },
    {
      name: "weight",
      optional: true,
      words: {
        zh: "分值，默认 6；改用其他分值时各部分按比例折算",
        en: "Weight, 6 by default; with another weight all parts change in proportion",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [EXECUTION],
  run([progress, reading, weight]) {
    const rule = executionRule(readingOf(reading), optionalWeight(weight, "分值"));
    const figures = fourFigures(progress, PROGRESS_NAME, "ratio");
    return score(
      rule,
      PROGRESS.map((id, index) => [id, figures[index] ?? decimal(0)]),
    );
  },
  native(call) {
    call.limit(3);
    const reading = call.word(1, READING_WORDS);
    const rule = executionRule(reading, call.weight(2));
    const { texts, alone } = fourOperands(call);
    const native = rule.native((fact) => texts[PROGRESS.findIndex((id) => id === fact)] ?? null);
    return call.finish(native && { ...native, known: [...native.known, ...alone] });
  },
  scoreCall(indicator, rule) {
    if (indicator !== EXECUTION) return null;
    const reading = [null, ...RULE_READINGS].find((each) => isSameRule(rule, executionRule(each, null)));
    if (reading === undefined) return null;
    const more = reading === null ? [] : [`"${READING_NAMES[reading]}"`];
    return {
      facts: PROGRESS,
      text: ({ range }) => callText("QUARTERLY_EXEC_SCORE", [range(PROGRESS), ...more]),
    };
  },
};

function nativeProgress(call: CallReader): string[] {
  call.limit(2);
  const { texts, alone } = fourOperands(call);
  const budget = call.figure(1);
  return texts.map((paid) =>
    call.finish({
      known: [areNumbers([...texts, budget]), ...alone],
      valid: [`MIN(${texts.join(",")})>=0`, `${budget}>0`],
      points: `${paid}/${budget}`,
    }),
  );
}

export const quarterlyExecProgress: PerfFunction<unknown[][]> = {
  id: "QUARTERLY_EXEC_PROGRESS",
  words: {
    zh: "四个季度的支出进度：累计支出数÷年度预算数。",
    en: "Expenditure progress of the four quarters: cumulative amount paid ÷ annual budget.",
  },
  parameters: [
    {
      name: "paid",
      shape: "range",
      words: {
        zh: "四个季度末的累计支出数（4 个单元格）",
        en: "Cumulative amount paid by the end of each quarter (4 cells)",
      },
    },
    {
      name: "budget",
      words: { zh: "年度预算数，与支出数同一单位", en: "Annual budget, in the unit of the amounts paid" },
    },
  ],
  gives: { type: "unknown[][]", words: "四个比率，排列与所选单元格相同" },
  indicators: [EXECUTION],
  run([paid, budget]) {
    const amounts = fourFigures(paid, PAID_NAME, "money");
    const whole = figure(budget, BUDGET_NAME, "money");
    const facts = PAID.map((id, index): [FactId, FactValue] => [id, amounts[index] ?? decimal(0)]);
    const progress = readProgress(new Map<FactId, FactValue>([...facts, ["adjusted-budget", whole]]));
    if (progress.state === "nothing") return fail("missing", words.nothingToMeasure(PAID_NAME, BUDGET_NAME));
    if (progress.state !== "known") return fail("invalid", words.zeroWhole(PAID_NAME, BUDGET_NAME));
    return inShapeOf(
      paid,
      progress.quarters.map(({ value }) => value.toNumber()),
    );
  },
  nativeValues: {
    values: nativeProgress,
    /** In the shape of the input. */
    spill(call) {
      const shape = shapeOf(call);
      if (!shape || shape.rows * shape.columns !== QUARTERS) return null;
      const values = nativeProgress(call);
      return Array.from({ length: shape.rows }, (_, row) =>
        values.slice(row * shape.columns, (row + 1) * shape.columns),
      );
    },
  },
};

/** Each quarter's rate, then their mean. */
function ratesOf(progress: readonly Decimal[]): Decimal[] {
  const scheduled = schedule();
  const rates = progress.map((value, index) => value.div(scheduled[index] ?? ONE));
  return [...rates, sum(rates).div(rates.length)];
}

function nativeRates(call: CallReader): string[] {
  call.limit(1);
  const { texts, alone } = fourOperands(call);
  const scheduled = schedule();
  const quarters = texts.map((text, index) => `${text}/${literal(scheduled[index] ?? ONE)}`);
  const mean = `(${quarters.join("+")})/${QUARTERS}`;
  return [...quarters, mean].map((points) =>
    call.finish({
      known: [areNumbers(texts), ...alone],
      valid: [`MIN(${texts.join(",")})>=0`, `MAX(${texts.join(",")})<=${literal(RATIO_LIMIT)}`],
      points,
    }),
  );
}

export const quarterlyExecRates: PerfFunction<number[][]> = {
  id: "QUARTERLY_EXEC_RATES",
  words: {
    zh: "四个季度的预算执行率（支出进度÷序时进度）和它们的平均值。",
    en: "Execution rates of the four quarters (progress ÷ scheduled progress), and their average.",
  },
  parameters: [
    {
      name: "progress",
      shape: "range",
      words: {
        zh: "四个季度末的累计支出进度（4 个单元格，如 31.91% 或 0.3191）",
        en: "Cumulative expenditure progress at the end of each quarter (4 cells, such as 31.91% or 0.3191)",
      },
    },
  ],
  gives: {
    type: "number[][]",
    words: "四个季度的执行率和全年平均执行率，共 5 个；所选单元格是一列时排成一列，否则排成一行",
  },
  indicators: [EXECUTION],
  run([progress]) {
    const rates = ratesOf(fourFigures(progress, PROGRESS_NAME, "ratio"));
    return alongside(
      progress,
      rates.map((rate) => rate.toNumber()),
    );
  },
  nativeValues: {
    values: nativeRates,
    /** A column beside a column, else a row. */
    spill(call) {
      const shape = shapeOf(call);
      if (!shape) return null;
      const values = nativeRates(call);
      return shape.columns === 1 && shape.rows > 1 ? values.map((value) => [value]) : [values];
    },
  },
};
