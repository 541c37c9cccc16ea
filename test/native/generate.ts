/** Generated rows for every function: what stands in the cells, the formula on them, and what the function itself gives. */
import { round } from "../../src/decimal";
import {
  controlRate,
  controlRateScore,
  fixedAssetScore,
  adjustmentRate,
  indicatorScore,
  offEstablishmentRate,
  offEstablishmentScore,
  satisfactionScore,
  staffControlScore,
} from "../../functions/functions";
import { complianceScore, disclosureScore, procurementScore, virementScore } from "../../functions/functions";
import { quarterlyExecProgress, quarterlyExecScore } from "../../functions/functions";
import { outcomeScore } from "../../functions/functions";
import { grade, totalScore } from "../../functions/functions";
import { changeRate, executionScore, targetScore, toleranceScore } from "../../functions/functions";
import {
  checklistScore,
  deductPerItemScore,
  keyTaskScore,
  petitionScore,
  projectTimelinessScore,
} from "../../functions/functions";
import { columnName, type Cell } from "../rules/spreadsheet";

/** The same rows on every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

type Kind = "change" | "money" | "count" | "ratio" | "judgement" | "points" | "grade" | "petition" | "score";

export interface Subject {
  readonly name: string;
  /** What each column holds. */
  readonly columns: readonly Kind[];
  /** The call, over the cells of one row. */
  readonly formula: (cells: readonly string[]) => string;
  readonly custom: (cells: readonly Cell[]) => unknown;
}

const row = (cells: readonly string[], from: number, to: number) => `${cells[from]}:${cells[to - 1]}`;

function scalar(
  name: string,
  columns: readonly Kind[],
  run: (...cells: never[]) => unknown,
  ...more: readonly unknown[]
): Subject {
  const constants = more.map((value) => (typeof value === "string" ? `"${value}"` : String(value ?? "")));
  return {
    name: [name, ...constants].join(" "),
    columns,
    formula: (cells) => `PERF.${name}(${[...cells, ...constants].join(",")})`,
    custom: (cells) => run(...([...cells, ...more] as never[])),
  };
}

const QUARTERS: readonly Kind[] = ["ratio", "ratio", "ratio", "ratio"];

export const SUBJECTS: readonly Subject[] = [
  scalar("CONTROL_RATE", ["money", "money"], controlRate),
  scalar("CONTROL_RATE_SCORE", ["money", "money"], controlRateScore),
  scalar("CONTROL_RATE_SCORE", ["money", "money"], controlRateScore, 4),
  scalar("VIREMENT_SCORE", ["money", "money"], virementScore),
  scalar("VIREMENT_SCORE", ["money", "money"], virementScore, 1.5),
  scalar("FIXED_ASSET_SCORE", ["money", "money"], fixedAssetScore),
  scalar("FIXED_ASSET_SCORE", ["money", "money"], fixedAssetScore, 2),
  scalar("STAFF_CONTROL_SCORE", ["count", "count"], staffControlScore),
  scalar("OFF_ESTABLISHMENT_SCORE", ["count", "count"], offEstablishmentScore),
  scalar("PROJECT_TIMELINESS_SCORE", ["count", "count"], projectTimelinessScore),
  scalar("PROJECT_TIMELINESS_SCORE", ["count", "count"], projectTimelinessScore, 7.5),
  scalar("SATISFACTION_SCORE", ["ratio"], satisfactionScore),
  scalar("KEY_TASK_SCORE", ["count"], keyTaskScore),
  scalar("KEY_TASK_SCORE", ["count"], keyTaskScore, 10, 3),
  scalar("DEDUCT_PER_ITEM_SCORE", ["count"], deductPerItemScore, 5),
  scalar("DEDUCT_PER_ITEM_SCORE", ["count"], deductPerItemScore, 3, 0.5),
  scalar("PROCUREMENT_SCORE", ["money", "money"], procurementScore),
  scalar("PROCUREMENT_SCORE", ["money", "money", "points"], procurementScore),
  scalar("PROCUREMENT_SCORE", ["money", "money", "points"], procurementScore, 3),
  scalar("COMPLIANCE_SCORE", ["points", "money", "money", "points", "judgement"], complianceScore),
  scalar("COMPLIANCE_SCORE", ["points", "money", "money", "points"], complianceScore, "否"),
  scalar(
    "COMPLIANCE_SCORE",
    ["points", "money", "money", "points", "judgement"],
    complianceScore,
    "sz-longgang-2020",
  ),
  scalar("DISCLOSURE_SCORE", ["grade", "grade", "judgement"], disclosureScore),
  scalar("DISCLOSURE_SCORE", ["grade"], disclosureScore, "合规"),
  scalar("PETITION_SCORE", ["petition", "ratio", "ratio"], petitionScore),
  scalar("PETITION_SCORE", ["petition", "ratio", "ratio"], petitionScore, 4),
  scalar("CHANGE_RATE", ["money", "money"], changeRate),
  scalar("ADJUSTMENT_RATE", ["money", "money"], adjustmentRate),
  scalar("OFF_ESTABLISHMENT_RATE", ["count", "count"], offEstablishmentRate),
  ...(["sz-yantian-2023", "sz-longgang-2020"] as const).map((id): Subject => ({
    name: `SCORE ${id}`,
    columns: ["money", "money", "judgement"].slice(0, id === "sz-longgang-2020" ? 2 : 3) as Kind[],
    formula: (cells) => `PERF.SCORE("政府采购",${cells.join(",")},"${id}")`,
    custom: (cells) => indicatorScore("政府采购", [...cells.map((cell) => [[cell]]), [[id]]]),
  })),
  {
    name: "SCORE of a range",
    columns: QUARTERS,
    formula: (cells) => `PERF.SCORE("预算执行率",${row(cells, 0, 4)})`,
    custom: (cells) => indicatorScore("预算执行率", [[[...cells]]]),
  },
  scalar("TOLERANCE_SCORE", ["change"], toleranceScore, 0, 8, 0.8),
  scalar("TOLERANCE_SCORE", ["change"], toleranceScore, 0.1, 5, 0.25, 0.02, "等于", "不扣"),
  scalar("TOLERANCE_SCORE", ["ratio"], toleranceScore, 1, 5, 2, 0.05, "正向", "按一步"),
  scalar("TARGET_SCORE", ["money", "money", "score"], targetScore),
  scalar("TARGET_SCORE", ["money", "money", "score"], targetScore, "反向"),
  scalar("TARGET_SCORE", ["money", "money", "score"], targetScore, "等于"),
  scalar("TARGET_SCORE", ["ratio", "money", "score"], targetScore, "定性"),
  scalar("EXECUTION_SCORE", ["money", "money"], executionScore),
  scalar("EXECUTION_SCORE", ["money", "money"], executionScore, 20),
  scalar("GRADE", ["score"], grade),
  scalar("GRADE", ["score"], grade, "sz-longgang-2021"),
  ...(["", "封顶平均执行率", "annual-rate"] as const).map((reading): Subject => ({
    name: `QUARTERLY_EXEC_SCORE ${reading}`,
    columns: QUARTERS,
    formula: (cells) => `PERF.QUARTERLY_EXEC_SCORE(${row(cells, 0, 4)}${reading && `,"${reading}"`})`,
    custom: (cells) => quarterlyExecScore([[...cells]], reading || null),
  })),
  {
    name: "QUARTERLY_EXEC_SCORE of QUARTERLY_EXEC_PROGRESS",
    columns: ["money", "money", "money", "money", "money"],
    formula: (cells) =>
      `PERF.QUARTERLY_EXEC_SCORE(PERF.QUARTERLY_EXEC_PROGRESS(${row(cells, 0, 4)},${cells[4]}),,8)`,
    custom: (cells) => quarterlyExecScore(quarterlyExecProgress([cells.slice(0, 4)], cells[4]), null, 8),
  },
  {
    name: "CHECKLIST_SCORE",
    columns: ["judgement", "judgement", "judgement", "points", "points", "points"],
    formula: (cells) => `PERF.CHECKLIST_SCORE(${row(cells, 0, 3)},${row(cells, 3, 6)})`,
    custom: (cells) => checklistScore([cells.slice(0, 3)], [cells.slice(3)]),
  },
  ...(["", "正向,反向", "等于,定性"] as const).map((kinds): Subject => {
    const given = kinds.split(",").map((kind) => `"${kind}"`);
    const cells2 = (cells: readonly string[]) =>
      `${row(cells, 0, 2)},${row(cells, 2, 4)},${row(cells, 4, 6)}`;
    return {
      name: `OUTCOME_SCORE ${kinds}`,
      columns: [
        "money",
        kinds.includes("定性") ? "ratio" : "money",
        "money",
        kinds.includes("定性") ? "ratio" : "money",
        "score",
        "score",
      ],
      formula: (cells) => `PERF.OUTCOME_SCORE(${cells2(cells)}${kinds && `,{${given.join(",")}}`})`,
      custom: (cells) =>
        outcomeScore(
          [cells.slice(0, 2)],
          [cells.slice(2, 4)],
          [cells.slice(4)],
          kinds ? [kinds.split(",")] : undefined,
        ),
    };
  }),
  {
    name: "TOTAL_SCORE",
    columns: ["score", "score", "score", "score", "score"],
    formula: (cells) => `PERF.TOTAL_SCORE((${row(cells, 0, 2)},${row(cells, 2, 5)}))`,
    custom: (cells) => totalScore([[...cells]]),
  },
];

const BOUNDS = [0, 0.05, 0.1, 0.105, 0.25, 0.5, 0.6, 0.75, 0.9, 0.95, 1, 1.1, 1.5];

const pickers: Readonly<Record<Kind, (next: () => number, base: number) => Cell>> = {
  money: (next, base) => {
    const share = next() < 0.6 ? pick(BOUNDS, next) : next() * 1.2;
    return round((base / 100) * share, 2)
      .plus(pick([-0.01, 0, 0, 0.01], next))
      .toNumber();
  },
  count: (next, base) =>
    Math.round((base % 400) * pick(BOUNDS, next)) + (next() < 0.1 ? 0.5 : 0) - (next() < 0.03 ? 1 : 0),
  ratio: (next) =>
    next() < 0.03 ? 95 : round(next() < 0.5 ? pick(BOUNDS, next) : next() * 1.3, 4).toNumber(),
  change: (next) =>
    round(next() < 0.5 ? pick(BOUNDS, next) : next() * 1.3, 4)
      .times(next() < 0.4 ? -1 : 1)
      .toNumber(),
  judgement: (next) => pick(["是", "否", "有", "无", true, false, 1, 0, "√", "×", "Yes", "不知道"], next),
  points: (next) => pick([0, 0.5, 1, 1, 0.25, 1.01, -1, "是", "否"], next),
  grade: (next) => pick(["合规", "有瑕疵", "未公开", "瑕疵", 2, 1, 0, "defective", "好"], next),
  petition: (next) => pick(["是", "否", 1, 0, true, "是", "无信访", "不详"], next),
  score: (next) =>
    pick([0, 1, 2.5, 5.94, 59.99, 59.995, 60, 79.99, 80, 89.994, 89.995, 90, 100, 100.01], next),
};

function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)] as T;
}

/** Figures of one row share a base, so that ratios stand on bounds, just below and just above. Some cells are blank. */
export function makeRows({ columns }: Subject, count: number, seed: number): Cell[][] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const base = next() < 0.05 ? 0 : Math.ceil(next() * (next() < 0.5 ? 500 : 500_000)) * 20;
    return columns.map((kind) => (next() < 0.04 ? null : pickers[kind](next, base)));
  });
}

/** What the function itself gives; any error is "#". */
export function customResult({ custom }: Subject, cells: readonly Cell[]): unknown {
  try {
    return custom(cells);
  } catch {
    return "#";
  }
}

export function cellNames(count: number, line: number): string[] {
  return Array.from({ length: count }, (_, index) => `${columnName(index)}${line}`);
}
