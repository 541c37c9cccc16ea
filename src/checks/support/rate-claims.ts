/** The rates that a text states outright ("控制率为91.38%"). Bounds, aims and guesses are no claims. */
import { decimal, type Decimal } from "../../decimal";
import { squeeze } from "../../text";

export interface RateClaim {
  /** The words before the figure: "日常公用经费控制率". */
  readonly name: string;
  readonly ratio: Decimal;
  /** Decimals of the ratio as typed: 4 for 91.38%. */
  readonly decimals: number;
}

const CLAUSE = /[,。;、:\n]|\((?!境)/;
const RATE =
  /^(.*?(?:率|进度|满意度|占比|比例|比重))(?:仅|只|约)?(?:为|是|达到|达|有|=)?(\d+(?:\.(\d+))?)%(?!以|及以|左右|-)/;
/** Words that make a percentage a bound, an aim or a guess. */
const BOUND = /未|不足|不到|低于|高于|超过|大于|小于|少于|多于|应|须|需|要求|目标|标准|约|近|分别|>|<|≥|≤/;

/** Each with the words that name it. */
export function rateClaims(text: string): RateClaim[] {
  return squeeze(text)
    .split(CLAUSE)
    .flatMap((clause) => {
      const match = RATE.exec(clause);
      if (!match || BOUND.test(match[1]!) || BOUND.test(clause.slice(0, clause.indexOf("%")))) return [];
      return [{ name: match[1]!, ratio: decimal(match[2]!).div(100), decimals: (match[3]?.length ?? 0) + 2 }];
    });
}
