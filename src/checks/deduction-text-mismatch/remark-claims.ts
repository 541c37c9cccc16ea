/** The points that a remark says were given or taken ("得2分", "扣1分"). Thresholds are no claims. */
import { decimal, type Decimal } from "../../decimal";
import { squeeze } from "../../text";

export interface PointClaim {
  readonly kind: "awarded" | "deducted";
  readonly points: Decimal;
  /** True when the remark says that it speaks of the whole indicator. */
  readonly ofAll: boolean;
}

const POINTS = /(得|扣)(?:除|掉|了)?(\d+(?:\.\d+)?)分/g;
/** "每项扣1分", "最高得3分", "可得", "否则得0分": quoted criteria, not claims. */
const QUOTED = /每|一项|一处|一个百分点|最高|最多|可|应|满分|否则|方|才|若|如/;
const OF_ALL = /本项|该项|本指标|该指标|自评|最终|合计|共|总/;

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
