/** Every check has its document, and the examples in it are true: they are run. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS, type CheckId } from "../../src/checks/catalogue";
import type { Check, FindingDraft } from "../../src/checks/check";
import { refAddress } from "../../src/workbook/model";
import { cellOf, HEADINGS, parseCsv, readCheckDoc, type ExpectedFinding } from "../support/check-doc";
import { recognised } from "../support/recognised";
import { runCheck } from "../support/score-sheet-case";

function fileOf(id: CheckId): string {
  return join(__dirname, "../../docs/checks", `${id}.md`);
}

function plain(value: FindingDraft["expected"]): number | string | null {
  return value === null || value === undefined ? null : typeof value === "object" ? Number(value) : value;
}

/** A finding in the fields that an example lists; the optional ones only where the example has them. */
function asListed(check: Check, draft: FindingDraft, listed: ExpectedFinding | undefined): ExpectedFinding {
  return {
    check: check.id,
    sheet: draft.at?.sheet ?? draft.sheet ?? null,
    cell: draft.at ? refAddress(draft.at) : null,
    expected: plain(draft.expected),
    actual: plain(draft.actual),
    ...(listed?.severity === undefined ? {} : { severity: draft.severity ?? check.severity }),
    ...(listed?.indicator === undefined ? {} : { indicator: draft.row?.row.id ?? draft.indicator ?? null }),
    ...(listed?.points === undefined ? {} : { points: plain(draft.points) as number | null }),
  };
}

describe.each(CHECKS)("docs/checks/$id.md", (check) => {
  test("has its five headings and an example", () => {
    expect(existsSync(fileOf(check.id))).toBe(true);
    const { headings, examples } = readCheckDoc(readFileSync(fileOf(check.id), "utf8"));
    expect(headings).toEqual(HEADINGS);
    expect(examples.some(({ findings }) => findings.length > 0)).toBe(true);
  });

  test("its examples yield exactly the findings listed", () => {
    for (const { workbook, findings } of readCheckDoc(readFileSync(fileOf(check.id), "utf8")).examples) {
      const drafts = runCheck(check, recognised(workbook));
      expect(drafts.map((draft, index) => asListed(check, draft, findings[index]))).toEqual(findings);
    }
  });
});

describe("the form of the examples", () => {
  test.each([
    ["5", { value: 5 }],
    ["-0.85", { value: -0.85 }],
    ["35.40%", { value: 0.354, numberFormat: "0.00%" }],
    ["100%", { value: 1, numberFormat: "0%" }],
    ["4,906.06", { value: 4906.06, numberFormat: "#,##0.00" }],
    ["2022-03-15", { value: 44635, numberFormat: "yyyy-mm-dd" }],
    ["'5.00", { value: "5.00" }],
    ["#DIV/0!", { value: { error: "#DIV/0!" } }],
    ["5.99 {=SUM(A1:A3)}", { value: 5.99, formula: "SUM(A1:A3)" }],
    ["{=A1}", { value: null, formula: "A1" }],
    ["8000份以上", { value: "8000份以上" }],
    ["", null],
  ])("%s", (text, expected) => {
    expect(cellOf(text)).toEqual(expected);
  });

  test("CSV with quotes, line breaks and empty fields", () => {
    expect(parseCsv('a,"b,c",\n,"d ""e""\nf",g')).toEqual([
      ["a", "b,c", ""],
      ["", 'd "e"\nf', "g"],
    ]);
  });
});
