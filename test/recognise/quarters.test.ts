import { factsOf, recognised } from "../support/recognised";
import type { SheetSpec } from "../support/workbook";

const pct = (v: number) => ({ v, nf: "0.00%" });

/** The figures of the report of 2022: 31.91 / 56.71 / 78.30 / 98.92%. */
const PROGRESS = {
  "progress-q1": "0.3191",
  "progress-q2": "0.5671",
  "progress-q3": "0.783",
  "progress-q4": "0.9892",
};

function progressIn(spec: SheetSpec): Record<string, string> {
  return Object.fromEntries(
    Object.entries(factsOf(recognised({ 执行: spec }))).filter(([id]) => id.startsWith("progress")),
  );
}

describe("quarterly execution, however it is laid out", () => {
  test("progress alone, in a list", () => {
    expect(
      progressIn({
        rows: [
          ["一季度支出进度", pct(0.3191)],
          ["二季度支出进度", pct(0.5671)],
          ["三季度支出进度", pct(0.783)],
          ["四季度支出进度", pct(0.9892)],
        ],
      }),
    ).toEqual(PROGRESS);
  });

  test("progress, schedule and rate in columns: the schedule is no progress", () => {
    expect(
      progressIn({
        rows: [
          ["季度", "序时进度", "支出进度", "预算执行率"],
          ["第一季度", pct(0.25), pct(0.3191), pct(1.2764)],
          ["第二季度", pct(0.5), pct(0.5671), pct(1.1342)],
          ["第三季度", pct(0.75), pct(0.783), pct(1.044)],
          ["第四季度", pct(1), pct(0.9892), pct(0.9892)],
        ],
      }),
    ).toEqual(PROGRESS);
  });

  test("quarters in the headings", () => {
    expect(
      progressIn({
        rows: [
          ["项目", "一季度", "二季度", "三季度", "四季度"],
          ["累计支出数", 319.1, 567.1, 783, 989.2],
          ["年度预算数", 1000, 1000, 1000, 1000],
        ],
      }),
    ).toEqual(PROGRESS);
  });

  test("amounts against the same annual budget in every row", () => {
    expect(
      progressIn({
        rows: [
          ["时间", "累计支出", "年度预算"],
          ["1-3月", 319.1, 1000],
          ["1-6月", 567.1, 1000],
          ["1-9月", 783, 1000],
          ["1-12月", 989.2, 1000],
        ],
      }),
    ).toEqual(PROGRESS);
  });

  test("wrong headings: 进度 over amounts, 年度总预算 over a quarter's share of it (report of 2021)", () => {
    expect(
      progressIn({
        rows: [
          ["季度", "部门预算累计支出进度", "年度总预算"],
          ["第一季度", 682.61, 428.19],
          ["第二季度", 971.95, 856.38],
          ["第三季度", 1339.87, 1284.57],
          ["第四季度", 1609.19, 1712.76],
        ],
      }),
    ).toEqual({
      "progress-q1": "0.398544",
      "progress-q2": "0.567476",
      "progress-q3": "0.782287",
      "progress-q4": "0.93953",
    });
  });

  test("payments exactly on schedule are progress all the same", () => {
    expect(
      progressIn({
        rows: [
          ["季度", "序时进度", "支出进度"],
          ["第一季度", pct(0.25), pct(0.25)],
          ["第二季度", pct(0.5), pct(0.5)],
          ["第三季度", pct(0.75), pct(0.75)],
          ["第四季度", pct(1), pct(1)],
        ],
      }),
    ).toEqual({ "progress-q1": "0.25", "progress-q2": "0.5", "progress-q3": "0.75", "progress-q4": "1" });
  });

  test("a quarter that is missing stays missing", () => {
    expect(
      progressIn({
        rows: [
          ["一季度支出进度", pct(0.3191)],
          ["三季度支出进度", pct(0.783)],
        ],
      }),
    ).toEqual({
      "progress-q1": "0.3191",
      "progress-q3": "0.783",
    });
  });
});
