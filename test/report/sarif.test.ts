import { CHECKS } from "../../src/checks/catalogue";
import { loadEnglish } from "../../src/messages/en";
import { zhCN } from "../../src/messages/zh-CN";
import { pathUri, sarifLog } from "../../src/report/sarif";
import { REPORT } from "./hand-made";

const options = {
  version: "1.2.3",
  language: "zh" as const,
  messages: zhCN,
};
const log = sarifLog(
  [
    { file: "各单位/甲 局.xlsx", report: REPORT },
    { file: "坏.xlsx", error: { code: "truncated", message: "文件不完整" } },
  ],
  options,
);
const run = log.runs[0]!;

test("is a SARIF 2.1.0 log of one run", () => {
  expect(log.version).toBe("2.1.0");
  expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
  expect(log.runs).toHaveLength(1);
  expect(run.tool.driver).toMatchObject({ name: "scoresheet", semanticVersion: "1.2.3", language: "zh-CN" });
});

test("has a rule for each check of the catalogue, with texts and a level", () => {
  const { rules } = run.tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  for (const rule of rules) {
    expect(rule.shortDescription.text).not.toBe("");
    expect(rule.help.text).not.toBe("");
    expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
  }
  expect(rules.find(({ id }) => id === "deduction")!.defaultConfiguration.level).toBe("note");
  expect(rules.find(({ id }) => id === "score-not-a-step")!.defaultConfiguration.level).toBe("error");
});

test("every result refers to its rule and to an artifact", () => {
  expect(run.results).toHaveLength(REPORT.findings.length);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
    expect(result.message.text).not.toBe("");
    for (const { physicalLocation } of result.locations) {
      const { uri, index } = physicalLocation.artifactLocation;
      expect(run.artifacts[index]!.location.uri).toBe(uri);
    }
  }
});

test("names the cell in the logical location", () => {
  const step = run.results.find(({ ruleId }) => ruleId === "score-not-a-step")!;
  expect(step.level).toBe("error");
  expect(step.locations[0]).toEqual({
    physicalLocation: {
      artifactLocation: { uri: "%E5%90%84%E5%8D%95%E4%BD%8D/%E7%94%B2%20%E5%B1%80.xlsx", index: 0 },
    },
    logicalLocations: [{ name: "I23", fullyQualifiedName: "评分表!I23", kind: "cell" }],
  });
  const nowhere = run.results.find(({ ruleId }) => ruleId === "out-of-year")!;
  expect(nowhere.locations[0]).not.toHaveProperty("logicalLocations");
});

test("maps the severities to levels and keeps them as a property", () => {
  const levels = Object.fromEntries(
    run.results.map(({ properties, level }) => [properties.severity as string, level]),
  );
  expect(levels).toEqual({ error: "error", warning: "warning", review: "note", deduction: "note" });
});

test("tells of files that could not be read", async () => {
  const [invocation] = run.invocations;
  expect(invocation!.executionSuccessful).toBe(false);
  expect(invocation!.toolExecutionNotifications).toMatchObject([
    { descriptor: { id: "truncated" }, level: "error", message: { text: "文件不完整" } },
  ]);
  const english = sarifLog([], { ...options, language: "en", messages: await loadEnglish() });
  expect(english.runs[0]!.invocations[0]!.executionSuccessful).toBe(true);
  expect(english.runs[0]!.tool.driver.rules[0]!.name).toBe("No score sheet");
});

test.each([
  ["a/b.xlsx", "a/b.xlsx"],
  ["a\\b c.xlsx", "a/b%20c.xlsx"],
  ["/tmp/a#1.xlsx", "file:///tmp/a%231.xlsx"],
  ["C:\\表\\a.xlsx", "file:///C:/%E8%A1%A8/a.xlsx"],
  ["../a.xlsx", "../a.xlsx"],
  ["\ud800.xlsx", "%EF%BF%BD.xlsx"],
])("path %s as a URI", (path, uri) => {
  expect(pathUri(path)).toBe(uri);
});
