/**
 * What a standard workbook says in its cells. There is no English twin: the form is a Chinese government's, and its labels
 * are what recognition reads it by.
 */
import { standardLists } from "./standard-lists";
import { standardTables } from "./standard-tables";

/** A place of another workbook and what stands there. */
export interface CarriedFrom {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly shown: string;
}

export const standardWorkbookWords = {
  sheets: {
    guide: "填报说明",
    score: "评分表",
    data: "基础数据",
    judgements: "评分判断",
    budget: "预算执行",
    expenses: "公用经费",
    procurement: "政府采购",
    assets: "固定资产",
    staff: "人员情况",
    projects: "项目执行",
    comparison: "收支对比",
    sources: "资金来源",
    functions: "功能分类",
    remainder: "结转结余",
    units: "下属单位",
    targets: "绩效目标",
    evidence: "佐证材料",
    checks: "核对",
    open: "带入情况",
  },
  titles: {
    guide: (year: number) => `${year}年度部门整体支出绩效评价标准工作簿`,
    score: (year: number) => `${year}年度部门整体支出绩效评分表`,
    data: (year: number) => `${year}年度基础数据`,
    judgements: (year: number) => `${year}年度绩效评分判断依据表`,
    budget: (year: number) => `${year}年度部门预算执行情况表`,
    quarters: (year: number) => `${year}年度部门预算分季度执行情况表`,
    expenses: (year: number) => `${year}年度公用经费控制情况表`,
    procurement: (year: number) => `${year}年度政府采购执行情况表`,
    assets: (year: number) => `${year}年度固定资产使用情况表`,
    staff: (year: number) => `${year}年度人员情况表`,
    comparison: (year: number) => `${year}年度收支与上年对比情况表`,
    sources: (year: number) => `${year}年度支出资金来源情况表`,
    remainder: (year: number) => `${year}年度结转结余情况表`,
    evidence: (year: number) => `${year}年度绩效评价佐证材料清单`,
    tasks: (year: number) => `${year}年度部门整体支出绩效目标完成情况自评表`,
    checks: (year: number) => `${year}年度数据核对表`,
    open: (year: number) => `${year}年度数据带入情况表`,
  },
  department: "部门名称：",
  unit: (unit: string) => `单位：${unit}`,
  people: "人",
  page: "第 &P 页 共 &N 页",

  guide: {
    facts: {
      department: "部门名称",
      year: "评价年度",
      framework: "指标体系",
      frameworkId: "指标体系编号",
      unit: "金额单位",
    },
    departmentPrompt: "单位的全称，各表的表头取自这里。",
    yearText: (year: number) => `${year}年度`,
    legendTitle: "颜色",
    legend: {
      input: "淡黄色：要填的数和文字",
      judgement: "淡蓝色：由人判断，从下拉列表中选，或填得分",
      computed: "灰色：自动计算或取自别的表，一般不用动",
      open: "橙色：还没有得分，或扣了分还没有写原因",
    },
    stepsTitle: "填报顺序",
    steps: {
      budget: "填基本支出；项目支出、日常公用经费取自别的表，分季度的数取自基础数据",
      projects: "逐项填项目的预算、支出和是否按时完成；合计自动进入预算执行和基础数据",
      expenses: "填“三公”经费四项；日常公用经费的调整预算数和支出数在基础数据中填",
      procurement: "填计划和实际采购金额",
      assets: "按资产类别填原值和在用金额",
      staff: "填编制人数和年末实有人数；离退休人员只列人数，不算在编",
      comparison: "填上年决算数和本年收入；本年支出取自预算执行表，增减自动计算",
      sources: "按资金来源填预算和支出，合计应与预算执行表一致",
      functions: "按功能分类科目填预算和支出，合计应与预算执行表一致",
      remainder: "填年初结转结余、本年收入和支出，年末数自动计算",
      units: "有下属单位的填：本级和各单位一行一个，合计应与全部门的数一致",
      evidence: "逐项写已备材料的名称、文号、日期、页码；没有写名称的算作缺少",
      data: "填淡黄色的数。灰色的数取自前面各表；没有分项、只有合计的，可以直接在灰色格里填",
      judgements: "逐条选“是”或“否”，写明依据和佐证材料",
      targets: "填年度总体目标，任务的内容、完成情况、预算和执行，绩效指标的预期值和实际值",
      score: "得分自动算出；只有淡蓝色的得分要由人填。扣了分的，写扣分原因和整改情况",
      checks: "看各表之间是否一致，有不一致的先改",
      open: "从原工作簿带入的数，哪些没有找到、哪些互相矛盾",
    },
    stepHeads: ["顺序", "工作表", "怎么填"] as const,
    notesTitle: "须知",
    notes: [
      "每个数只填一次：同一个数在别的表里出现时，都取自填报的那一格。",
      "数据不齐的指标，得分空着，总得分也空着，不会按满分或0分计。",
      "没有发生的金额填0，不要空着：0和空白的意思不同。",
      "合计行、灰色格里的公式可以改成直接填数；改了以后就不再跟着分项变化，核对表会提示。",
    ],
  },

  score: {
    heads: {
      indicators: "评价指标",
      levels: ["一级指标", "二级指标", "三级指标"] as const,
      name: "名称",
      weight: "参考分值",
      score: "得分",
      description: "指标说明",
      criteria: "评分标准",
      remark: "扣分情况及整改情况说明",
      evidence: "佐证材料",
    },
    description: (name: string) => `反映和考核部门（单位）${name}${/情况$|等$/.test(name) ? "" : "的情况"}。`,
    total: "总得分",
    grade: "评分等级",
    note: "附注：各项指标的分值是参考分值，得分按“基础数据”“评分判断”两表计算。",
    byHand: (steps: string) => `由人评定：${steps}。评分前先看绩效目标完成情况。`,
    range: (most: string) => `0到${most}分`,
    steps: (steps: readonly string[]) => `只能是${steps.join("、")}分`,
    remarkPrompt: "扣了分的，写明扣分原因、依据的数据和整改情况。",
    evidencePrompt: "写佐证材料的名称、文号或存放位置。",
  },

  data: {
    heads: ["类别", "项目", "数值", "计量单位", "数据来源", "备注"] as const,
    own: "本指标数据",
    source: {
      input: "直接填报",
      computed: "自动计算",
      table: (sheet: string) => `取自“${sheet}”表`,
      given: "直接填入，不随分表变化",
    },
    count: "个",
    staff: "人",
    ratio: "%",
    prompts: {
      money: (unit: string) => `以${unit}为单位的数，不带单位。没有发生的填0。`,
      count: "整数。没有的填0。",
      ratio: "百分比，如 95.5%。",
      cumulative: (unit: string) => `年初到这个季度末的累计数（${unit}），不是当季数。`,
      virement: (unit: string) => `全年调整、调剂资金的累计数（${unit}），增加和减少都按绝对数计。`,
      note: "需要说明的写在这里；没有的不填。",
      fromTable: (sheet: string) => `自动取自“${sheet}”表。没有分项、只有合计的，可以直接在这里填数。`,
      computed: "自动计算。",
    },
  },

  execution: {
    title: "预算执行率口径",
    basis: {
      label: "年度预算数取",
      items: {
        adjusted: "调整预算数",
        original: "年初预算数",
        carried: "调整预算数加上年结转",
      },
      prompt:
        "各季度支出进度的分母。加上年结转的，结转取自“结转结余”表的年初数；调整预算数已含结转的不要再加。财政部门有规定的照规定。",
    },
    reading: {
      label: "全年得分按",
      prompt:
        "平均执行率：四个季度执行率的平均数；封顶平均执行率：每季度超过100%的先按100%计；年末执行率：第四季度末的。财政部门有规定的照规定。",
    },
    chosen: "由表下“预算执行率口径”选定",
    chosenPrompt: "取哪个预算数，在本表下方“预算执行率口径”中选。",
  },

  judgements: {
    heads: ["三级指标", "判断事项", "判断", "依据和佐证材料"] as const,
    item: (text: string, points: string | null) => (points === null ? text : `${text}（${points}分）`),
    optional: (text: string) => `${text}（没有的可不选）`,
    yesNo: "从列表中选“是”或“否”。",
    optionalYesNo: "有这种情况选“是”；没有的选“否”或不选。",
    grade: "合规：按规定的内容、时间、范围公开；有瑕疵：已公开但有缺漏或迟延；未公开。",
    evidence: "写依据的文件、凭证或检查结果。",
    implied: {
      label: (count: number) => `采用由原得分推出的${count}项判断（如原得满分，各项都符合）`,
      prompt: "选“是”，原得分只有一种可能的判断就填进上面各行；核对后可逐行改选。不选，上面各行留空。",
    },
  },

  tables: standardTables,

  quarters: {
    heads: ["季度", "累计支出数", "年度预算数", "支出进度", "序时进度", "预算执行率"] as const,
    rows: ["第一季度", "第二季度", "第三季度", "第四季度"] as const,
    average: "全年平均执行率",
  },

  lists: standardLists,

  targets: {
    goals: {
      expected: "年度总体目标",
      actual: "目标完成情况",
      expectedPrompt: "年初批复的年度总体目标：做什么、做到什么程度。",
      actualPrompt: "年末目标完成的总体情况，与左边逐项对应。",
    },
    tasks: {
      name: "任务名称",
      content: "主要内容",
      result: "完成情况",
      namePrompt: "一项主要任务一行。要增加行，在最后一行之前插入。",
      contentPrompt: "这项任务做哪些事。",
      resultPrompt: "做成了什么、完成到什么程度；没有完成的写明原因。",
      budget: "预算数",
      spent: "执行数",
      all: "总额",
      fiscal: "其中：财政拨款",
      total: "金额合计",
    },
    heads: [
      "一级指标",
      "二级指标",
      "三级指标",
      "预期指标值",
      "实际完成指标值",
      "偏差原因及改进措施",
    ] as const,
    levels: [
      ["产出指标", ["数量指标", "质量指标", "时效指标", "成本指标"]],
      ["效益指标", ["社会效益指标", "经济效益指标", "生态效益指标", "可持续影响指标"]],
      ["满意度指标", ["服务对象满意度指标"]],
    ] as readonly (readonly [string, readonly string[]])[],
    satisfaction: "服务对象满意度",
    namePrompt: "部门自己的绩效指标，如 办理来文数量。",
    targetPrompt: "能用数字说的用数字，如 8000份以上、95%以上、5次及以下。",
    actualPrompt: "按同样的单位写实际完成的数，如 6150份。",
    reasonPrompt: "没有完成的，或超过目标30%以上的，写明原因。",
  },

  evidence: {
    heads: ["编号", "三级指标", "应备材料", "已备材料名称", "文号", "日期", "页码", "状态"] as const,
    number: (indicator: number, item: number) => `${indicator}-${item}`,
    there: "已备",
    missing: "缺",
    counted: (there: string, missing: string) => [`已备${there}`, `缺${missing}`],
    prompts: {
      name: "已备材料的名称。不适用的写“不适用”。",
      document: "文件的字号，如 某财〔2023〕5号；没有的不填。",
      date: "文件的日期，如 2023-12-31。",
      pages: "在装订成册的佐证材料中的页码，如 12-15。",
    },
    spare: "其他材料",
  },

  signatures: {
    row: ["填报人：", "联系电话：", "负责人签章：", "填报日期："] as const,
    stamp: "填报单位（公章）：",
  },

  checks: {
    heads: ["类别", "核对事项", "两边的数", "结论"] as const,
    equal: "一致",
    different: "不一致",
    open: "尚未填齐",
    /** A sum of cells that are all empty, and one of cells with #N/A among them. */
    blank: "未填",
    error: "有错误值",
    notApplicable: "未填，不核对",
    fine: "符合",
    notFine: "不符合",
    groups: { score: "评分表", tables: "各表之间", limits: "数的大小" },
    weightsOf: (name: string) => `“${name}”的分值＝各三级指标分值之和`,
    weights: "三级指标分值之和＝100",
    scores: "已得分的三级指标个数＝全部个数",
    total: "总得分＝各三级指标得分之和",
    subtotals: "总得分＝各一级指标得分之和",
    parts: (name: string, sheet: string) => `“${sheet}”表：${name}＝各分项之和`,
    fact: (name: string, sheet: string) => `基础数据：${name}＝“${sheet}”表的合计`,
    tasks: "绩效目标的任务预算合计＝部门调整预算总计",
    tasksSpent: "绩效目标的任务执行合计＝部门支出总计",
    fourth: "第四季度末累计支出＝部门支出总计",
    rising: "各季度末累计支出逐季不减",
    totalOf: (sheet: string, column: string, other: string) => `“${sheet}”表${column}合计＝${other}`,
    budgetOf: (column: string) => `部门${column}总计`,
    within: (part: string, whole: string) => `${part}不大于${whole}`,
  },

  open: {
    heads: ["情况", "内容", "怎么办"] as const,
    kinds: { missing: "没有找到", conflict: "互相矛盾", left: "没有带入" },
  },

  carry: {
    from: ({ sheet, cell, label, shown }: CarriedFrom) =>
      `取自原工作簿“${sheet}”表 ${cell}“${label}”：${shown}`,
    converted: (unit: string) => `，已换算为${unit}`,
    rateAlone: "。原工作簿只有比率，没有金额，得分先按这个比率计算；补填金额后改按金额计算",
    totalAlone: "原工作簿只有合计；补填分项后，可以改回取自分表的公式。",
    other: ({ sheet, cell, label, shown }: CarriedFrom) => `“${sheet}”表 ${cell}“${label}”为${shown}`,
    conflict: (others: readonly string[]) => `。注意：${others.join("；")}，两处不一致，请核对`,
    partsDiffer: ({ sheet, cell, shown }: CarriedFrom, parts: string) =>
      `原工作簿“${sheet}”表 ${cell}写的合计是${shown}，分项之和是${parts}；现按分项之和计算，请核对`,
    totalKept: ({ sheet, cell, shown }: CarriedFrom, parts: string) =>
      `原工作簿“${sheet}”表 ${cell}写的总额是${shown}，各来源之和是${parts}；现照总额填，请核对`,
    lowered: (points: string) =>
      `原表的得分，低于按指标值算出的${points}分，照原表填；删去后重填公式，或改成${points}。`,
    blank: (what: string) => `原工作簿里${what}空着，要补填`,
    conflictLine: (used: string, others: readonly string[]) =>
      `用的是${used}；${others.join("；")}。请核对哪一个对`,
    missing: (sheet: string) => `原工作簿里没有找到，要在“${sheet}”表中填`,
    otherYear: (from: number, to: number) =>
      `原工作簿是${from}年度的，金额、人数、实际完成值和判断没有带入，要填${to}年度的数`,
    otherYearSubject: "数据和判断",
    judgements: (count: number) => `有${count}项要由人判断，没有带入`,
    implied: (count: number, sheet: string, cell: string) =>
      `；其中${count}项由原得分可以推出，核对后在“${sheet}”表 ${cell} 选“是”即可采用`,
    end: "。",
    projectForm:
      "是项目自评表，新工作簿是部门的：只带入项目名称和资金；要另建项目自评表的，指标体系选项目自评表再带入",
    notProject: "不是项目自评表，没有带入",
    /** Why a figure of the other workbook stands nowhere in the new one. */
    behind: (sheet: string, cell: string, shown: string, why: string) =>
      `原工作簿“${sheet}”表 ${cell}：${shown}，${why}`,
    why: {
      computed: "新表由公式重新计算",
      noPlace: "新表没有这一栏",
      unknown: "没有认出是什么数",
      score: (points: string | null) =>
        points === null ? "新表还缺数据或判断，没有算出得分" : `新表按带入的数据算得${points}分`,
      weight: (points: string) => `所选框架的分值是${points}`,
    },
  },

  errors: {
    money: "这里要填不小于0的数，并请核对单位。",
    count: "这里要填不小于0的整数。",
    ratio: "这里要填百分比，如 95.5%。",
    list: (items: readonly string[]) => `只能是：${items.join("、")}。`,
    points: (text: string) => `得分${text}。`,
  },
};
