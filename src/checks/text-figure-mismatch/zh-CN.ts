import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

/** How the figure became wrong, as far as its digits tell. */
export type SlipSaid =
  | { readonly kind: "transposed" | "rounded" | "unit" }
  | { readonly kind: "last-year" | "another"; readonly name: string; readonly place: Place };

/** How a comparison with another figure became wrong: the wrong direction; this year's figure as the base. */
export type RelationSlip = "direction" | "transposed" | "base";

interface Term {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** A comparison of two figures of the tables. */
export interface RelationSaid {
  readonly chapter: string | null;
  readonly sentence: string;
  readonly name: string;
  readonly claimed: string;
  readonly meant: string;
  readonly first: Term;
  readonly second: Term;
  readonly slip: RelationSlip | null;
}

interface Stated {
  /** The chapter and the sentence of a report; null for a remark, which its cell names. */
  readonly chapter: string | null;
  readonly sentence: string | null;
  readonly name: string;
  readonly claimed: string;
  readonly meant: string;
}

const slips = (slip: SlipSaid | null): string => {
  switch (slip?.kind) {
    case undefined:
      return "";
    case "transposed":
      return "像是相邻的两个数字写颠倒了。";
    case "rounded":
      return "像是四舍五入有误。";
    case "unit":
      return "像是单位写错了。";
    case "last-year":
      return `这个数正好是上年的${quote(slip.name)}（${where(slip.place)}）。`;
    case "another":
      return `这个数正好是${quote(slip.name)}（${where(slip.place)}）。`;
  }
};

const stands = ({ chapter, sentence, name, claimed }: Stated): string => {
  const inChapter = chapter === null ? "" : `${quote(chapter)}一章：`;
  const said = sentence === null ? "说明里写" : `${quote(sentence)}，其中`;
  return `${inChapter}${said}${quote(name)}是 ${claimed}`;
};

const RELATION_SLIPS: Record<RelationSlip, string> = {
  direction: "像是增和减写反了。",
  transposed: "像是相邻的两个数字写颠倒了。",
  base: "像是除以了本年数，应除以上年数。",
};

const related = ({ chapter, sentence }: RelationSaid) =>
  `${chapter === null ? "" : `${quote(chapter)}一章：`}${quote(sentence)}`;
const term = ({ name, value, place }: Term) => `${quote(name)}（${where(place)}）是 ${value}`;
const slipText = (slip: RelationSlip | null) => (slip === null ? "" : RELATION_SLIPS[slip]);
const relationFix = (claimed: string, meant: string) =>
  `请核对：表里的两个数没错的，把文字里的${claimed}改为${meant}；文字对的，请改正表里的数。比较的口径不同的，请在文字里写明口径。`;

const why = "文字和表里的同一个数必须一致：复核和公开时两处会对照着看。";

export const zhCN = {
  title: "文字与表中数据不符",
  help: "报告的一句话或一条说明里写的数，与表里的不同。",
  noText: "没有正文和说明文字。",
  noClaims: "正文和说明里没有能与表格对照的数",
  severalDepartments: "表里有几个部门的数，说不清正文讲的是哪一个部门。",
  amount: (a: Stated & { place: Place; tableName: string; slip: SlipSaid | null }) => ({
    message: `${stands(a)}，${where(a.place)}${quote(a.tableName)}是 ${a.meant}。${slips(a.slip)}`,
    why,
    fix: `请核对哪一个对：表里的数没错的，把文字里的 ${a.claimed} 改为 ${a.meant}；文字对的，请改正表里的数。口径不同的，请在文字里写明口径。`,
  }),
  change: (a: RelationSaid & { verb: string; isLess: boolean }) => {
    const meant = `${a.isLess ? "减少" : "增加"} ${a.meant}`;
    const claimed = `${a.verb} ${a.claimed}`;
    return {
      message: `${related(a)}，其中${quote(a.name)}比上年${claimed}；表里本年的${term(a.first)}，上年的${term(a.second)}，算出来是${meant}。${slipText(a.slip)}`,
      why,
      fix: relationFix(`“${claimed}”`, `“${meant}”`),
    };
  },
  share: (a: RelationSaid & { whole: string }) => ({
    message: `${related(a)}，其中${quote(a.name)}占${a.whole === "" ? "比" : `${quote(a.whole)}的`} ${a.claimed}；表里${term(a.first)}，${term(a.second)}，算出来是 ${a.meant}。${slipText(a.slip)}`,
    why,
    fix: relationFix(` ${a.claimed} `, ` ${a.meant}`),
  }),
  rate: (a: Stated) => ({
    message: `${stands(a)}，按表里的数据算出来是 ${a.meant}。`,
    why,
    fix: `请核对哪一个对：表里的数没错的，把文字里的 ${a.claimed} 改为 ${a.meant}；文字对的，请改正表里的数。`,
  }),
};
