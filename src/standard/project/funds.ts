/** 项目资金: what was planned and paid, by source; the total and its points follow. */
import type { Decimal } from "../../decimal";
import { boundText } from "../../facts/format";
import { EXECUTION_FACTS, executionRule, type ExecutionFact } from "../../forms/execution-rule";
import { projectWorkbookWords as words } from "../../messages/chinese-only/project-workbook";
import { pointsOf } from "../../rules/outcome";
import type { Facts } from "../../facts/facts";
import type { CellRef } from "../../workbook/model";
import { cellText, numberIn, quotient, sumOf, type Expression } from "../expression";
import { FORMATS } from "../styles";
import type { FundFilling, SourceFilling } from "./filling";
import { COLUMN, prompted, put, putComputed, type Page, type ScoredLine } from "./layout";

/** In the order of the headings. */
const AMOUNTS = [
  ["original", 3],
  ["budget", 4],
  ["executed", 5],
] as const satisfies readonly (readonly [keyof FundFilling, number])[];
const AMOUNT = { original: 3, budget: 4, executed: 5, rate: 6 } as const;

export interface FundsBlock extends ScoredLine {
  /** What the caps on the total ask for. */
  readonly executed: CellRef;
  readonly budget: CellRef;
  /** The first row below. */
  readonly end: number;
}

export function fundsBlock(page: Page, top: number): FundsBlock {
  const { sheet, form, options, filling } = page;
  const sources: readonly SourceFilling[] = filling.sources ?? words.sources.map((name) => ({ name }));
  const [total, first] = [top + 1, top + 2];
  const last = total + sources.length;
  sheet.put(top, 0, words.funds(options.unit), "centre", { to: { row: last } });
  sheet.put(top, 1, null, "head", { to: { col: 2 } });
  words.fundHeads.forEach((head, i) => sheet.put(top, AMOUNT.original + i, head, "head"));
  sheet.put(total, 1, words.total, "labelStrong", { to: { col: 2 } });
  for (const [amount, col] of AMOUNTS) {
    const parts = sources.map((_, i) => sheet.at(first + i, col));
    putComputed(page, total, col, filling.total?.[amount], sumOf(parts, false), FORMATS.money);
  }
  sources.forEach((source, i) => sourceRow(page, first + i, source));
  if (sources.length > 0)
    sheet.allow({
      ranges: [{ top: first, bottom: last, left: AMOUNT.original, right: AMOUNT.executed }],
      allow: { kind: "decimal", from: 0, to: null },
      prompt: { title: words.total, text: words.prompts.money(options.unit) },
    });
  rateIn(page, total);
  const points = filling.executionWeight === undefined ? form.execution.weight : filling.executionWeight;
  const weight = sheet.put(total, COLUMN.weight, points?.toNumber() ?? "—", "centreStrong");
  const earned = points ? executionScore(page, total, points) : "—";
  const score = sheet.put(total, COLUMN.score, earned, points ? "computed" : "centre", {
    format: FORMATS.points,
  });
  put(page, total, COLUMN.remark, filling.reason, "inputText");
  const threshold = boundText(form.execution.explainBelow);
  prompted(page, total, total, COLUMN.remark, words.prompts.reason(threshold));
  return {
    weight,
    score,
    executed: sheet.at(total, AMOUNT.executed),
    budget: sheet.at(total, AMOUNT.budget),
    end: last + 1,
  };
}

function sourceRow(page: Page, row: number, source: SourceFilling): void {
  const { sheet } = page;
  sheet.put(row, 1, source.name, "labelPart", { to: { col: 2 } });
  for (const [amount, col] of AMOUNTS) {
    const { value = null, note } = source[amount] ?? {};
    sheet.put(row, col, value, "inputNumber", {
      format: FORMATS.money,
      ...(note === undefined ? {} : { note }),
    });
  }
  rateIn(page, row);
  for (const col of [COLUMN.weight, COLUMN.score]) sheet.put(row, col, "—", "centre");
  sheet.put(row, COLUMN.remark, null, "nothing");
}

function rateIn({ sheet }: Page, row: number): void {
  const rate = quotient(sheet.at(row, AMOUNT.executed), [sheet.at(row, AMOUNT.budget)]);
  sheet.put(row, AMOUNT.rate, rate, "computed", { format: FORMATS.ratio });
}

function executionScore({ sheet }: Page, row: number, weight: Decimal): Expression {
  const rule = executionRule(weight);
  const columns = { spending: AMOUNT.executed, "adjusted-budget": AMOUNT.budget } as const;
  const placeOf = (fact: ExecutionFact) => sheet.at(row, columns[fact]);
  return {
    formula: (home) =>
      rule.formula((id) => {
        const fact = EXECUTION_FACTS.find((each) => each === id);
        return fact ? cellText(placeOf(fact), home) : null;
      }) ?? "",
    value(read) {
      const facts: Facts = new Map(
        EXECUTION_FACTS.flatMap((fact) => {
          const value = numberIn(read(placeOf(fact)));
          return value ? [[fact, value] as const] : [];
        }),
      );
      return pointsOf(rule.score(facts))?.toNumber() ?? "";
    },
  };
}
