/** The pane's section of the standard workbook; comes when that is opened. */
export const standardPane = {
  heading: "标准工作簿",
  about: "填数、评分、核对都在一个工作簿里：每个数只填一次，得分自动算出。",
  framework: "指标体系",
  year: "评价年度",
  unit: "金额单位",
  department: "部门名称",
  formulas: "得分用",
  formulaChoices: {
    native: "普通公式（任何电脑都能算，推荐）",
    custom: "本程序的函数（要装加载项）",
  },
  create: "新建标准工作簿",
  carry: "带入当前工作簿的数据",
  carryAbout: "照当前工作簿里认出的数填好，每个数都注明取自哪里。原工作簿不会改动。",
  busy: "正在生成……",
  added: "已加到当前工作簿，在最后几张工作表。",
  opened: "已打开新的标准工作簿。",
  save: "保存为文件",
  saved: "这里不能直接加工作表。请保存为文件后打开。",
  badYear: "评价年度要写四位数，如 2024。",
  failed: "没有生成，原工作簿没有改动。请再试一次；还不行的，先保存并重新打开工作簿。",
  summary: (filled: number, missing: number, conflicts: number) =>
    `带入 ${filled} 项，没有找到 ${missing} 项，互相矛盾 ${conflicts} 项。`,
  lists: { conflicts: "互相矛盾，请核对", missing: "没有找到，要补填", left: "没有带入" },
};
