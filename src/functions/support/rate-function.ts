/** Functions of two amounts that give a rate. */
import { decimal, nearestQuotient, round } from "../../decimal";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { areNumbers } from "../../rules/native";
import { createRatio } from "../../rules/ratio";
import type { Parameter, PerfFunction } from "../definition";
import { fail } from "./errors";
import { figure } from "./values";

interface Amount extends Parameter {
  /** What messages call it. */
  readonly label: string;
}

interface RateFunction extends Pick<PerfFunction, "id" | "words" | "gives" | "indicators"> {
  readonly amounts: readonly [Amount, Amount];
  /** The first amount's change from the second, instead of its share of it. */
  readonly isChange?: true;
  /** The first amount's share of both together. */
  readonly isShare?: true;
}

/** A difference of doubles is noisy from its fourteenth digit: far fewer are kept, alike in cells and native formulas. */
const CHANGE_DECIMALS = 10;

const [PART, WHOLE] = ["spending", "adjusted-budget"] as const;

export function rateFunction({
  amounts,
  isChange,
  isShare,
  ...described
}: RateFunction): PerfFunction<number> {
  const [above, below] = amounts;
  const minus = isChange ? { minus: [WHOLE] } : {};
  const context = { indicator: described.id, weight: decimal(1) };
  const ratio = createRatio(
    { name: described.id, part: PART, ...minus, whole: isShare ? [PART, WHOLE] : [WHOLE] },
    context,
    true,
  );
  return {
    ...described,
    parameters: amounts,
    run([a, b]) {
      const [part, whole] = [figure(a, above.label, "money"), figure(b, below.label, "money")];
      const reading = ratio.read(
        new Map([
          [PART, part],
          [WHOLE, whole],
        ]),
      );
      if (reading.state === "nothing")
        return fail("missing", words.nothingToMeasure(above.label, below.label));
      if (reading.state !== "known") return fail("invalid", words.zeroWhole(above.label, below.label));
      const rate = nearestQuotient(reading.numerator, reading.denominator);
      return isChange ? round(rate, CHANGE_DECIMALS).toNumber() : rate;
    },
    native(call) {
      call.limit(2);
      const [a, b] = [call.figure(0), call.figure(1)];
      const whole = isShare ? `(${a}+${b})` : b;
      return call.finish({
        known: [areNumbers([a, b])],
        valid: [`MIN(${a},${b})>=0`, `${whole}<>0`],
        points: isChange ? `ROUND(${a}/${b}-1,${CHANGE_DECIMALS})` : `${a}/${whole}`,
      });
    },
  };
}
