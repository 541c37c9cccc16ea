import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

/** How the figure became wrong, as far as its digits tell. */
export type SlipSaid =
  | { readonly kind: "transposed" | "rounded" | "unit" }
  | { readonly kind: "last-year" | "another"; readonly name: string; readonly place: Place };

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
  rate: (a: Stated) => ({
    message: `${stands(a)}，按表里的数据算出来是 ${a.meant}。`,
    why,
    fix: `请核对哪一个对：表里的数没错的，把文字里的 ${a.claimed} 改为 ${a.meant}；文字对的，请改正表里的数。`,
  }),
};
