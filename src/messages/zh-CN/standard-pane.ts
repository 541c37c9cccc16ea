/** The pane's section of the standard workbook; comes when that is opened. */
export const standardPane = {
  heading: "标准工作簿",
  about: "填数、评分、核对都在一个工作簿里：每个数只填一次，得分自动算出。",
  framework: "指标体系",
  automaticFramework: "自动（当前工作簿用的）",
  chooseFramework: "请选择",
  noFramework: "请先选择指标体系：当前工作簿里没有认出用的是哪一个。",
  year: "评价年度",
  automaticYear: "自动，或写四位数，如 2024",
  unit: "金额单位",
  automaticUnit: "自动（当前工作簿的；没有的用万元）",
  department: "部门名称",
  automaticDepartment: "可以以后再填",
  formulas: "得分用",
  formulaChoices: {
    native: "普通公式（任何电脑都能算，推荐）",
    custom: "本程序的函数（要装加载项；项目自评表只用普通公式）",
  },
  procurement: "政府采购表",
  procurementChoices: { kinds: "按货物、工程、服务", projects: "按项目和采购单位" },
  assets: "固定资产的类别",
  assetChoices: {
    "2020": "2022年及以前的（土地、房屋，通用设备 …）",
    "2023": "2023年起的（房屋和构筑物，设备 …）",
  },
  automaticTables: "自动（带入时照当前工作簿的）",
  create: "新建标准工作簿",
  carry: "带入当前工作簿的数据",
  carryHelp:
    "带入：照当前工作簿里认出的数填好，每个数都注明取自哪里。当前的表不会改动。几张项目自评表一起带入，一个项目一张表。",
  making: "正在生成……",
  /** The published framework of another year stands in for the year's own. */
  carried: (year: number, used: number) => `没有收录 ${year} 年度的框架，沿用 ${used} 年的。`,
  made: (framework: string, year: number, unit: string) => `${framework}；${year}年度；单位：${unit}。`,
  result: {
    "own-window":
      "标准工作簿已在新窗口打开，还没有保存：请在那里另存。没有看到新窗口的（可能被浏览器拦下），请另存为文件再打开。",
    added: "标准工作簿的各张表已加在当前工作簿的最后。",
    opened: "已打开新的标准工作簿。",
    none: "这里不能直接打开它。请另存为文件，再打开。",
    noSaving: "这里不能直接打开它，窗格也不能保存文件。请改用网页工作台，或者加到当前工作簿。",
  },
  save: "另存为文件",
  add: "加到当前工作簿",
  saved: (name: string) => `已保存“${name}”，在浏览器的下载文件夹里。没有找到的，再点一次。`,
  badYear: "评价年度要写四位数，如 2024；也可以空着。",
  fileName: (year: number, isProject: boolean) => `${isProject ? "项目自评表" : "标准工作簿"}-${year}.xlsx`,
  summary: (filled: number, missing: number, conflicts: number) =>
    `带入 ${filled} 项；没有找到 ${missing} 项；互相矛盾 ${conflicts} 项。`,
  lists: { conflicts: "互相矛盾，请核对", missing: "没有找到，要补填", left: "没有带入" },
  line: (subject: string, text: string) => `${subject}：${text}`,
};
