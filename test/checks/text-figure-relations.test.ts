/** @jest-environment node */
/** Sentences that compare figures: generated from the tables' own figures, right ones draw nothing, wrong ones are found. */
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { standardWorkbook } from "../../src/standard";
import type { Workbook } from "../../src/workbook/model";
import { everything } from "../standard/filled";

const framework = publishedFramework("sz-longgang-2022")!;
const options = { unit: "万元", year: 2022, department: "某区某局", formulas: "native" } as const;

let book: Workbook;
beforeAll(async () => {
  book = await readWorkbook(
    makeWorkbook(standardWorkbook(framework, options, everything(framework))),
    "x.xlsx",
  );
});

/** What is found in each of the sentences, one paragraph each. */
function findings(
  sentences: readonly string[],
  chapter = "二、预算执行情况",
  checks: readonly string[] = ["text-figure-mismatch"],
) {
  const prose = {
    paragraphs: [
      { text: chapter, chapter, isHeading: true },
      ...sentences.map((text) => ({ text, chapter, isHeading: false })),
    ],
    pictures: [],
  };
  return checkWorkbook(
    { ...book, prose },
    { frameworks: publishedFrameworks(), messages: zhCN },
  ).findings.filter(({ check }) => checks.includes(check));
}

interface Pair {
  readonly name: string;
  readonly now: number;
  readonly before: number;
}

/** 收支对比 of the workbook, in 万元. */
const PAIRS: readonly Pair[] = [
  { name: "“三公”经费支出", now: 1.09, before: 1.5 },
  { name: "日常公用经费支出", now: 65.49, before: 70 },
  { name: "基本支出决算数", now: 1055.49, before: 1000 },
  { name: "项目支出决算数", now: 553.7, before: 450 },
  { name: "本年支出合计", now: 1609.19, before: 1450 },
];

const money = (value: number) => `${value.toFixed(2)}万元`;
const percent = (value: number, decimals: number) => `${(value * 100).toFixed(decimals)}%`;
const verb = (difference: number) => (difference < 0 ? "减少" : "增加");
const trend = (difference: number) => (difference < 0 ? "下降" : "增长");

/** Ways in which reports write a change; `sign` −1 writes it the wrong way round. */
const CHANGES: readonly ((pair: Pair, difference: number, rate: number) => string)[] = [
  ({ name, now }, d) => `${name}${money(now)}，比上年${verb(d)}${money(Math.abs(d))}。`,
  ({ name }, d) => `${name}比上年${verb(d)}${money(Math.abs(d))}。`,
  ({ name, now }, d, r) =>
    `${name}${money(now)}，较上年${verb(d)}${money(Math.abs(d))}，${trend(d)}${percent(Math.abs(r), 2)}。`,
  ({ name, now }, _d, r) => `${name}${money(now)}，同比${trend(r)}${percent(Math.abs(r), 2)}。`,
  ({ name, now }, _d, r) => `${name}${money(now)}（同比${trend(r)}${percent(Math.abs(r), 1)}）。`,
  ({ name, now }, _d, r) => `2022年${name}${money(now)}，比2021年${trend(r)}${percent(Math.abs(r), 2)}。`,
  ({ name, now }, d) => `${name}${money(now)}，与上年相比，${verb(d)}了${money(Math.abs(d))}。`,
  ({ name }, d) => `${name}比上年${verb(d)}${(Math.abs(d) * 10000).toFixed(0)}元。`,
];
const CASES = PAIRS.flatMap((pair) => CHANGES.map((write) => ({ pair, write })));
const difference = ({ now, before }: Pair) => Number((now - before).toFixed(2));
const rate = (pair: Pair) => difference(pair) / pair.before;

test("right changes draw nothing", () => {
  const right = CASES.map(({ pair, write }) => write(pair, difference(pair), rate(pair)));
  expect(findings(right).map(({ quote, message }) => `${quote} → ${message}`)).toEqual([]);
});

test("a change the wrong way round is found, once for each figure, and named", () => {
  const wrong = CASES.map(({ pair, write }) => write(pair, -difference(pair), -rate(pair)));
  const found = findings(wrong);
  expect([...new Set(found.map(({ quote }) => quote))]).toEqual(wrong);
  expect(found.filter(({ message }) => !message.includes("像是增和减写反了"))).toEqual([]);
});

test("a wrong size is found, once for each figure", () => {
  const wrong = CASES.map(({ pair, write }) =>
    write(pair, difference(pair) * 1.1 + 1, rate(pair) * 1.1 + 0.02),
  );
  expect([...new Set(findings(wrong).map(({ quote }) => quote))]).toEqual([...new Set(wrong)]);
});

const WHOLE = 1609.19;
const PARTS: readonly Pair[] = [
  { name: "基本支出", now: 1055.49, before: WHOLE },
  { name: "项目支出", now: 553.7, before: WHOLE },
];
const SHARES: readonly ((part: Pair, share: string) => string)[] = [
  ({ name, now }, share) => `${name}${money(now)}，占${share}。`,
  ({ name, now }, share) => `${name}${money(now)}，占总支出的${share}。`,
  ({ name, now }, share) => `${name}${money(now)}，占部门支出合计的比重为${share}。`,
  ({ name, now }, share) => `${name}${money(now)}（占比${share}）。`,
  ({ name }, share) => `${name}占全年总支出的${share}。`,
  ({ name, now }, share) => `全年支出合计${money(WHOLE)}，其中${name}${money(now)}，占${share}。`,
];
const SHARE_CASES = PARTS.flatMap((part) => SHARES.map((write) => ({ part, write })));

test("right shares draw nothing, at any number of decimals", () => {
  const right = SHARE_CASES.flatMap(({ part, write }) =>
    [0, 1, 2].map((decimals) => write(part, percent(part.now / part.before, decimals))),
  );
  expect(findings(right).map(({ quote, message }) => `${quote} → ${message}`)).toEqual([]);
});

test("wrong shares are found, once each: by the sentence itself where it states the whole", () => {
  const wrong = SHARE_CASES.map(({ part, write }) => write(part, percent(part.now / part.before + 0.031, 2)));
  const found = findings(wrong, undefined, ["text-figure-mismatch", "rate-mismatch"]);
  const checkOf = (sentence: string) =>
    found.filter(({ quote }) => quote === sentence).map(({ check }) => check);
  expect(wrong.map((sentence) => [sentence, checkOf(sentence)])).toEqual(
    wrong.map((sentence) => [
      sentence,
      [sentence.includes(money(WHOLE)) ? "rate-mismatch" : "text-figure-mismatch"],
    ]),
  );
});

test("both figures, what they come to, and the slip stand in the message", () => {
  const [fall, base, digits, share] = findings([
    "“三公”经费支出1.09万元，比上年增加0.41万元。",
    "“三公”经费支出1.09万元，同比下降37.61%。",
    "“三公”经费支出1.09万元，比上年减少0.14万元。",
    "基本支出1055.49万元，占总支出的56.59%。",
  ]);
  expect(fall).toMatchObject({ sheet: "二、预算执行情况", cell: null, expected: -0.41, actual: 0.41 });
  expect(fall!.message).toBe(
    "“二、预算执行情况”一章：“‘三公’经费支出1.09万元，比上年增加0.41万元。”，其中“三公经费支出”比上年增加 0.41万元；" +
      "表里本年的“‘三公’经费实际支出数”（“基础数据”表 C20）是 1.09万元，上年的“‘三公’经费支出 上年决算数”（“收支对比”表 B11）是 1.50万元，算出来是减少 0.41万元。像是增和减写反了。",
  );
  expect(base!.message).toContain("像是除以了本年数，应除以上年数");
  expect(digits!.message).toContain("像是相邻的两个数字写颠倒了");
  expect(share).toMatchObject({ expected: 0.6559, actual: 0.5659 });
});

test.each([
  "“三公”经费支出1.09万元，比上年减少约0.50万元。",
  "“三公”经费支出1.09万元，力争比上年减少0.50万元。",
  "“三公”经费预算4万元，比上年减少0.50万元。",
  "人均公用经费比上年减少2万元。",
  "区委办“三公”经费支出比上年减少3万元。",
  "上半年，“三公”经费支出比上年减少3万元。",
  "一季度支出300万元，同比增长50%。",
  "2021年“三公”经费支出1.50万元，比上年减少3万元。",
  "“三公”经费支出1.09万元，比2020年减少3万元。",
  "公务接待费支出1万元，比上年减少3万元。",
  "“三公”经费支出1.09万元，其中公务用车运行维护费1.09万元，比上年减少3万元。",
  "“三公”经费支出1.09万元，占全区总支出的5%。",
  "“三公”经费支出1.09万元，占比50%。",
  "人员经费990万元，占50%。",
  "项目支出占预算的50%。",
  "基本支出1055.49万元，占总支出的60%以上。",
  "本年支出合计1609.19万元，增长50%。",
  "执行率93.95%，比上年提高3.2个百分点。",
  "编外人员1人，占在编人员的40%左右。",
])("not plain, so not judged: %s", (sentence) => {
  expect(findings([sentence]).map(({ message }) => message)).toEqual([]);
});
