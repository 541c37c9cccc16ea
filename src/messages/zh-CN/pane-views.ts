/** Words of the pane's views that are opened now and then: proposals, facts, functions, the choice of a framework. */
export type ProposalKind = "score" | "total" | "grade" | "remark" | "formula";
export type ProposalForm = "value" | "custom" | "native" | "text";

const kind: Record<ProposalKind, string> = {
  score: "得分",
  formula: "改用公式",
  total: "总分",
  grade: "评分等级",
  remark: "扣分情况及整改情况说明",
};

const form: Record<ProposalForm, string> = {
  value: "数值",
  custom: "PERF 函数",
  native: "Excel 公式",
  text: "文字",
};

export const paneViews = {
  confirm: {
    heading: "确认修改",
    help: "下面是将要写入的内容。点“写入”之前什么都不会改，写入以后可以撤销。",
    kind,
    form,
    formLabel: "写成",
    before: "原来",
    after: "改为",
    blank: "（空）",
    draft: "说明文字（可以修改）",
    draftHelp: "（请填写）处请按实际情况补充。",
    select: (name: string) => `写入${name}`,
    customHelp:
      "对方的电脑没有安装本加载项时，PERF 函数会显示 #NAME?；要发出去的表请选“Excel 公式”或“数值”。",
    write: (count: number) => `写入 ${count} 个单元格`,
    none: "没有选中任何修改",
    all: "全选",
    protected: "受保护，不能写入",
    offers: "也可以改用公式",
    offersHelp: "这些得分没有错；改用公式以后，数据变了得分会跟着变。",
  },

  facts: {
    heading: "计算所用的数据",
    help: "得分按这些数据计算。缺少的可以直接填，也可以先选中单元格再点“取所选单元格”。只存在本工作簿里，不会改动表格。",
    none: "先校验评分表，这里会列出计算所用的数据。",
    noneKnown: "这张评分表的框架未识别，没有可以列出的数据。",
    search: "查找指标或数据",
    missingOnly: "只看缺少数据的指标",
    missing: "缺少",
    missingCount: (count: number) => `缺 ${count} 项`,
    complete: "数据齐全",
    conflict: "来源不一致",
    sources: "来源",
    jump: (sheet: string, cell: string) => `${sheet}!${cell}`,
    byHand: "手工填写",
    pointed: (cell: string) => `取自 ${cell}`,
    pick: "取所选单元格",
    pickHint: (cell: string | null) => (cell === null ? "先在表格里选中一个单元格" : `现在选中的是 ${cell}`),
    save: "采用",
    withdraw: "撤回",
    enter: (name: string) => `填写${name}`,
    percent: "如 95% 或 0.95",
    notNumber: "请填数字，例如 1234.56；比率可以写 95%。",
    yes: "是",
    no: "否",
    undecided: "未判断",
    grades: { compliant: "合规", defective: "有瑕疵", unpublished: "未公开" },
    expected: (points: string) => `按数据应得 ${points} 分`,
    working: "计算过程",
    criteria: "评分标准",
  },

  functions: {
    heading: "插入函数",
    help: "选一个函数，逐个选中单元格作为参数，再插入到当前单元格。",
    choose: "函数",
    search: "查找函数",
    pick: "取所选",
    pickLabel: (name: string) => `取所选单元格填入“${name}”`,
    optional: "选填",
    preview: "公式",
    target: (cell: string) => `插入到 ${cell}`,
    noTarget: "请先在表格里选中要放公式的单元格",
    setTarget: "用所选单元格作为插入位置",
    insert: "插入公式",
    missing: (name: string) => `还缺参数：${name}`,
    back: "换一个函数",
    overwrite: (shown: string) => `${shown}`,
  },

  convert: {
    heading: "表里已有的 PERF 公式",
    help: "发给没有加载项的人之前，先转成普通公式或数值；打开后显示 #NAME? 的，重新录入一次。",
    kind: { native: "转为 Excel 公式", values: "转为数值", "re-enter": "重新录入" },
    nothing: "工作簿里没有可以转换的 PERF 公式。",
    found: (cells: number) => `将改写 ${cells} 个单元格，写入前请核对：`,
    kept: (cells: readonly string[]) => `${cells.join("、")} 转不了，保持原样。`,
  },

  choose: {
    heading: "选择指标体系框架",
    automatic: "自动识别",
    own: "使用自己的框架文件",
    ownHelp: "YAML 文件，格式与内置框架相同；内容保存在本工作簿里，不会上传。",
    pickFile: "选择文件…",
    current: "当前使用",
    use: "使用",
    label: "框架",
  },
};
