/** What a check comes to, whatever it finds, lacks or breaks on. */
import { assess } from "../../src/assess/assess";
import { dossierCheck, scoreSheetCheck, workbookCheck, type Check } from "../../src/checks/check";
import type { Drafts, FindingDraft, Severity } from "../../src/checks/check";
import type { CheckId } from "../../src/checks/catalogue";
import { runCheck } from "../../src/checks/run-check";
import { zhCN } from "../../src/messages/zh-CN";
import type { Dossier, Recognition } from "../../src/recognise/recognition";
import { recognised } from "../support/recognised";
import { caseWorkbook } from "../support/score-sheet-case";
import { makeWorkbook } from "../support/workbook";

const found = (message: string, severity?: Severity): FindingDraft => ({
  at: null,
  message,
  why: "",
  fix: "",
  ...(severity ? { severity } : {}),
});

const of = (run: () => Drafts, severity: Severity = "error") => ({
  id: "total-mismatch" as const,
  severity,
  words: { title: "总分", help: "" },
  english: () => Promise.reject(new Error("not asked for")),
  run,
});

const sheet = recognised(caseWorkbook({}));
const noSheet = recognised(makeWorkbook({ 说明: { rows: [["没有表"]] } }));
const dossiers = (count: number): Recognition => ({
  ...sheet,
  dossiers: Array.from({ length: count }, (): Dossier => sheet.dossiers[0]!),
});

function come(check: Check<CheckId>, recognition: Recognition = sheet) {
  const { findings, verdict } = runCheck(check, {
    recognition,
    assessed: assess(recognition),
    messages: zhCN,
  });
  return { ...verdict, messages: findings.map(({ message }) => message) };
}

test("a check that finds nothing has passed", () => {
  expect(come(workbookCheck(of(() => [])))).toMatchObject({
    check: "total-mismatch",
    title: zhCN.checks["total-mismatch"].title,
    outcome: "pass",
    reason: "已检查，没有发现问题",
    messages: [],
  });
});

test.each<[Severity[], string, string]>([
  [["error"], "findings", "发现 1 处"],
  [["deduction"], "findings", "发现 1 处"],
  [["info"], "findings", "发现 1 处"],
  [["review"], "needs-review", "1 处要由人核实"],
  [["review", "info"], "needs-review", "2 处要由人核实"],
  [["review", "warning"], "findings", "发现 2 处"],
])("%j comes to %s", (severities, outcome, reason) => {
  const check = workbookCheck(of(() => severities.map((severity) => found("甲", severity))));
  expect(come(check)).toMatchObject({ outcome, reason });
});

test("a check that says what it lacks does not apply, unless it found something first", () => {
  const lacks = workbookCheck(
    of(function* () {
      return "没有总分一行";
    }),
  );
  const findsFirst = workbookCheck(
    of(function* () {
      yield found("甲");
      return "没有总分一行";
    }),
  );
  expect(come(lacks)).toMatchObject({ outcome: "not-applicable", reason: "没有总分一行", messages: [] });
  expect(come(findsFirst)).toMatchObject({ outcome: "findings", messages: ["甲"] });
});

test("a check of score sheets does not apply without one", () => {
  const check = scoreSheetCheck(of(() => []));
  expect(come(check)).toMatchObject({ outcome: "pass" });
  expect(come(check, noSheet)).toMatchObject({ outcome: "not-applicable", reason: "没有找到评分表" });
});

test("a check of several departments does not apply only where it applies to none", () => {
  const lacking = (missing: number) => {
    let run = 0;
    return dossierCheck(
      of(function* () {
        run += 1;
        if (run <= missing) return `第 ${run} 家没有目标表`;
        return undefined;
      }),
    );
  };
  expect(come(lacking(2), dossiers(3))).toMatchObject({ outcome: "pass" });
  expect(come(lacking(3), dossiers(3))).toMatchObject({
    outcome: "not-applicable",
    reason: "第 1 家没有目标表",
  });
});

test("a fault of ours is for a person to look at, and hides neither what came before nor the other departments", () => {
  let run = 0;
  const check = dossierCheck(
    of(function* () {
      run += 1;
      yield found(`第 ${run} 家`);
      if (run === 1) throw new Error("坏了");
    }),
  );
  const { outcome, reason, messages } = come(check, dossiers(2));
  expect(outcome).toBe("needs-review");
  expect(messages).toEqual(["第 1 家", "第 2 家", reason]);
  expect(reason).toContain("未能完成");
});
