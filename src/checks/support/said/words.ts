/** Words about the sentences of a report, in Chinese; the add-ins' builds go without them (no-prose.ts). */
import { quote } from "../../../messages/zh-CN/quote";
import type { FindingTexts } from "../../check";
import { TRANSPOSED } from "../zh-CN";

/** A rate of a sentence in a report. */
export interface SaidRate {
  readonly chapter: string | null;
  readonly sentence: string;
  readonly name: string;
  readonly printed: string;
  readonly working: string;
  readonly expected: string;
  /** Of a rate of change. */
  readonly direction: "rises" | "falls" | null;
  readonly slip: "direction" | "transposed" | null;
}

/** A total of a sentence, and the parts that follow it. */
export interface SaidSum {
  readonly chapter: string | null;
  readonly sentence: string;
  readonly name: string;
  readonly printed: string;
  readonly sum: string;
  readonly difference: string;
  readonly parts: readonly string[];
  readonly isTransposed: boolean;
}

const DIRECTIONS = { rises: "增长 ", falls: "下降 " };
const SLIPS = { direction: "像是增和减写反了。", transposed: TRANSPOSED };

const within = (chapter: string | null) => (chapter === null ? "" : `${quote(chapter)}一章：`);

/** What a wrong rate of a sentence is told as. */
export function saidRate(a: SaidRate): FindingTexts {
  const expected = `${a.direction ? DIRECTIONS[a.direction] : ""}${a.expected}`;
  return {
    message: `${within(a.chapter)}${quote(a.sentence)}，其中写的${quote(`${a.name} ${a.printed}`)}，按同一句里的 ${a.working}，应为${a.direction ? "" : " "}${expected}。${a.slip ? SLIPS[a.slip] : ""}`,
    why: "句子里的比率必须能用它自己的两个数算出来；公开以后谁都能重算。",
    fix: `请对照账簿或报表核对这几个数：金额没错的，把${quote(`${a.name} ${a.printed}`)}改为${a.direction ? "" : " "}${expected}；金额写错的，改正金额。表里和别处引用的同一个数也要一并核对。`,
  };
}

/** What a wrong total of a sentence is told as. */
export const saidSum = (a: SaidSum): FindingTexts => ({
  message: `${within(a.chapter)}${quote(a.sentence)}，其中${quote(a.name)}写的是 ${a.printed}，而同一句里的各分项（${a.parts.join("；")}）相加是 ${a.sum}，相差 ${a.difference}。${a.isTransposed ? "像是合计的两个数字写颠倒了。" : ""}`,
  why: "合计必须等于各分项之和；这里的差额已经超出四舍五入能造成的范围，说明合计或者某个分项写错了。",
  fix: `请逐项对照账簿或报表：分项没错的，把 ${a.printed} 改为 ${a.sum}；某一项写错的，改正那一项。表里和别处引用的同一个数也要一并核对。`,
});
