/** Words of a bureau's papers, which are Chinese in every language: summary, return notes, review sheets. */
import type { Conclusion, Priority } from "../../bureau/result";

const conclusions: Record<Conclusion, string> = {
  pass: "通过",
  conditional: "有条件通过",
  return: "退回",
};

const priorities: Record<Priority, string> = {
  P0: "须重新填报（P0）",
  P1: "须限期改正（P1）",
  P2: "须补充说明（P2）",
};

const ofYears = (years: readonly number[]): string => (years.length === 1 ? `${years[0]}年度` : "");

export const bureauPapers = {
  conclusions,
  priorities,
  page: "第 &P 页，共 &N 页",
  fileName: {
    summary: "汇总.xlsx",
    notes: "退回意见",
    reviews: "复核表",
  },
  summary: {
    title: (years: readonly number[]) => `${ofYears(years)}部门整体支出绩效自评汇总表`,
    note: (units: number, returned: number, conditional: number) =>
      `共 ${units} 份评分表：退回 ${returned} 份，有条件通过 ${conditional} 份，通过 ${units - returned - conditional} 份。按自评分从高到低排列。重算分：规则算得出的指标按规则计分，其余按自评计分；差额为重算分减自评分。`,
    sheet: "汇总表",
    columns: {
      number: "序号",
      unit: "单位",
      year: "年度",
      stated: "自评分",
      recomputed: "重算分",
      difference: "差额",
      grade: "等级",
      rank: "名次",
      errors: "错误",
      warnings: "警告",
      reviews: "需核实",
      execution: "预算执行率",
      threePublic: "三公控制率",
      offEstablishment: "编外占比",
      conclusion: "审核结论",
      file: "文件",
    },
    average: "平均",
    highest: "最高",
    lowest: "最低",
    gradeCount: (grade: string) => `“${grade}”的份数`,
  },
  faults: {
    sheet: "问题分类",
    title: "问题分类",
    note: "先错误，后警告、需核实；同级的按涉及单位多少排列。",
    columns: {
      severity: "级别",
      fault: "问题",
      findings: "处数",
      units: "单位数",
      share: "占比",
      names: "涉及单位",
    },
    more: (count: number) => `……共 ${count} 家`,
  },
  sample: {
    sheet: "抽查名单",
    title: "抽查名单",
    note: (seed: number, rules: readonly string[]) => `抽查规则：${rules.join("；")}。随机种子：${seed}。`,
    none: "没有",
    columns: {
      number: "序号",
      unit: "单位",
      total: "自评分",
      recomputed: "重算分",
      grade: "等级",
      reasons: "抽查理由",
      by: "抽查人",
      result: "抽查结果",
    },
  },
  copies: {
    sheet: "雷同",
    title: "内容雷同的自评材料",
    note: "两家单位的文件里有同一串数据，或同样的句子。表样自带的文字、多数单位都有的文字不计。雷同不等于抄袭，请核实。",
    columns: {
      a: "单位甲",
      b: "单位乙",
      kind: "类别",
      count: "处数",
      what: "雷同的内容",
      fileA: "甲的文件",
      fileB: "乙的文件",
    },
    kinds: { figures: "数据", text: "文字" },
    more: (count: number) => `……共 ${count} 处`,
  },
  roster: {
    sheet: "未报送和多报",
    title: "报送情况核对",
    note: "名单上的名称与报送的名称写法不完全一样的，写明是怎样对上的，请核对。",
    absent: "没有提供名单，没有核对报送情况。",
    columns: { kind: "情况", name: "名单上的名称", reported: "报送的名称", file: "文件", how: "说明" },
    kinds: {
      missing: "未报送",
      unexpected: "名单外",
      several: "重复报送",
      renamed: "名称有出入",
    },
    how: {
      same: "",
      home: "只差“本级”一类的字样",
      region: "只差地区名",
      short: "认作简称",
    },
    severalFiles: (count: number) => `同一家单位交来 ${count} 份文件`,
  },
  years: {
    sheet: "上年对比",
    title: "与上年对比",
    note: "变化为本年减上年。",
    absent: "没有提供上年的文件，没有对比。",
    columns: {
      unit: "单位",
      before: "上年分",
      now: "本年分",
      change: "变化",
      gradeBefore: "上年等级",
      grade: "本年等级",
      executionBefore: "上年执行率",
      execution: "本年执行率",
      executionChange: "执行率变化",
      errorsBefore: "上年错误",
      errors: "本年错误",
      how: "名称核对",
      file: "上年的文件",
    },
  },
  unreadable: {
    sheet: "读不了的文件",
    title: "读不了的文件",
    note: "这些文件没有计入汇总，请按原因处理后重新运行。",
    columns: { file: "文件", problem: "原因和处理办法" },
  },
  nothing: "没有。",
  note: {
    title: "自评材料审核意见单",
    subtitle: (unit: string, year: number | null) => `${unit}${year === null ? "" : `（${year}年度）`}`,
    intro: (a: {
      unit: string;
      sheet: string | null;
      total: string | null;
      recomputed: string | null;
      grade: string | null;
    }) => {
      const sheet = a.sheet === null ? "" : `（评分表“${a.sheet}”）`;
      const grade = a.grade === null ? "" : `，等级为“${a.grade}”`;
      const total = a.total === null ? "自评总分没有填写，有指标没有得分" : `自评总分 ${a.total} 分${grade}`;
      const recomputed = a.recomputed === null ? "" : `；按评分规则和所附数据重算为 ${a.recomputed} 分`;
      return `${a.unit}：你单位报送的绩效自评材料${sheet}已审核。${total}${recomputed}。`;
    },
    conclusion: "审核结论",
    verdict: {
      pass: "通过。未发现须改正的问题。",
      conditional: "有条件通过。请改正下列问题后，把改正后的材料重新报送一份备案。",
      return: "退回。评分表的得分、总分或指标有差错，请按下列意见重新填报。",
    } satisfies Record<Conclusion, string>,
    due: (day: string) => `请于 ${day} 前办理完毕。`,
    counts: (a: Record<Priority, number>) =>
      `须重新填报 ${a.P0} 处，须限期改正 ${a.P1} 处，须补充说明 ${a.P2} 处。`,
    columns: { number: "序号", place: "位置", what: "问题", why: "为什么", fix: "怎么办" },
    sameReason: (number: number) => `同第 ${number} 项`,
    place: (sheet: string | null, cell: string | null) =>
      sheet === null ? "整个文件" : cell === null ? `“${sheet}”` : `“${sheet}”${cell}`,
    signatures: [
      "审核人（签字）：",
      "复核人（签字）：",
      "审核单位（盖章）：",
      "审核日期：　　　　年　　月　　日",
    ],
    receipt: ["被审核单位签收（盖章）：", "签收日期：　　　　年　　月　　日"],
    from: (bureau: string, contact: string) =>
      [bureau, contact].filter((part) => part !== "").join("，联系方式："),
  },
  review: {
    sheet: "复核表",
    title: (unit: string, year: number | null) =>
      `${unit}${year === null ? "" : `${year}年度`}绩效自评复核表`,
    note: "请填“复核数据”“复核分”“备注”三栏。偏离度＝（自评分－复核分）÷自评分，填入复核分后自动计算；合计和等级在复核分逐项填齐后算出。",
    columns: {
      number: "序号",
      place: "所属指标",
      indicator: "指标",
      weight: "分值",
      figures: "自评数据",
      score: "自评分",
      expected: "按规则",
      reviewedFigures: "复核数据",
      reviewed: "复核分",
      deviation: "偏离度",
      remark: "备注",
    },
    total: "合计",
    grade: "等级",
    scoreTitle: "复核分",
    scorePrompt: (weight: string) => `请填 0 至 ${weight} 之间的分数。`,
    scoreError: (weight: string) => `复核分只能是 0 至 ${weight} 之间的数。`,
    reasons: "产生偏离的主要原因：",
    signature:
      "复核人（签字）：　　　　　　　　　　复核日期：　　　年　　月　　日　　　　　　　　被复核单位确认（盖章）：",
  },
};

export type BureauPapers = typeof bureauPapers;
