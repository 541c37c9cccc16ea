/** What the report says otherwise where it is about projects, not about a whole department. */
import type { ReportDraftWords } from "./report-draft";
import { quote } from "../zh-CN/quote";
import { sentence } from "./sentence";

/** @param project its name; null where the report is about several, or none is named */
export function ofProjects(words: ReportDraftWords, project: string | null): ReportDraftWords {
  return {
    ...words,
    titleLines(department, year) {
      const [owner = ""] = words.titleLines(department, year);
      const ofYear = year === null ? "〔请填写年度〕" : `${year}年度`;
      return [owner, `${ofYear}${project === null ? "" : quote(project)}项目支出绩效自评报告`];
    },
    overall: { ...words.overall, what: "项目支出" },
    annex: { ...words.annex, sheet: (number) => `附件${number}　项目支出绩效自评表` },
  };
}

const said = (text: string | null, what: string) => (text === null ? `〔请填写${what}〕。` : sentence(text));

export const projectChapters = {
  situation: "一、项目基本情况",
  outline: "（一）项目概况",
  outlineFill: "〔请填写项目概况：立项依据、实施内容、实施单位和起止时间〕",
  goals: "（二）项目绩效目标",
  goalsFill: "〔请填写年度总体目标及其实际完成情况〕",
  /** As the form says it; a part that it leaves blank is to be filled in. */
  goal: (expected: string | null, achieved: string | null) =>
    `年度总体目标：${said(expected, "年度总体目标")}实际完成情况：${said(achieved, "实际完成情况")}`,
  funds: "（三）项目资金安排和使用情况",
  results: "二、项目绩效目标完成情况",
};
