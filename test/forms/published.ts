/** The forms of FORMS' families as fixtures, each consistent in itself: nothing may be said against it. */
import { formSheet, percent, type FormRow, type ProjectForm } from "./project-form";
import type { SheetSpec } from "../support/workbook";

const row = (
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: FormRow["actual"],
  weight: number,
  score: FormRow["score"] = weight,
  reason = "",
): FormRow => ({ level1, level2, name, target, actual, weight, score, reason });

/** 产出 50, 效益 30, 满意度 10: one target missed, 8.6 of 10. */
const RIVER_ROWS: readonly FormRow[] = [
  row("产出指标", "数量指标", "清淤河道长度", "≥50公里", "52公里", 15),
  row("产出指标", "数量指标", "新建护岸", "≥5处", "5处", 10),
  row("产出指标", "质量指标", "工程验收合格率", "≥95%", "100%", 10),
  row("产出指标", "时效指标", "工程完工时间", "9月前", "7月", 5),
  row("产出指标", "成本指标", "每公里清淤成本", "≤4万元", "3.8万元", 10),
  row(
    "效益指标",
    "社会效益指标",
    "受益人口",
    "≥5000人",
    "4300人",
    10,
    8.6,
    "沿线拆迁使部分村组人口外迁，下一年度据实申报目标。",
  ),
  row("效益指标", "生态效益指标", "水质改善", "有效改善", "达成预期指标", 10),
  row("效益指标", "可持续影响指标", "长效管护制度", "建立健全", "已建立健全", 10),
  row("满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%", "96%", 10),
];

export const RIVER: ProjectForm = {
  layout: "national",
  title: "项目支出绩效自评表\n（2023年度）",
  project: "中小河道治理",
  department: "青禾县水利局",
  unit: "万元",
  funds: {
    total: [200, 208, 200.72],
    finance: [180, 188, 180.72],
    carried: [20, 20, 20],
    other: [0, 0, 0],
  },
  executionWeight: 10,
  executionRate: percent(0.965),
  executionScore: 9.65,
  rows: RIVER_ROWS,
  total: 98.25,
};

export const TRAINING: ProjectForm = {
  ...RIVER,
  project: "基层水管员培训",
  funds: {
    total: [30, 30, 30],
    finance: [30, 30, 30],
    carried: [0, 0, 0],
    other: [0, 0, 0],
  },
  executionRate: percent(1),
  executionScore: 10,
  rows: [
    row("产出指标", "数量指标", "举办培训班", "≥6期", "6期", 10),
    row("产出指标", "数量指标", "培训人次", "≥300人次", "318人次", 15),
    row("产出指标", "质量指标", "考试合格率", "≥95%", "98.5%", 15),
    row("产出指标", "时效指标", "培训完成时间", "11月底前", "10月", 10),
    row("效益指标", "社会效益指标", "水管员履职能力", "明显提升", "明显提升", 30),
    row("满意度指标", "服务对象满意度指标", "参训人员满意度", "≥90%", "97%", 10),
  ],
  total: 100,
};

export const PATROL: ProjectForm = {
  ...RIVER,
  project: "水库安全巡查",
  funds: {
    total: [64, 60, 57],
    finance: [64, 60, 57],
    carried: [0, 0, 0],
    other: [0, 0, 0],
  },
  executionRate: percent(0.95),
  executionScore: 9.5,
  rows: [
    row("产出指标", "数量指标", "巡查水库座数", "≥12座", "12座", 20),
    row("产出指标", "质量指标", "隐患整改率", "100%", "100%", 20),
    row("产出指标", "成本指标", "单座巡查成本", "≤5万元", "4.75万元", 10),
    row("效益指标", "社会效益指标", "安全事故", "0起", "0起", 30),
    row("满意度指标", "服务对象满意度指标", "库区群众满意度", "≥90%", "93%", 10),
  ],
  total: 99.5,
};

/** The same river in 元. */
export const RIVER_IN_YUAN: ProjectForm = {
  ...RIVER,
  unit: "元",
  funds: {
    total: [2_000_000, 2_080_000, 2_007_200],
    finance: [1_800_000, 1_880_000, 1_807_200],
    carried: [200_000, 200_000, 200_000],
    other: [0, 0, 0],
  },
};

export const YUNNAN: ProjectForm = {
  ...RIVER,
  layout: "yunnan",
  title: "云南省项目支出绩效自评表（2023年度）",
};

export const SICHUAN: ProjectForm = {
  ...RIVER,
  layout: "sichuan",
  title: "四川省部门预算项目支出绩效自评表（2023年度）",
};

/** 执行 20 and indicators 80; a limit that is exceeded scores limit ÷ actual. */
export const HUBEI: ProjectForm = {
  ...RIVER,
  title: "湖北省2023年度项目支出绩效自评表",
  executionWeight: 20,
  executionScore: 19.3,
  rows: [
    row("产出指标", "数量指标", "清淤河道长度", "≥50公里", "52公里", 20),
    row("产出指标", "质量指标", "工程验收合格率", "≥95%", "100%", 10),
    row(
      "产出指标",
      "成本指标",
      "每公里清淤成本",
      "≤4万元",
      "5万元",
      10,
      8,
      "砂石料涨价，下一年度签订年度供货合同。",
    ),
    row("效益指标", "社会效益指标", "受益人口", "≥5000人", "5120人", 20),
    row("效益指标", "可持续影响指标", "长效管护制度", "建立健全", "已建立健全", 10),
    row("满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%", "96%", 10),
  ],
  total: 97.3,
};

/** The national form filled for a whole department. */
export const DEPARTMENT: ProjectForm = {
  ...RIVER,
  layout: "department",
  title: "部门整体支出绩效自评表\n（2023年度）",
  funds: {
    total: [1850, 1920, 1843.2],
    finance: [1600, 1670, 1613.2],
    carried: [150, 150, 130],
    other: [100, 100, 100],
  },
  executionRate: percent(0.96),
  executionScore: 9.6,
  total: 98.2,
};

/** Workbooks by name: what people fill in and publish. */
export const PUBLISHED_FORMS: Readonly<Record<string, Record<string, SheetSpec>>> = {
  "one project": { 项目自评表: formSheet(RIVER) },
  "several projects on one sheet": { 项目自评表: formSheet(RIVER, TRAINING, PATROL) },
  "a project on each sheet": {
    河道治理: formSheet(RIVER),
    水管员培训: formSheet(TRAINING),
    水库巡查: formSheet(PATROL),
  },
  "a project in 元": { 项目自评表: formSheet(RIVER_IN_YUAN) },
  "with a column for the sign (Yunnan)": { 项目自评表: formSheet(YUNNAN) },
  "with conclusions below (Sichuan)": { 项目自评表: formSheet(SICHUAN) },
  "execution 20, indicators 80 (Hubei)": { 项目自评表: formSheet(HUBEI) },
  "filled for a whole department": { 部门自评表: formSheet(DEPARTMENT) },
};
