/**
 * A department form as Hunan's places publish them: tolerance rules, bands with 0 as one of its own, and last year's
 * figures in a column of the basic data. The figures are our own.
 */
import { parseFramework } from "../../src/frameworks/load";
import { makeWorkbook } from "../support/workbook";

export const HUNAN = `id: hunan-like-2023
title: 部门整体支出绩效评价指标表
region: 湖南省某县
year: 2023
source: 测试用，结构与湖南各地公开的表相同
grades:
  - { grade: 优, in: "[90, 100]" }
  - { grade: 良, in: "[80, 90)" }
  - { grade: 中, in: "[60, 80)" }
  - { grade: 差, in: "[0, 60)" }
dimensions:
  - id: input
    name: 投入
    weight: 13
    groups:
      - id: configuration
        name: 预算配置
        weight: 13
        indicators:
          - { use: in-post-staff-rate, weight: 5, rule: { kind: tolerance, within: "(-∞, 100%]", per: 0.5 } }
          - { use: three-public-change-rate, weight: 8, rule: { kind: tolerance, within: "(-∞, 0]", per: 0.8 } }
  - id: process
    name: 过程
    weight: 37
    groups:
      - id: execution
        name: 预算执行
        weight: 17
        indicators:
          - use: budget-completion-by-remainder
            weight: 5
            rule: { kind: tolerance, within: "[100%, ∞)", per: 2, step: 5%, counting: started }
          - use: budget-supplement-rate
            weight: 5
            rule:
              kind: bands
              bands:
                - { in: "[0, 0]", points: 5 }
                - { in: "(0, 10%]", points: 4 }
                - { in: "(10%, 20%]", points: 3 }
                - { in: "(20%, 30%]", points: 2 }
                - { in: "(30%, ∞)", points: 0 }
          - { use: three-public-control-rate, weight: 7, rule: { kind: tolerance, within: "(-∞, 100%]", per: 1 } }
      - id: management
        name: 预算管理
        weight: 20
        indicators:
          - { use: rules-soundness, weight: 10 }
          - { use: fund-use-compliance, weight: 10, rule: { kind: deduct-per-item, per: 2 } }
  - id: output
    name: 产出及效果
    weight: 50
    groups:
      - id: duties
        name: 职责履行
        weight: 30
        indicators:
          - { use: key-task-closing-rate, weight: 10, rule: { kind: proportional } }
          - { use: duty-effects, weight: 20, rule: { kind: discretionary, aspects: [经济效益, 社会效益], atLeast: 1 } }
      - id: satisfaction
        name: 满意度
        weight: 20
        indicators:
          - use: public-satisfaction
            weight: 20
            rule:
              kind: bands
              bands:
                - { in: "[90%, ∞)", points: 20 }
                - { in: "[80%, 90%)", points: 15 }
                - { in: "[0, 80%)", points: 0 }
`;

export const hunan = () => parseFramework(HUNAN, "hunan-like-2023.yaml");

type Rows = (string | number)[][];

const SCORES: readonly (readonly [string, string, string, number, number, string])[] = [
  ["投入", "预算配置", "在职人员控制率", 5, 5, ""],
  ["", "", "“三公”经费变动率", 8, 6, "比上年增长2.5%，超出2.5个百分点，扣2分"],
  ["过程", "预算执行", "预算完成率", 5, 3, "完成率96%，低于100%，扣2分"],
  ["", "", "预算控制率", 5, 4, "追加80万元，占年初预算的8%，扣1分"],
  ["", "", "“三公”经费控制率", 7, 7, ""],
  ["", "预算管理", "管理制度健全性", 10, 10, ""],
  ["", "", "资金使用合规性", 10, 8, "抽查发现一项支出未按程序审批，扣2分"],
  ["产出及效果", "职责履行", "重点工作办结率", 10, 9, "20项重点工作办结18项，2项跨年实施，扣1分"],
  ["", "", "履职效益", 20, 18, "一项效益指标未达到预期，扣2分"],
  ["", "满意度", "社会公众或服务对象满意度", 20, 20, ""],
];

export interface HunanBook {
  readonly sheet: Rows;
  readonly data: Rows;
}

/** The consistent form: every score follows from the data. */
export function hunanBook(): HunanBook {
  return {
    sheet: [
      ["2023年度部门整体支出绩效自评表"],
      ["部门名称：某县交通运输局"],
      ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分原因和其他说明"],
      ...SCORES.map((row) => [...row]),
      ["总分", "", "", 100, 90, ""],
      ["评价等级", "优"],
    ],
    data: [
      ["2023年度部门整体支出绩效评价基础数据表", "", "", "", "单位：万元"],
      ["指标", "上年决算数", "本年预算数", "本年决算数", "备注"],
      ["“三公”经费", 40, 45, 41, ""],
      ["公用经费", 118, 125, 121, ""],
      ["项目支出", 560, 640, 622, ""],
      [],
      ["项目", "数值"],
      ["上年结转结余总额（万元）", 20],
      ["年初预算数（万元）", 1000],
      ["本年追加预算（万元）", 80],
      ["年末结转结余总额（万元）", 44],
      ["核定编制数（人）", 96],
      ["在编人数（人）", 92],
      ["交办或下达重点工作数（项）", 20],
      ["已办结重点工作数（项）", 18],
      ["服务对象满意度", "93.5%"],
    ],
  };
}

export function workbookOf({ sheet, data }: HunanBook) {
  return makeWorkbook({ 自评表: { rows: sheet }, 基础数据: { rows: data } });
}
