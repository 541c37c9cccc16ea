import { loadEnglish } from "../../src/messages/en";
import { zhCN } from "../../src/messages/zh-CN";
import { PLAIN } from "../../src/report/palette";
import { summaryLine, textReport } from "../../src/report/text";
import { REPORT, finding, indicator } from "./hand-made";

test("prints findings by indicator, then the data, then the summary", () => {
  expect(textReport("评分表.xlsx", REPORT, zhCN)).toBe(`评分表.xlsx
工作表“评分表”：龙岗区2021年度框架（sz-longgang-2021，吻合度 99%）

评分表整体
  [错误] B15 “部门绩效”写 55 分，下级合计 60 分
    为什么：上级分值应等于下级之和。
    怎么改：把 B15 改为 60。

—— 部门绩效 › 效率性 ——
预算执行率 [I18] 得 5.94 分，满分 6 分
  [扣分] I18 −0.06 “预算执行率”扣 0.06 分
    为什么：支出进度略低于序时进度。
    计算：第四季度：93.95% ÷ 100% × 1＝0.94
    怎么改：全年支出达到 1,712.76 万元可得 6 分。

—— 部门绩效 › 公平性 ——
公众或服务对象满意度 [I23] 得 5 分，满分 6 分 · 按规则应得 6 分
  [错误] I23 “公众或服务对象满意度”得 5 分，评分标准只有 6、4、2、1 分
    为什么：分档计分。
    怎么改：按满意度重新计分。
  [需核实] I23 请备好问卷

未发现问题的指标（1 项）：项目完成及时性

工作表“基础数据”的数据
  [错误] E7 执行率写 96.50%，应为 93.95%

工作簿
  [警告] 年度不明

检查了 6 项：有发现 1，需核实 1，通过 1，没有数据可查 3
    没有目标表：目标未完成、目标方向可疑
    没有等级：评分等级不对

91.44 分（合计 91.44）优 · 错误 3 · 警告 1 · 需核实 1 · 扣分 1 · 提示 0
`);
});

test("says in the summary that total and grade are wrong or missing", () => {
  const [sheet] = REPORT.sheets;
  const other = {
    ...sheet!,
    sheet: "二",
    label: "二",
    total: { stated: null, summed: 71.97 },
    grade: { stated: "良", expected: "中" },
  };
  const line = summaryLine({ ...REPORT, sheets: [sheet!, other] }, zhCN);
  expect(line).toMatch(
    /^评分表：91\.44 分（合计 91\.44）优 · 二：未填总分（合计 71\.97）良（应为中） · 错误 3/,
  );
  expect(summaryLine({ ...REPORT, sheets: [] }, zhCN)).toMatch(/^没有评分表 · /);
});

test("speaks English", async () => {
  expect(summaryLine(REPORT, await loadEnglish())).toBe(
    "total 91.44 (sum 91.44), 优 · Error 3 · Warning 1 · Review 1 · Deduction 1 · Info 0",
  );
});

test("colours only through the palette", () => {
  const palette = {
    ...PLAIN,
    severity: { ...PLAIN.severity, error: (text: string) => `<e>${text}</e>` },
    strong: (text: string) => `<b>${text}</b>`,
  };
  const text = textReport("x.xlsx", REPORT, zhCN, palette);
  expect(text).toContain("<e>[错误]</e> <b>I23</b>");
  expect(text).toContain("<e>错误 3</e>");
});

test("puts findings of an unknown framework under the indicator that they are about", () => {
  const nameless = indicator({ name: "自设指标", cell: "D9" });
  const about = { sheet: 0, indicator: 0 };
  const one = finding({
    check: "score-out-of-range",
    severity: "error",
    cell: "D9",
    message: "超出分值",
    about,
  });
  const text = textReport(
    "x.xlsx",
    {
      ...REPORT,
      sheets: [{ ...REPORT.sheets[0]!, framework: null, indicators: [nameless] }],
      findings: [one],
    },
    zhCN,
  );
  expect(text).toContain("不属于任何已知的指标体系框架");
  expect(text).toContain("自设指标 [D9] 得 6 分，满分 6 分\n  [错误] D9 超出分值");
});

test("indents the bands that were not hit as wide as the mark is in the language", async () => {
  const bands = finding({
    check: "deduction",
    severity: "deduction",
    message: "扣 2 分",
    working: [
      { text: "[90%, 100%]", role: "hit" },
      { text: "[0%, 90%)", role: "not-hit" },
    ],
  });
  const report = { ...REPORT, findings: [bands] };
  const en = await loadEnglish();
  expect(textReport("x.xlsx", report, zhCN)).toContain("▶ [90%, 100%]\n        　 [0%, 90%)\n");
  expect(textReport("x.xlsx", report, en)).toContain("▶ [90%, 100%]\n          [0%, 90%)\n");
});

test("loses no finding", () => {
  const text = textReport("x.xlsx", REPORT, zhCN);
  for (const { message } of REPORT.findings) expect(text).toContain(message);
});

const line = (text: string) => ({ text, role: "figure" }) as const;

test("names a working once, and prints the same working once", () => {
  const about = { indicator: "budget-execution", cell: "I18", working: [line("一"), line("二")] };
  const text = textReport(
    "x.xlsx",
    {
      ...REPORT,
      findings: [
        finding({ ...about, check: "score-differs-from-formula", severity: "error", message: "甲" }),
        finding({ ...about, check: "deduction", severity: "deduction", message: "乙" }),
      ],
    },
    zhCN,
  );
  expect(text).toContain(
    ["甲", "    计算：一", "        二", "  [扣分] I18 乙", "    计算：同上", ""].join("\n"),
  );
});

test("gives the same advice of the same check once", () => {
  const alike = { check: "evidence-needed", severity: "review", why: "要看材料", fix: "请归档" } as const;
  const findings = [
    finding({ ...alike, indicator: "budget-execution", cell: "I18", message: "甲" }),
    finding({ ...alike, indicator: "satisfaction", cell: "I23", message: "乙" }),
    finding({ ...alike, check: "low-execution", indicator: "satisfaction", cell: "I23", message: "丙" }),
  ];
  const text = textReport("x.xlsx", { ...REPORT, findings }, zhCN);
  expect(text).toContain("甲\n    为什么：要看材料\n    怎么改：请归档\n");
  expect(text).toContain("乙\n    为什么、怎么改：同上\n");
  expect(text).toContain("丙\n    为什么：要看材料\n");
});

test("says so when there is nothing to say", () => {
  const clean = {
    ...REPORT,
    findings: [],
    summary: { error: 0, warning: 0, review: 0, deduction: 0, info: 0 },
  };
  expect(textReport("x.xlsx", clean, zhCN)).toContain("没有发现问题。");
});
