/**
 * For every framework: a new standard workbook, filled with published figures, computed and printed by LibreOffice; and
 * the whole report that is written from it. Every page is measured.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocx } from "../../files/docx/write-docx";
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { scoreName } from "../../src/recognise/standard-names";
import { standardWorkbook } from "../../src/standard";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { eachCell, valueAt } from "../../src/workbook/sheet";
import type { Workbook } from "../../src/workbook/model";
import { papersOf } from "../papers/papers-of";
import { named } from "../standard/filled";
import { allSavedByLibreOffice } from "../support/libreoffice";
import { printedPages, type PrintedPage } from "../support/pdf";
import { ofOtherForms, PUBLISHED_REPORTS, type PublishedReport } from "../support/published-reports";
import { withoutResults } from "../support/without-results";

/** In points. */
const SMALLEST = 9;
const A4 = { short: 595, long: 842 } as const;

const reports = [...PUBLISHED_REPORTS, ...ofOtherForms()];
const idOf = ({ framework }: PublishedReport) => framework.id;

interface Printed {
  readonly plan: WorkbookPlan;
  /** As LibreOffice computed it. */
  readonly workbook: Workbook;
  readonly pages: readonly PrintedPage[];
  readonly report: readonly PrintedPage[];
}

const printed = new Map<string, Printed>();
const folder = mkdtempSync(join(tmpdir(), "every-framework-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two runs of LibreOffice for all of them together: starting it takes longest. */
beforeAll(async () => {
  const save = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const plans = reports.map(({ framework, options, filling }) =>
    standardWorkbook(framework, options, filling),
  );
  const made = plans.map((plan, i) => save(`${i}.xlsx`, makeWorkbook(withoutResults(plan))));
  const computed = allSavedByLibreOffice(folder, made, "xlsx");
  const workbooks = await Promise.all(computed.map((bytes) => readWorkbook(bytes, "x.xlsx")));
  const drafts = await Promise.all(workbooks.map((workbook) => writeDocx(papersOf(workbook).paper)));
  const pdfs = allSavedByLibreOffice(
    folder,
    [...made, ...drafts.map((bytes, i) => save(`report-${i}.docx`, bytes))],
    "pdf",
  ).map(printedPages);
  reports.forEach((each, i) =>
    printed.set(idOf(each), {
      plan: plans[i]!,
      workbook: workbooks[i]!,
      pages: pdfs[i]!,
      report: pdfs[reports.length + i]!,
    }),
  );
}, 180_000);

test("every framework is among them", () => {
  expect(reports.map(idOf).sort()).toEqual(
    publishedFrameworks()
      .map(({ id }) => id)
      .sort(),
  );
});

const squeezed = (text: unknown) => String(text ?? "").replace(/\s+/g, "");
const isA4 = ({ width, height }: PrintedPage) =>
  Math.abs(Math.min(width, height) - A4.short) < 1 && Math.abs(Math.max(width, height) - A4.long) < 1;
const tooSmall = (pages: readonly PrintedPage[]) =>
  pages.flatMap(({ smallest }, i) => (smallest < SMALLEST ? [`page ${i + 1}: ${smallest.toFixed(2)}`] : []));

/** The pages of a sheet: from the one with its title to the next title. */
function pagesOf(sheet: SheetPlan, { plan, pages }: Printed): readonly PrintedPage[] {
  const titleOf = ({ sheet: own }: SheetPlan) => squeezed(valueAt(own, 0, 0));
  const begins = plan.sheets.map((each) => pages.findIndex(({ text }) => text.includes(titleOf(each))));
  const from = begins[plan.sheets.indexOf(sheet)]!;
  const next = begins.filter((page) => page > from);
  return pages.slice(from, next.length === 0 ? pages.length : Math.min(...next));
}

function headsOf({ sheet, print }: SheetPlan): string[] {
  const rows = print?.titleRows;
  if (!rows) return [];
  return [...eachCell(sheet)]
    .filter(({ row, value }) => row >= rows.from && row <= rows.to && typeof value === "string")
    .map(({ value }) => squeezed(value));
}

describe.each(reports.map((each) => [idOf(each), each] as const))(
  "%s",
  (id, { framework, expected, ...own }) => {
    const its = () => printed.get(id)!;

    test("LibreOffice computes the scores that the figures give", () => {
      const { workbook } = its();
      const scores = indicatorsOf(framework).map((each) => [
        each.id,
        named(workbook, scoreName(each.id)) ?? "",
      ]);
      expect(Object.fromEntries(scores)).toEqual(expected);
      expect([named(workbook, "score_total") ?? "", named(workbook, "score_grade") ?? ""]).toEqual([
        own.total,
        own.grade,
      ]);
    });

    test("a check finds no error but the scores whose figures were never published", () => {
      const { findings } = checkWorkbook(its().workbook, {
        frameworks: publishedFrameworks(),
        messages: zhCN,
      });
      const errors = findings.filter(({ severity }) => severity === "error");
      const blank = Object.entries(expected).flatMap(([indicator, score]) =>
        score === "" ? [indicator] : [],
      );
      expect(errors.map(({ check, indicator }) => [check, indicator])).toEqual(
        blank.map((indicator) => ["score-missing", indicator]),
      );
    });

    test("every page of the workbook is A4, no letter below 9 points, numbered, its heads repeated", () => {
      const { plan, pages } = its();
      expect(pages.length).toBeGreaterThanOrEqual(plan.sheets.length);
      expect(pages.filter((page) => !isA4(page))).toEqual([]);
      expect(tooSmall(pages)).toEqual([]);
      pages.forEach(({ text }, i) => expect(text).toContain(`第${i + 1}页共${pages.length}页`));
      for (const sheet of plan.sheets) {
        const ownPages = pagesOf(sheet, its());
        const isLandscape = sheet.print?.orientation === "landscape";
        expect(ownPages.map(({ width, height }) => width > height)).toEqual(ownPages.map(() => isLandscape));
        const breaks = sheet.print?.breaks ?? [];
        if (breaks.length > 0)
          expect([sheet.sheet.name, ownPages.length]).toEqual([sheet.sheet.name, breaks.length + 1]);
        for (const head of headsOf(sheet))
          expect([sheet.sheet.name, head, ownPages.map(({ text }) => text.includes(head))]).toEqual([
            sheet.sheet.name,
            head,
            ownPages.map(() => true),
          ]);
      }
      expect(
        pagesOf(
          plan.sheets.find(({ sheet }) => sheet.name === "评分表")!,
          its(),
        ).length,
      ).toBeGreaterThan(1);
    });

    test("every page of the report is A4, no letter below 9 points, numbered from the first chapter", () => {
      const { report } = its();
      expect(report.filter((page) => !isA4(page))).toEqual([]);
      expect(tooSmall(report)).toEqual([]);
      report.slice(2).forEach(({ text }, i) => expect(text).toMatch(new RegExp(`—${i + 1}—`)));
      const at = (annex: string) => report.findIndex(({ text }, i) => i > 1 && text.includes(annex));
      const sheetPages = report.slice(at("附件1部门整体支出绩效评分表"), at("附件2"));
      expect(sheetPages.length).toBeGreaterThan(1);
      for (const head of ["一级指标", "参考分值", "评分标准", "扣分情况及整改情况说明"])
        expect([head, sheetPages.filter(({ text }) => !text.includes(head))]).toEqual([head, []]);
    });
  },
);
