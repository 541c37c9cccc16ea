/** Figures for the form of own-form.ts, as a department keeps them: tables beside each other, last year's column included. */
import type { CellSpec } from "../support/workbook";

export const OWN_DATA: Record<string, { rows: CellSpec[][] }> = {
  经费情况: {
    rows: [
      ["2025年度部门支出情况表"],
      ["单位：万元"],
      ["项目", "年初预算数", "调整预算数", "支出决算数"],
      ["部门整体支出", 950, 1000, 955],
    ],
  },
  三公经费: {
    rows: [
      ["“三公”经费支出情况表"],
      ["单位：万元"],
      ["项目", "上年决算数", "本年预算数", "本年决算数"],
      ["“三公”经费", 40, 45, 41],
    ],
  },
  基础数据: {
    rows: [
      ["基础数据"],
      ["项目", "数量"],
      ["年末在编人数", 92],
      ["编外人员数", 8],
      ["参加培训人数", 80],
      ["应参加培训人数", 100],
      ["服务对象满意度", { v: 0.934, nf: "0.0%" }],
    ],
  },
};
