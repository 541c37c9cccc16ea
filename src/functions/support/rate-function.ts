/** Functions of two amounts that give a rate. */
import { decimal, round } from "../../decimal";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { areNumbers, NOISE_FREE_DECIMALS, noiseFree } from "../../rules/native";
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
}

const [PART, WHOLE] = ["spending", "adjusted-budget"] as const;

export function rateFunction({ amounts, isChange, ...described }: RateFunction): PerfFunction<number> {
  const [above, below] = amounts;
  const minus = isChange ? { minus: [WHOLE] } : {};
  const context = { indicator: described.id, weight: decimal(1) };
  const ratio = createRatio({ name: described.id, part: PART, ...minus, whole: [WHOLE] }, context, true);
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
      // As the native formula has it, to the last digit: the noise of a difference is rounded away in both.
      if (isChange) return round(part.toNumber() / whole.toNumber() - 1, NOISE_FREE_DECIMALS).toNumber();
      return reading.numerator.div(reading.denominator).toNumber();
    },
    native(call) {
      call.limit(2);
      const [a, b] = [call.figure(0), call.figure(1)];
      return call.finish({
        known: [areNumbers([a, b])],
        valid: [`MIN(${a},${b})>=0`, `${b}<>0`],
        points: isChange ? noiseFree(`${a}/${b}-1`) : `${a}/${b}`,
      });
    },
  };
}
