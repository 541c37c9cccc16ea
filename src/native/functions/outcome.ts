/** 效果性 from the department's own indicators, where targets and results are numbers; see rules/outcome-proposal.ts. */
import { OUTCOME_KIND_WORDS, type OutcomeKind } from "../../functions/words";
import { asPoints } from "../../rules/native";
import type { CallReader } from "../../functions/native/call-reader";
import { all, any, iff, isBlank, isNumber } from "../../functions/native/conditions";
import type { Operand } from "../../functions/native/operands";
import { NotNative } from "../../functions/native/reasons";

const NONE: Operand = { kind: "none" };

interface Item {
  readonly target: Operand;
  readonly actual: Operand;
  readonly weight: Operand;
  readonly kind: OutcomeKind | null;
}

const textOf = (operand: Operand): string => ("text" in operand ? operand.text : "0");

/** The part of the points that a result earns. */
function share({ target, actual, kind }: Item): string {
  const [goal, result] = [textOf(target), textOf(actual)];
  const rising = `IF(${result}>=${goal},1,${result}/${goal})`;
  const falling = `IF(${result}<=${goal},1,IF(${goal}=0,0,MAX(0,2-${result}/${goal})))`;
  if (kind === "qualitative") return result;
  if (kind === "at-most") return falling;
  return kind === "equal" ? `MIN(${rising},${falling})` : rising;
}

function itemsOf(call: CallReader): Item[] {
  const [targets = [], actuals = [], weights = []] = [0, 1, 2].map((index) => call.range(index));
  const hasKinds = call.call.args[3] !== undefined && call.operandText(3) !== "";
  const kinds = hasKinds ? call.range(3) : [];
  const counts = new Set(
    [targets, actuals, weights, ...(hasKinds ? [kinds] : [])].map(({ length }) => length),
  );
  if (counts.size > 1) throw new NotNative("range-size", 1);
  return targets.map((target, index) => {
    const kind = call.wordOf<OutcomeKind>(call.asSetting(kinds[index] ?? NONE, 3), 3, OUTCOME_KIND_WORDS);
    const item = { target, actual: actuals[index] ?? NONE, weight: weights[index] ?? NONE, kind };
    const isText = ({ kind: of }: Item) => of !== "qualitative" && hasText(item.target);
    if (isText(item) || hasText(item.actual)) throw new NotNative("text-target", 1);
    call.refuseText(item.weight, 2);
    return item;
  });
}

function hasText(operand: Operand): boolean {
  return "value" in operand && typeof operand.value === "string" && operand.value.trim() !== "";
}

/** Nothing stands at this place of any range. */
const isAbsent = ({ target, actual, weight, kind }: Item): string =>
  kind ? "FALSE()" : all([target, actual, weight].map(isBlank));

function needed({ target, actual, weight, kind }: Item): Operand[] {
  return kind === "qualitative" ? [actual, weight] : [target, actual, weight];
}

function valid(item: Item): string {
  const positive = `MIN(${needed(item).map(textOf).join(",")})>=0`;
  return item.kind === "qualitative" ? all([positive, `${textOf(item.actual)}<=1`]) : positive;
}

function outcome(call: CallReader): string {
  call.limit(4);
  const items = itemsOf(call);
  const terms = items.map((item) => {
    const points = asPoints(`${textOf(item.weight)}*${share(item)}`);
    return iff(isAbsent(item), "0", points);
  });
  return call.finish({
    known: [
      `COUNT(${items.map(({ weight }) => textOf(weight)).join(",")})>0`,
      ...items.map((item) => any([isAbsent(item), all(needed(item).map(isNumber))])),
    ],
    valid: items.map((item) => any([isAbsent(item), valid(item)])),
    points: `ROUND(${terms.join("+")},2)`,
  });
}

export const outcomes = { OUTCOME_SCORE: outcome };
