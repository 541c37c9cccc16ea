/** Converts the conditional formats of a sheet to Univer's rules. */
import type { IRange, IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  iconMap,
  type IIconSet,
  type IIconSetType,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat } from "../../../src/workbook/appearance";
import type { Condition, Threshold } from "../../../src/workbook/conditional-format";
import type { Range } from "../../../src/workbook/address";
import { overlayStyle } from "./styles";

type Icons = Extract<Condition, { kind: "icons" }>;

/** For negative numbers, which files of the older kind have no colour for. */
const NEGATIVE_BAR = "#FF0000";

/**
 * @param rows how many rows of the sheet are in use: formats of whole columns end there
 * @param canCalculate whether Univer can calculate the formula
 */
export function conditionRules(
  formats: readonly ConditionalFormat[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
  canCalculate: (formula: string) => boolean,
): IConditionFormattingRule[] {
  return formats.flatMap(({ ranges, stops, condition, style }, index) => {
    const within = ranges.flatMap((range) => clipped(range, rows, columns));
    const formulas = formulasOf(condition);
    const rule = formulas.every(canCalculate) ? ruleOf(condition, style ? overlayStyle(style) : {}) : null;
    return rule && within.length > 0
      ? [{ cfId: `condition-${index + 1}`, ranges: within, stopIfTrue: stops, rule }]
      : [];
  });
}

function clipped({ top, left, bottom, right }: Range, rows: number, columns: number): IRange[] {
  const [endRow, endColumn] = [Math.min(bottom, rows - 1), Math.min(right, columns - 1)];
  return endRow < top || endColumn < left ? [] : [{ startRow: top, startColumn: left, endRow, endColumn }];
}

function formulasOf(condition: Condition): string[] {
  const thresholds =
    condition.kind === "scale"
      ? condition.points.map(({ threshold }) => threshold)
      : condition.kind === "bar"
        ? [condition.from, condition.to]
        : condition.kind === "icons"
          ? condition.steps.map(({ threshold }) => threshold)
          : [];
  if (condition.kind === "formula") return [condition.formula];
  return thresholds.filter(({ kind }) => kind === "formula").map(({ value }) => value);
}

function ruleOf(condition: Condition, style: IStyleBase): IConditionalFormattingRuleConfig | null {
  const highlight = { type: CFRuleType.highlightCell as const, style };
  switch (condition.kind) {
    case "formula":
      // Excel takes every number but 0 for true.
      return {
        ...highlight,
        subType: CFSubRuleType.formula,
        value: `=IF(${condition.formula},TRUE,FALSE)`,
      };
    case "rank": {
      const { count, isPercent, isBottom } = condition;
      return { ...highlight, subType: CFSubRuleType.rank, value: count, isPercent, isBottom };
    }
    case "average":
      return {
        ...highlight,
        subType: CFSubRuleType.average,
        operator: averageOperator(condition.isAbove, condition.includesAverage),
      };
    case "repeated":
      return {
        ...highlight,
        subType: condition.isUnique ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues,
      };
    case "scale":
      return {
        type: CFRuleType.colorScale,
        config: condition.points.map(({ threshold, color }, index) => ({
          index,
          color,
          value: valueOf(threshold),
        })),
      };
    case "bar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: condition.showsValue,
        config: {
          min: valueOf(condition.from),
          max: valueOf(condition.to),
          isGradient: true,
          positiveColor: condition.color,
          nativeColor: NEGATIVE_BAR,
        },
      };
    case "icons":
      return iconRule(condition);
    case "other":
      return null;
  }
}

function averageOperator(isAbove: boolean, includesAverage: boolean) {
  if (isAbove) return includesAverage ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
  return includesAverage ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
}

function valueOf({ kind, value }: Threshold): IValueConfig {
  const type = CFValueType[kind];
  if (kind === "formula") return { type, value: `=${value}` };
  return value === "" ? { type } : { type, value: Number(value) };
}

/** Univer's signs begin with the highest, and the last is for all that is left. */
function iconRule({ set, steps, isReversed, showsValue }: Icons): IIconSet | null {
  const signs = iconMap[set as IIconSetType];
  if (signs?.length !== steps.length) return null;
  const config = [...steps].reverse().map(({ threshold, counts }, index) => ({
    operator: counts === "reached" ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan,
    value: valueOf(threshold),
    iconType: set as IIconSetType,
    iconId: String(isReversed ? steps.length - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: showsValue, config };
}
