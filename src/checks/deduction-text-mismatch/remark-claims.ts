/** What a remark claims: rates ("控制率为91.38%") and points ("得2分", "扣1分"). Thresholds are no claims. */
import { decimal, type Decimal } from "../../decimal";
import { squeeze } from "../../text";

export interface RateClaim {
  /** The words before the figure: "日常公用经费控制率". */
  readonly name: string;
  readonly ratio: Decimal;
  /** Decimals of the ratio as typed: 4 for 91.38%. */
  readonly decimals: number;
}

export interface PointClaim {
  readonly kind: "awarded" | "deducted";
  readonly points: Decimal;
  /** True when the remark says that it speaks of the whole indicator. */
  readonly ofAll: boolean;
}

const CLAUSE = /[,。;、:\n]|\((?!境)/;
const RATE =
  /^(.*?(?:率|进度|满意度|占比|比例|比重))(?:仅|只|约)?(?:为|是|达到|达|有|=)?(\d+(?:\.(\d+))?)%(?!以|及以|左右|-)/;
/** Words that make a percentage a bound, an aim or a guess. */
const BOUND = /未|不足|不到|低于|高于|超过|大于|小于|少于|多于|应|须|需|要求|目标|标准|约|近|分别|>|<|≥|≤/;

/** The rates that a remark states outright, each with the words that name it. */
export function rateClaims(remark: string): RateClaim[] {
  return squeeze(remark)
    .split(CLAUSE)
    .flatMap((clause) => {
      const match = RATE.exec(clause);
      if (!match || BOUND.test(match[1]!) || BOUND.test(clause.slice(0, clause.indexOf("%")))) return [];
      return [{ name: match[1]!, ratio: decimal(match[2]!).div(100), decimals: (match[3]?.length ?? 0) + 2 }];
    });
}

const POINTS = /(得|扣)(?:除|掉|了)?(\d+(?:\.\d+)?)分/g;
/** "每项扣1分", "最高得3分", "可得", "否则得0分": the criteria quoted, not a claim. */
const QUOTED = /每|一项|一处|一个百分点|最高|最多|可|应|满分|否则|方|才|若|如/;
const OF_ALL = /本项|该项|本指标|该指标|自评|最终|合计|共|总/;

/** The points that a remark says were given or taken. */
export function pointClaims(remark: string): PointClaim[] {
  return squeeze(remark)
    .split(/[,。;、:\n]/)
    .flatMap((clause) =>
      [...clause.matchAll(POINTS)]
        .filter((match) => !QUOTED.test(clause.slice(0, match.index)))
        .map((match) => ({
          kind: match[1] === "得" ? ("awarded" as const) : ("deducted" as const),
          points: decimal(match[2]!),
          ofAll: OF_ALL.test(clause.slice(0, match.index)),
        })),
    );
}
