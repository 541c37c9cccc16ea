/** Headings and rows of the standard workbook's supporting tables. */
const BUDGETS = { original: "年初预算数", adjusted: "调整预算数" };
const NOTE = "说明";

export const standardTables = {
  budget: {
    columns: {
      label: "项目",
      ...BUDGETS,
      spent: "支出决算数",
      rate: "预算执行率",
      note: "执行率偏低的原因",
    },
    rows: {
      basic: "基本支出",
      personnel: "其中：人员经费",
      routine: "日常公用经费",
      projects: "项目支出",
      total: "总计",
    },
  },
  expenses: {
    columns: {
      label: "费用类别",
      original: "预算安排数",
      adjusted: "调整预算数",
      spent: "实际支出数",
      note: NOTE,
    },
    rows: {
      "three-public": "一、“三公”经费",
      abroad: "因公出国（境）费",
      reception: "公务接待费",
      "car-purchase": "公务用车购置费",
      "car-running": "公务用车运行维护费",
      routine: "二、日常公用经费",
    },
  },
  procurement: {
    columns: {
      label: "采购类别",
      planned: "采购计划金额",
      actual: "实际采购金额",
      rate: "执行率",
      note: NOTE,
    },
    rows: { goods: "货物类", works: "工程类", services: "服务类", total: "合计" },
  },
  assets: {
    columns: {
      label: "资产类别",
      quantity: "数量",
      value: "原值",
      "in-use": "其中：在用",
      rate: "利用率",
      note: NOTE,
    },
    rows: {
      land: "一、土地、房屋及构筑物",
      general: "二、通用设备",
      special: "三、专用设备",
      relics: "四、文物和陈列品",
      books: "五、图书、档案",
      furniture: "六、家具、用具、装具及动植物",
      total: "合计",
    },
  },
  staff: {
    columns: { label: "人员情况", authorised: "编制人数", present: "年末实有人数", note: NOTE },
    rows: {
      established: "一、在编人员",
      civil: "行政人员",
      "civil-like": "参公事业人员",
      institution: "其他事业人员",
      worker: "工勤人员",
      off: "二、编外人员",
      hired: "雇员",
      dispatched: "派遣人员",
      temporary: "其他聘用人员",
    },
  },
};

export type TableWordsId = keyof typeof standardTables;
