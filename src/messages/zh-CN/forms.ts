/** What is said of a form that was read: which indicators are computed, which a person scores, and why. */
import type { ByHandReason, Remark } from "../../criteria/context";
import { boundText } from "../../facts/format";
import type { ImportFault } from "../../form-import/import-form";
import { quote } from "./quote";

const LONGEST_QUOTE = 40;
const short = (text: string) =>
  quote(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const FAULTS: Record<ImportFault, string> = {
  "no-form": "没有找到评分表。请给出印有各级指标、分值和评分标准的表样（空白或填好的都可以）。",
  "no-weights": "表样里有的指标没有分值，不能用作框架。请在表样里补上分值再读。",
  "too-long": "这张表的指标超过 300 个，不像是评分表样，没有读取。请只留下评分表再试。",
  "no-year": "表样没有写明年度。请用 --year 指定，如 --year 2025。",
};

function byHand(reason: ByHandReason): string {
  switch (reason.code) {
    case "nothing-said":
      return "没有写明怎么给分";
    case "at-discretion":
      return "由人酌情评分";
    case "not-understood":
      return `没有读懂${short(reason.text)}`;
    case "points-differ":
      return `各部分合计${reason.printed.toFixed()}分，与分值不符`;
    case "bands-broken":
      return `分档在${boundText(reason.at)}处${reason.fault === "gap" ? "有空缺" : "有重叠"}`;
  }
}

function remark(said: Remark): string {
  switch (said.code) {
    case "limit-assumed":
      return `原文没有写明${boundText(said.at)}归哪一档，按归上一档处理`;
    case "discretion":
      return `${short(said.item)}写有“酌情扣分”：符合得满分，否则为0分，酌情的分数由人改`;
    case "points-differ":
      return `评分标准里写的是${said.printed.toFixed()}分，按分值计`;
  }
}

export const forms = {
  fault: (code: ImportFault) => FAULTS[code],
  summary: (a: { title: string; indicators: number; computed: number; out: string }) =>
    `已读出${quote(a.title)}：三级指标 ${a.indicators} 个，${a.computed} 个读成了评分规则，${a.indicators - a.computed} 个由人评分。框架写到 ${a.out}。`,
  byHandHeading: "由人评分，原文保留：",
  remarkHeading: "请核对：",
  errataHeading: "表样自身的问题（照录，不改）：",
  line: (cell: string, name: string, text: string) => `${name}（${cell}）：${text}`,
  byHand,
  remark,
  next: (out: string) =>
    `先用 scoresheet frameworks show ${out} 核对各项规则，再用 scoresheet check 评分表.xlsx --framework ${out} 校验。`,
  comment: (name: string) => `由 scoresheet frameworks from 从“${name}”读出，请核对后使用。`,
};
