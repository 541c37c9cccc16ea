/** A target and its result, taken apart into the cells of a project form: sign, value, unit, result. */
import { isLeftOut } from "../../assess/own-indicators";
import { compare, meantSense } from "../../assess/targets";
import { roundPoints, ZERO, type Decimal } from "../../decimal";
import { targetRule, type ProjectForm } from "../../forms/project-form";
import { projectWorkbookWords as form } from "../../messages/chinese-only/project-workbook";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { IndicatorRow } from "../../recognise/score-sheet/types";
import type { Measured, TargetCell, TargetRow } from "../../recognise/types";
import { pointsOf } from "../../rules/outcome";
import type { TargetSense } from "../../rules/target-share";
import { squeeze } from "../../text";
import { refAddress } from "../../workbook/model";
import type { Filled } from "../filling";
import type { LineFilling } from "../project/filling";

export interface TargetCells extends Pick<LineFilling, "sign" | "target" | "unit" | "actual"> {
  /** What the cells score by themselves; null where a person scores, or a figure is missing. */
  readonly points: Decimal | null;
}

const SIGNS: Readonly<Record<TargetSense, string>> = { "at-least": "≥", "at-most": "≤", equal: "＝" };

/** The sign that is printed, else the one that is meant. */
function senseOf(row: TargetRow, measured: Measured): TargetSense {
  return row.isExact || squeeze(row.target.text).startsWith("=") ? "equal" : meantSense(row, measured);
}

/** A number in place of a text: the note says what was written. */
function figureFilled(
  { ref, text }: TargetCell,
  value: Decimal,
  label: string,
  written: readonly string[],
): Filled {
  const filled = { value: value.toNumber(), source: ref };
  const plain = squeeze(text).replace(/,/g, "");
  if (written.some((each) => squeeze(each) === plain)) return filled;
  const note = words.carry.from({ sheet: ref.sheet, cell: refAddress(ref), label, shown: text });
  return { ...filled, note: note + words.carry.end };
}

const textFilled = ({ ref, text }: TargetCell): Filled | undefined =>
  text === "" ? undefined : { value: text, source: ref };

/** Both in numbers of one unit, or the target alone while there is no result; null for everything else. */
function numbersOf(row: TargetRow): { readonly target: Decimal; readonly actual: Decimal | null } | null {
  const { measured } = row.target;
  if (!measured || measured.approximate) return null;
  if (row.actual.text === "") return { target: measured.value, actual: null };
  const compared = compare(row);
  return compared && !compared.approximate ? compared : null;
}

/** @param withFigures false: the names, signs and units alone, for another year's form */
export function targetCells(
  { target: row, weight, score, name }: IndicatorRow,
  project: ProjectForm,
  withFigures: boolean,
): TargetCells {
  if (!row) return { points: null };
  const { measured } = row.target;
  const notApplicable = isLeftOut({ target: row, score })
    ? { value: form.notApplicable, source: row.actual.ref }
    : undefined;
  const numbers = notApplicable && measured ? { target: measured.value, actual: null } : numbersOf(row);
  if (!numbers || !measured) {
    const sign = row.target.text === "" ? {} : { sign: { value: form.signs.at(-1)! } };
    if (!withFigures) return { ...sign, points: null };
    return withoutBlanks({
      ...sign,
      target: textFilled(row.target),
      actual: notApplicable ?? textFilled(row.actual),
    });
  }
  const sense = senseOf(row, measured);
  const sign = SIGNS[sense];
  const unit = measured.percent ? "%" : (measured.unit ?? row.unit ?? "");
  const cells = { sign: { value: sign }, unit: unit === "" ? undefined : { value: unit } };
  if (!withFigures) return withoutBlanks(cells);
  const shown = (value: Decimal) => (measured.percent ? value.times(100) : value);
  const [target, actual] = [shown(numbers.target), numbers.actual && shown(numbers.actual)];
  const written = (value: Decimal) => [`${value.toFixed()}${unit}`, value.toFixed()];
  const goal = written(target).flatMap((each) => (sense === "equal" ? [each, sign + each] : [sign + each]));
  const points =
    weight?.figure?.value.gt(ZERO) && actual
      ? scoreOf(project, weight.figure.value, sense, actual, target)
      : null;
  return {
    ...withoutBlanks({
      ...cells,
      target: figureFilled(row.target, target, name.text, goal),
      actual:
        notApplicable ?? (actual ? figureFilled(row.actual, actual, name.text, written(actual)) : undefined),
    }),
    points,
  };
}

function withoutBlanks(
  cells: Partial<Record<"sign" | "target" | "unit" | "actual", Filled | undefined>>,
): TargetCells {
  return { ...Object.fromEntries(Object.entries(cells).filter(([, filled]) => filled)), points: null };
}

function scoreOf(
  project: ProjectForm,
  weight: Decimal,
  sense: TargetSense,
  actual: Decimal,
  target: Decimal,
) {
  if (actual.lt(ZERO) || target.lt(ZERO)) return null;
  const rule = targetRule(project, "row", weight, sense, "");
  const points = pointsOf(
    rule.score(new Map([["row/actual", actual] as const, ["row/target", target] as const])),
  );
  return points && roundPoints(points);
}
