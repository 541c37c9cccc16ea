/** Headings and rows of the standard workbook's supporting tables. */
const BUDGETS = { original: "年初预算数", adjusted: "调整预算数" };
const NOTE = "说明";
const FUNDS = {
  general: "一般公共预算财政拨款",
  "government-fund": "政府性基金预算财政拨款",
  "state-capital": "国有资本经营预算财政拨款",
  "special-account": "财政专户管理资金",
  own: "单位资金",
};

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
      buildings: "一、房屋和构筑物",
      equipment: "二、设备",
      vehicles: "其中：车辆",
      costly: "其中：单价100万元（含）以上设备",
      collections: "三、文物和陈列品",
      archives: "四、图书和档案",
      furnishings: "五、家具和用具",
      livestock: "六、特种动植物",
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
      retired: "三、离退休人员",
      "retired-cadre": "离休人员",
      "retired-staff": "退休人员",
    },
  },
  comparison: {
    columns: {
      label: "项目",
      last: "上年决算数",
      original: "本年年初预算数",
      spent: "本年决算数",
      change: "比上年增减额",
      rate: "比上年增减率",
      note: "增减原因",
    },
    rows: {
      income: "一、本年收入合计",
      fiscal: "财政拨款收入",
      business: "事业收入和经营收入",
      other: "其他收入",
      spending: "二、本年支出合计",
      basic: "基本支出",
      projects: "项目支出",
      "three-public": "三、“三公”经费支出",
      routine: "四、日常公用经费支出",
    },
  },
  sources: {
    columns: { label: "资金来源", ...BUDGETS, spent: "支出决算数", rate: "预算执行率", note: NOTE },
    rows: {
      ...FUNDS,
      carried: "上年结转结余资金",
      total: "总计",
    },
  },
  remainder: {
    columns: {
      label: "资金性质",
      opening: "年初结转结余",
      income: "本年收入",
      spent: "本年支出",
      closing: "年末结转结余",
      note: "形成原因",
    },
    rows: { ...FUNDS, total: "合计" },
  },
};

export type TableWordsId = keyof typeof standardTables;
