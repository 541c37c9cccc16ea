/** Headings and prompts of the standard workbook's lists, whose rows a department adds as it needs them. */
const YEARLY = { original: "年初预算数", adjusted: "调整预算数", spent: "支出决算数", rate: "预算执行率" };

export const standardLists = {
  projects: {
    title: (year: number) => `${year}年度项目支出执行情况表`,
    total: "合计",
    heads: {
      serial: "序号",
      name: "项目名称",
      original: "年初预算数",
      adjusted: "调整预算数",
      spent: "实际支出数",
      rate: "预算执行率",
      onTime: "是否按时完成",
      reason: "原因说明",
    },
    prompts: {
      name: "一个项目一行。要增加行，在最后一行之前插入，合计会跟着变。",
      reason: "没有按时完成，或执行率低于90%的，写明原因。",
    },
  },
  procurement: {
    title: (year: number) => `${year}年度政府采购执行情况表`,
    total: "合计",
    heads: {
      serial: "序号",
      name: "采购项目",
      unit: "采购单位",
      kind: "采购类别",
      planned: "采购计划金额",
      actual: "实际采购金额",
      rate: "执行率",
      note: "说明",
    },
    prompts: {
      name: "一个采购项目一行。要增加行，在最后一行之前插入。",
      unit: "本级或下属单位的名称。",
      note: "没有执行、执行率低或超过计划的，写明原因。",
    },
    kinds: ["货物", "工程", "服务"],
    kindPrompt: "从列表中选货物、工程或服务。",
  },
  functions: {
    title: (year: number) => `${year}年度支出功能分类情况表`,
    total: "合计",
    heads: { serial: "序号", name: "功能分类科目名称", code: "科目编码", ...YEARLY, note: "说明" },
    prompts: {
      name: "一个科目一行，写到项级科目。没有用到这张表的，整张空着。",
      code: "政府收支分类科目的编码，如 2010301。",
      note: "执行率低于90%的，写明原因。",
    },
  },
  units: {
    title: (year: number) => `${year}年度本级和下属单位情况汇总表`,
    total: "合计",
    heads: {
      serial: "序号",
      name: "单位名称",
      ...YEARLY,
      "three-public": "“三公”经费支出",
      authorised: "编制人数",
      established: "在编人数",
      off: "编外人数",
    },
    prompts: { name: "本级和每个下属单位各一行。没有下属单位的，整张空着。" },
  },
};
