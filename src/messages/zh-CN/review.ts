/** Words of a form with two columns of scores: the department's own and those of the re-examination. */
export const review = {
  stated: "复核总分",
  summed: "复核各项合计",
  deviation: "偏离度",
  /** How the deviation comes about. */
  formula: "（自评总分－复核总分）÷自评总分",
  /** Both totals in a line, each as it is written alone. */
  totals: (a: { own: string; reviewed: string; deviation: string | null }) =>
    `自评 ${a.own}，复核 ${a.reviewed}${a.deviation === null ? "" : `，偏离度 ${a.deviation}`}`,
  changed: (count: number) => `复核改了得分的指标（${count} 项）`,
  none: "复核没有改动得分。",
  change: (a: { own: string; reviewed: string; deviation: string | null }) =>
    `自评 ${a.own} 分，复核 ${a.reviewed} 分${a.deviation === null ? "" : `，偏离度 ${a.deviation}`}`,
  reason: (text: string | null) => (text === null ? "没有写原因" : `原因：${text}`),
};
