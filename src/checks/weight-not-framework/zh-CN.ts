export const zhCN = {
  title: "分值与框架不同",
  help: "三级指标的分值与指标体系框架的参考分值不同。",
  finding: (a: { indicator: string; printed: string | null; official: string; framework: string }) => ({
    message:
      a.printed === null
        ? `“${a.indicator}”没有填参考分值，框架里是 ${a.official} 分。`
        : `“${a.indicator}”的参考分值是 ${a.printed} 分，框架里是 ${a.official} 分。`,
    why: `《${a.framework}》给这项指标 ${a.official} 分${a.printed === null ? "" : "；分值不同，框架的评分标准就不能直接套用，因此没有核对这项得分的档次和计算"}。`,
    fix: `请改为 ${a.official} 分；如果是结合本部门特点重新赋权，请确认全部三级指标合计仍为 100 分，并同时改好评分标准里的分数。`,
  }),
};
