/** What decides a whole indicator, or is left to a person: vetoes, waivers, 酌情扣分, items with their points. */
import type { Decimal } from "../../decimal";
import { alt, end, listOf, map, optional, rest, seq, upTo, where, word, type Parser } from "../parser";
import { award, grant, link, points, type Award } from "./points";

const whole = word(
  "本项",
  "本指标",
  "本项指标",
  "该项",
  "该指标",
  "此项",
  "该项指标",
  "整项",
  "本项目",
  "本指标项",
);
const nothing = where(award, (value) => value !== "full" && value.eq(0));

const loses = seq(link, optional(alt(whole, word("一票否决,本项"))), word("一票否决"), end);
const scoresNothing = seq(link, whole, optional(word("均", "直接")), nothing, end);

/** "截留、挪用资金的，本项指标得0分". */
export const veto: Parser<string> = map(
  seq(upTo(alt<unknown>(scoresNothing, loses)), rest),
  ([when]) => when,
);

const granted = seq(
  link,
  optional(whole),
  alt<unknown>(
    seq(
      word("直接", "按", "视同", "视为", "可直接", "直接按"),
      optional(word("得", "计")),
      word("得分", "满分", "分"),
      optional(word("计", "计分", "计算")),
    ),
    seq(word("直接得"), points),
    seq(word("得满分", "不扣分,得满分")),
  ),
  end,
);

/** "涉密部门按规定不需要公开的直接得分". */
export const waiver: Parser<string> = map(seq(upTo(granted), rest), ([when]) => when);

/** "落实不到位的酌情扣分", "否则酌情扣分". */
export const atDiscretion: Parser<string> = map(
  seq(upTo(word("酌情", "视情况扣", "视情扣", "视情况给", "适当扣分")), rest),
  ([before, said]) => before + said,
);

/** How an item's points are spoken of after them. */
export type Tail =
  | { readonly kind: "discretion" }
  /** What makes the item worth nothing, whatever else was judged. */
  | { readonly kind: "unless"; readonly text: string }
  | { readonly kind: "else-nothing" };

const otherwise = word(
  "否则",
  "不符合",
  "不符合的",
  "未达到的",
  "反之",
  "没有的",
  "未落实的",
  "不合格",
  "其余",
);
const elseNothing = map(seq(otherwise, optional(word(",")), nothing, end), (): Tail => ({
  kind: "else-nothing",
}));
const unless = map(
  seq(
    where(upTo(seq(link, nothing, end)), (text) => isJudged(text)),
    rest,
  ),
  ([text]): Tail => ({ kind: "unless", text }),
);
const discretion = map(atDiscretion, (): Tail => ({ kind: "discretion" }));
const tail: Parser<Tail> = alt(elseNothing, discretion, unless);

export interface Item {
  readonly text: string;
  readonly points: Award;
  readonly tail: Tail | null;
}

const bracketed: Parser<Decimal> = map(
  seq(word("("), optional(word("满分", "共", "计", "得")), points, word(")")),
  ([, , value]) => value,
);

/** "制度得到有效执行（1.5分）", "…（1分），落实不到位的酌情扣分". */
export const item: Parser<Item> = map(
  seq(
    where(upTo(bracketed), (text) => !/\d分/.test(text)),
    bracketed,
    optional(word(",", "。", ";", ":")),
    optional(tail),
    end,
  ),
  ([text, value, , after]) => ({ text, points: value, tail: after }),
);

/** "预算公开（1.5分），按以下标准分档计分：": its points are given by what follows. */
export const heading: Parser<Item> = map(
  seq(upTo(bracketed), bracketed, optional(word(",")), upTo(seq(word(":"), end)), word(":"), end),
  ([text, value]) => ({ text, points: value, tail: null }),
);

/** Measures or awards by itself: no words for a person to judge by. */
const MEASURED =
  /[≥≤<>=×÷%:]|\d分|(?:达到?|超过|低于|高于|大于|小于|不足|少于|多于|满)\d|\d(?:个|项|名|次)?(?:及?以上|及?以下|以内)/;
/** Words that a person can find met or not. */
export const isJudged = (text: string) => text !== "" && !MEASURED.test(text);

/** "考核结果为优秀": one of several grades, of which nobody can say what the others earn together with it. */
const RATING =
  /(?:优秀?|良好?|中等?|一般|较好|较差|[好差]|(?:不|基本)?(?:合格|称职)|[A-Da-d]|[一二三]等)(?:等[级次]|[级档])?的?$/;
/** Words that are met or not, and then earn their points or nothing. */
export const isMet = (text: string) => isJudged(text) && !RATING.test(text);

/** "制度健全（1分）" as one of several in a sentence. */
export const listed: Parser<Item> = map(
  seq(
    where(upTo(bracketed, ",;。:"), (text) => text.length >= SHORTEST_ITEM && isMet(text)),
    bracketed,
  ),
  ([text, value]) => ({ text, points: value, tail: null }),
);

const SHORTEST_ITEM = 3;
/** "满分5分", "每项1分", "得2分": points, but nothing that earns them. */
const NO_ITEM = /^(?:每|各|共|满|总|合计|最[高多低]|扣)|[得计扣给为共每满多高]$|满分|总分|分值/;
const isNamed = (text: string) => text.length >= SHORTEST_ITEM && isMet(text) && !NO_ITEM.test(text);

/** "有内部控制制度，2分". */
export const itemAfterComma: Parser<Item> = map(
  seq(where(upTo(seq(word(",", ":"), points, end)), isNamed), word(",", ":"), points, end),
  ([text, , value]) => ({ text, points: value, tail: null }),
);

/** "制度健全1分，账实相符2分": two at least, or it may be anything. */
export const bareItems: Parser<Item[]> = where(
  listOf(
    map(seq(where(upTo(points, ",;。:()"), isNamed), points), ([text, value]): Item => ({
      text,
      points: value,
      tail: null,
    })),
    word(",", "、"),
  ),
  ({ length }) => length > 1,
);

/** "按规定公开的，得1.5分", "…的，得1分，否则酌情扣分". */
export const awarded: Parser<Item> = map(
  seq(where(upTo(seq(link, grant)), isMet), link, grant, optional(word(",", ";")), optional(tail), end),
  ([text, , value, , after]) => ({ text, points: value, tail: after }),
);
