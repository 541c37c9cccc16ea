/**
 * Score sheets for the tests of checks: a published framework filled in with full marks, with a few cells changed.
 *
 * Columns: A 一级指标 B 参考分值 C 二级指标 D 参考分值 E 三级指标 F 参考分值 G 评分标准 H 得分 I 扣分情况及整改情况说明.
 * Rows: 1 title, 2 headings, 3–23 the indicators in the framework's order, 24 合计, 25 评分等级.
 */
import { assess } from "../../src/assess/assess";
import { CHECKS, type CheckId } from "../../src/checks/catalogue";
import type { Check, FindingDraft, Severity } from "../../src/checks/check";
import { runsOf } from "../../src/checks/run-check";
import { publishedFramework } from "../../src/frameworks/published";
import { loadEnglish } from "../../src/messages/en";
import type { Messages } from "../../src/messages/messages";
import { zhCN } from "../../src/messages/zh-CN";
import type { Recognition } from "../../src/recognise/recognition";
import { parseAddress } from "../../src/workbook/address";
import { refAddress, type Workbook } from "../../src/workbook/model";
import { recognised } from "./recognised";
import { makeWorkbook, type CellSpec, type SheetSpec } from "./workbook";

const HEADINGS = [
  "一级指标",
  "参考分值",
  "二级指标",
  "参考分值",
  "三级指标",
  "参考分值",
  "评分标准",
  "得分",
  "扣分情况及整改情况说明",
];

export interface SheetCase {
  /** Default: sz-longgang-2022. */
  readonly framework?: string;
  readonly title?: string;
  /** Cells by address, over what the framework prints; the total follows unless it is given too. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
  /** Rows left out, counted as they are printed; the rows below move up. */
  readonly without?: readonly number[];
  /** Columns left out, by letter; those to the right move left. */
  readonly withoutColumns?: readonly string[];
  /** 基础数据: labels and values, in 万元. */
  readonly data?: Readonly<Record<string, CellSpec>>;
}

function filledIn(id: string, title: string): CellSpec[][] {
  const framework = publishedFramework(id);
  if (!framework) throw new Error(`no framework ${id}`);
  const rows = framework.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group) =>
      group.indicators.map((indicator): CellSpec[] => [
        dimension.name,
        Number(dimension.weight),
        group.name,
        Number(group.weight),
        indicator.name,
        Number(indicator.weight),
        null,
        Number(indicator.weight),
        null,
      ]),
    ),
  );
  return [[title], HEADINGS, ...rows, ["合计"], ["评分等级"]];
}

const SCORE = 7;

/** The case with J 复核得分 and K 复核扣分说明 beside it: full marks where the case says nothing else. */
export function reexamined(given: SheetCase): SheetCase {
  const weights = filledIn(given.framework ?? "sz-longgang-2022", "")
    .slice(2, -2)
    .map((row, index) => [`J${index + 3}`, row[5]!] as const);
  const cells = { J2: "复核得分", K2: "复核扣分说明", ...Object.fromEntries(weights), ...given.cells };
  const scores = weights.map(([address]) => cells[address as keyof typeof cells] as CellSpec);
  const total = scores.reduce<number>((sum, score) => sum + (typeof score === "number" ? score : 0), 0);
  return { ...given, cells: { J24: total, ...cells } };
}

/** What SUM would show: numbers only. */
function addUp(rows: readonly (readonly CellSpec[])[]): number {
  const scores = rows.slice(2, -2).map((row) => row[SCORE]);
  return Number(
    scores.reduce<number>((sum, score) => sum + (typeof score === "number" ? score : 0), 0).toFixed(2),
  );
}

function scoreSheet(given: SheetCase): SheetSpec {
  const rows = filledIn(given.framework ?? "sz-longgang-2022", given.title ?? "部门整体支出绩效评分表");
  for (const [address, value] of Object.entries(given.cells ?? {})) {
    const { row, col } = parseAddress(address)!;
    const cells = (rows[row] ??= []);
    while (cells.length < col) cells.push(null);
    cells[col] = value;
  }
  const total = rows[23]!;
  if (!("H24" in (given.cells ?? {}))) {
    while (total.length < SCORE) total.push(null);
    total[SCORE] = addUp(rows);
  }
  const gone = new Set((given.withoutColumns ?? []).map((letter) => letter.charCodeAt(0) - 65));
  const left = new Set((given.without ?? []).map((row) => row - 1));
  return {
    rows: rows
      .filter((_, row) => !left.has(row))
      .map((row, index) => (index === 0 ? row : row.filter((_, col) => !gone.has(col)))),
  };
}

/** The workbook of a case: 评分表 and, where figures are given, 基础数据. */
export function caseWorkbook(given: SheetCase): Workbook {
  const data = Object.entries(given.data ?? {});
  return makeWorkbook({
    评分表: scoreSheet(given),
    ...(data.length === 0
      ? {}
      : {
          基础数据: {
            rows: [
              ["基础数据"],
              ["单位：万元"],
              ["项目", "数值"],
              ...data.map(([label, value]) => [label, value]),
            ],
          },
        }),
  });
}

const FIRST_OF_DATA = CHECKS.findIndex(({ id }) => id === "rate-mismatch");
/** The checks of the score sheet itself. */
export const scoreSheetChecks = CHECKS.slice(0, FIRST_OF_DATA);
/** The checks of what stands around it: supporting tables, targets, traces of other forms. */
export const dataChecks = CHECKS.slice(FIRST_OF_DATA);

/** What a check must find; every field is compared. */
export interface Expected {
  /** On 评分表 unless another sheet is named; null for no cell at all. */
  readonly at: string | null;
  readonly indicator?: string | null;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly points?: number;
  readonly severity?: Severity;
}

function plain(value: FindingDraft["expected"]): number | string | null {
  return value === null || value === undefined ? null : typeof value === "object" ? Number(value) : value;
}

function asExpected(draft: FindingDraft): Expected {
  const cell = draft.at && refAddress(draft.at);
  return {
    at: draft.at && cell ? (draft.at.sheet === "评分表" ? cell : `${draft.at.sheet}!${cell}`) : null,
    indicator: draft.row?.row.id ?? draft.indicator ?? null,
    expected: plain(draft.expected),
    actual: plain(draft.actual),
    ...(draft.points ? { points: Number(draft.points) } : {}),
    ...(draft.severity ? { severity: draft.severity } : {}),
  };
}

export function runCheck(
  check: Check<CheckId>,
  recognition: Recognition,
  messages: Messages = zhCN,
): FindingDraft[] {
  const subject = { recognition, assessed: assess(recognition), messages };
  return runsOf(check, subject).flatMap((run) => [...run.start()]);
}

let english: Messages;
beforeAll(async () => {
  english = await loadEnglish();
});

/** Words that only a mistake of ours can put in a text. */
const SLIPS = /undefined|null|NaN|\[object|“”|""|（）|\(\)|，。|。。/;

function expectSound(drafts: readonly FindingDraft[]): void {
  for (const { message, why, fix, working } of drafts) {
    for (const text of [message, why, fix, ...(working ?? []).map((line) => line.text)]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(SLIPS);
    }
  }
}

function isRecognition(given: object): given is Recognition {
  return "scoreSheets" in given;
}

/**
 * The check finds exactly these, no more, in this order; and both languages have sound words for them.
 * @returns the findings in Chinese, for a look at their words
 */
export function expectFindings(
  check: Check<CheckId>,
  given: SheetCase | Workbook | Recognition,
  expected: readonly Expected[],
): readonly FindingDraft[] {
  const recognition = isRecognition(given)
    ? given
    : recognised("definedNames" in given ? given : caseWorkbook(given as SheetCase));
  const drafts = runCheck(check, recognition);
  expect(drafts.map(asExpected)).toEqual(expected.map((one) => ({ indicator: null, ...one })));
  expectSound(drafts);
  expectSound(runCheck(check, recognition, english));
  return drafts;
}
