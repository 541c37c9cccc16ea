import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

/** What is left of a template. */
export type Leftover =
  | { readonly kind: "placeholder"; readonly place: Place; readonly text: string; readonly found: string }
  | { readonly kind: "prompt"; readonly place: Place; readonly text: string }
  | { readonly kind: "paragraph"; readonly chapter: string | null; readonly prompts: readonly string[] }
  | { readonly kind: "department-blank"; readonly place: Place }
  | {
      readonly kind: "department-differs";
      readonly place: Place;
      readonly text: string;
      readonly other: string;
      readonly otherPlace: Place;
    };

function leftover(a: Leftover): string {
  switch (a.kind) {
    case "placeholder":
      return `${where(a.place)}还留有模板的占位符${quote(a.found)}：${quote(a.text)}。`;
    case "prompt":
      return `${where(a.place)}还留有模板的提示语：${quote(a.text)}。`;
    case "paragraph":
      return `${a.chapter === null ? "正文" : `${quote(a.chapter)}一章`}还有没写完的提示：${a.prompts.join("")}。`;
    case "department-blank":
      return `${where(a.place)}的部门（单位）名称没有填。`;
    case "department-differs":
      return `${where(a.place)}写的是${quote(a.text)}，而${where(a.otherPlace)}写的是${quote(a.other)}，两处的部门名称不同。`;
  }
}

const UNFINISHED = "模板里的占位符、提示语和空着的名称说明这一格还没有填好；评分表要公开，会很显眼。";

const REPLACE = "请换成实际内容；这一格不需要填的，请删去提示语。";

const LEFTOVER_ADVICE: Record<Leftover["kind"], { why: string; fix: string }> = {
  placeholder: { why: UNFINISHED, fix: REPLACE },
  prompt: { why: UNFINISHED, fix: REPLACE },
  paragraph: {
    why: "报告要签字、公开，提示语留在正文里，说明这一处还没有写好或者还没有核对。",
    fix: "请写上实际内容或核对后，删去提示语。",
  },
  "department-blank": { why: UNFINISHED, fix: "请填上本部门的全称。" },
  "department-differs": {
    why: "同一份评分表里出现两个部门的名称，说明可能是拿别的部门的表改的，里面的数据也可能没有改干净。",
    fix: "请统一为本部门的全称，并检查其他数据是不是本部门的。",
  },
};

export const zhCN = {
  title: "模板残留",
  help: "表中还留有模板的提示语、示例或 XX，或者部门名称没有改。",
  finding: (a: Leftover) => ({ message: leftover(a), ...LEFTOVER_ADVICE[a.kind] }),
};
