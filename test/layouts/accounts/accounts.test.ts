/**
 * Score sheets of other places among the tables of published accounts, all figures in order: no error, no warning, and
 * every score read as it was written. ACCOUNTS_SEEDS=500 tries more of them.
 */
import { checkWorkbook } from "../../../src/check";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { zhCN } from "../../../src/messages/zh-CN";
import { DEPARTMENTS, isUnambiguous, makeDepartment, type DepartmentYear } from "../department";
import { Random } from "../random";
import { DETAILS } from "./details";
import { sheetOf } from "./grid";
import { KEPT_TABLES } from "./kept";
import { PUBLISHED_TABLES } from "./published";
import { SCORE_SHEETS } from "./score-sheets";
import { YEARLY_TABLES } from "./yearly";

const frameworks = publishedFrameworks();
const TABLES = [...PUBLISHED_TABLES, ...KEPT_TABLES, ...DETAILS, ...YEARLY_TABLES];
const SEEDS = Number(process.env["ACCOUNTS_SEEDS"] ?? 100);

function departmentOf(random: Random, seed: number): DepartmentYear {
  const framework = frameworks[seed % frameworks.length]!;
  for (;;) {
    const made = makeDepartment(framework, random, { name: random.pick(DEPARTMENTS) });
    if (isUnambiguous(made)) return made;
  }
}

test.each(Array.from({ length: SEEDS }, (_, i) => i + 1))("seed %i", (seed) => {
  const random = new Random(seed * 7919);
  const year = departmentOf(random, seed);
  const scoreSheet = random.pick(SCORE_SHEETS)(year);
  const tables = random.some(TABLES, random.int(2, 6)).map((table) => table(year));
  const grids = random.chance(0.5) ? [scoreSheet, ...tables] : [...tables, scoreSheet];
  const workbook = { sheets: grids.map(sheetOf), definedNames: [], date1904: false };
  const { sheets, findings } = checkWorkbook(workbook, { frameworks, messages: zhCN });
  const alarms = findings.filter(({ severity }) => severity === "error" || severity === "warning");
  expect(alarms.map(({ check, sheet, cell, message }) => `${check} ${sheet}!${cell}: ${message}`)).toEqual(
    [],
  );
  expect(sheets.map(({ framework }) => framework?.id)).toEqual([year.framework.id]);
  expect(sheets[0]!.total.stated).toBe(Number(year.total));
  expect(sheets[0]!.indicators.map(({ id, score }) => [id, score])).toEqual(
    year.scores.map(({ indicator, score }) => [indicator.id, Number(score)]),
  );
});
