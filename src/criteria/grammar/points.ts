/** Numbers, percentages and points: "0.5分", "得满分", "不得分". */
import { decimal, ZERO, type Decimal } from "../../decimal";
import { alt, map, optional, seq, word, type Parser } from "../parser";

/** Longer numbers stand in no form. */
const MOST_DIGITS = 12;

const digits: Parser<string> = (text, at) => {
  let end = at;
  while (end < text.length && end - at < MOST_DIGITS && text[end]! >= "0" && text[end]! <= "9") end++;
  return end === at ? null : { value: text.slice(at, end), end };
};

/** "10", "0.5". */
export const number: Parser<Decimal> = map(
  seq(digits, optional(seq(word("."), digits))),
  ([whole, fraction]) => decimal(fraction ? `${whole}.${fraction[1]}` : whole),
);

/** "90%" as a ratio; a bare 0 is one too. */
export const percent: Parser<Decimal> = alt(
  map(seq(number, word("%")), ([value]) => value.div(100)),
  map(
    seq(word("0", "零"), (text, at) =>
      /[\d.分个项]/.test(text[at] ?? "") ? null : { value: null, end: at },
    ),
    () => ZERO,
  ),
);

/** "2分", never the 2分 of "2分钟". */
export const points: Parser<Decimal> = map(
  seq(number, word("分"), (text, at) => (/[钟之]/.test(text[at] ?? "") ? null : { value: null, end: at })),
  ([value]) => value,
);

/** What a condition earns. "full": all that the part is worth. */
export type Award = Decimal | "full";

const gives = word("得", "可得", "计", "记", "评", "给", "赋", "获", "获得", "为");
const full = map(word("满分", "全部分数", "全分"), (): Award => "full");
const nothing = map(
  word("不得分", "不计分", "不给分", "不予计分", "得零分", "计零分", "零分", "不得该项分"),
  (): Award => ZERO,
);

/** "得5分", "5分", "得满分", "不得分", "计0分". */
export const award: Parser<Award> = alt(
  nothing,
  map(seq(optional(gives), alt<Award>(points, full)), ([, value]) => value),
);

/** A clause that gives points must be read as one, never passed over as words about another. */
export const awardsPoints = (text: string) => /\d分|满分/.test(text);

/** The same with its verb: "得5分", "不得分", never the bare "5分". */
export const grant: Parser<Award> = alt(
  nothing,
  map(seq(gives, alt<Award>(points, full)), ([, value]) => value),
);

/** What stands between a condition and what it earns: 的, a comma or a colon. */
export const link = seq(
  optional(word("的", "者", "时", "的情况", "的部门")),
  optional(word(",", ":", "为", "的,")),
);
