/** Rows of a form whose indicators are the project's own: by which rule each is scored, and from which facts. */
import { qualitativeRule, targetRule, type ReachedLevel } from "../forms/project-form";
import type { Decimal } from "../decimal";
import { figure, type FactId, type FactValue } from "../facts/facts";
import { inMoney, RATIO, type Unit } from "../facts/units";
import { EXECUTION_FACTS, executionFact, executionRule } from "../forms/execution-rule";
import type { Recognition } from "../recognise/recognition";
import type { IndicatorRow, ScoreSheet } from "../recognise/score-sheet/types";
import type { FactBook, FactSource, TargetRow } from "../recognise/types";
import type { Rule } from "../rules/rule-kind";
import { squeeze } from "../text";
import { isInTime } from "./months";
import { saysNothing } from "./remark";
import { compare } from "./targets";
import { missedTarget } from "./target-verdicts";

export interface RuleAndBook {
  readonly rule: Rule;
  readonly book: FactBook;
}

const PARTLY = /部分(完成|达成|达到|实现|开展)|正在(推进|实施|办理|采购|建设)|尚未全部/;
const REACHED =
  /^(已|全部|全面|均已?|按时|按期|如期|圆满|超额|基本)*(达成|达到|完成|实现|达标|是|有)(年度|预期|既定|全部)*(指标|目标|任务|效果|值)*$/;

/** How far a target in words was reached, as far as the result says it. */
function levelOf(row: TargetRow): ReachedLevel | null {
  const [target, actual] = [squeeze(row.target.text), squeeze(row.actual.text)];
  if (isInTime(target, actual) === false || PARTLY.test(actual)) return "partly";
  if (missedTarget(row)) return "missed";
  const isSame = actual === target || actual === `已${target}`;
  return isSame || REACHED.test(actual) || isInTime(target, actual) ? "reached" : null;
}

/** By which the facts of a row are told from those of every other row of the workbook. */
const rowId = ({ sheet }: Pick<ScoreSheet, "sheet">, row: number) => `${sheet}!${row + 1}`;

interface OwnFigure {
  readonly id: FactId;
  readonly value: Decimal;
  readonly unit: Unit;
  readonly sources: readonly FactSource[];
}

/** The book with the figures of one row; what the user supplied for them is there already and wins. */
function withOwn(book: FactBook, own: readonly OwnFigure[]): FactBook {
  return {
    ...book,
    facts: new Map<FactId, FactValue>([...own.map(({ id, value }) => [id, value] as const), ...book.facts]),
    sources: new Map([...book.sources, ...own.map(({ id, sources }) => [id, sources] as const)]),
    units: new Map([...book.units, ...own.map(({ id, unit }) => [id, unit] as const)]),
  };
}

/** null for a form without own indicators, a row without a target, and figures that are only about so much. */
export function ownRule(row: IndicatorRow, sheet: ScoreSheet, book: FactBook): RuleAndBook | null {
  const { target } = row;
  const weight = row.weight?.figure?.value;
  if (!sheet.project || !target?.target.text || !weight?.gt(0)) return null;
  const id = rowId(sheet, row.row);
  const compared = compare(target);
  if (!compared) return { rule: qualitativeRule(sheet.project, id, weight, levelOf(target)), book };
  if (compared.approximate) return null;
  const { measured } = target.target;
  const unit = measured?.percent ? "%" : (measured?.unit ?? "");
  const counted: Unit = measured?.percent ? RATIO : { kind: "count", name: unit };
  return {
    rule: targetRule(sheet.project, id, weight, compared.sense, unit),
    book: withOwn(book, [
      { id: `${id}/actual`, value: compared.actual, unit: counted, sources: [] },
      { id: `${id}/target`, value: compared.target, unit: counted, sources: [] },
    ]),
  };
}

/** The rule of the funds, over the figures of this form alone; null without a form or its points. */
export function fundsRule({ sheet, project, funds }: ScoreSheet, book: FactBook): RuleAndBook | null {
  const weight = funds?.weight.figure?.value;
  if (!project || !funds || !weight) return null;
  const id = rowId({ sheet }, funds.name.ref.row);
  const own = EXECUTION_FACTS.flatMap((fact): OwnFigure[] => {
    const value = figure(book.facts, fact);
    return value
      ? [
          {
            id: executionFact(id, fact),
            value,
            unit: inMoney(book.moneyUnit),
            sources: book.sources.get(fact) ?? [],
          },
        ]
      : [];
  });
  return { rule: executionRule(weight, id), book: withOwn(book, own) };
}

/** 不适用 instead of a result, and no score: the row has no part in the total. */
export function isLeftOut({ target, score }: Pick<IndicatorRow, "target" | "score">): boolean {
  return /^(不适用|不涉及|无此项)$/.test(squeeze(target?.actual.text ?? "")) && !score?.figure;
}

function scoredRow({ nameRef }: TargetRow, { scoreSheets }: Recognition): IndicatorRow | undefined {
  return scoreSheets
    .filter(({ sheet }) => sheet === nameRef.sheet)
    .flatMap(({ indicators }) => indicators)
    .find(({ row, score }) => row === nameRef.row && score !== null);
}

/** The row has points of its own, as in a project form; a department's targets are weighed in other indicators. */
export function hasOwnPoints(target: TargetRow, recognition: Recognition): boolean {
  return scoredRow(target, recognition) !== undefined;
}

/** Points were taken off for the row, and its own remark says why. */
export function isAccountedFor(target: TargetRow, recognition: Recognition): boolean {
  const row = scoredRow(target, recognition);
  const [score, weight] = [row?.score?.figure?.value, row?.weight?.figure?.value];
  const reason = row?.remark?.text ?? target.reason ?? "";
  return score !== undefined && weight !== undefined && score.lt(weight) && !saysNothing(reason);
}
