/** @jest-environment node */
/** Sentences of reports beside their own figures: generated from figures of our own, right ones draw nothing, wrong ones are found. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeSheet } from "../../src/workbook/sheet";
import { processorTimeOf } from "../support/processor-time";

const CHAPTER = "五、支出决算情况说明";
const sheets = [makeSheet("附表", [{ row: 0, col: 0, value: "名称" }])];

function findings(sentences: readonly string[]) {
  const paragraphs = sentences.map((text) => ({ text, chapter: CHAPTER, isHeading: false }));
  const workbook = { sheets, definedNames: [], date1904: false, prose: { paragraphs, pictures: [] } };
  return checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN }).findings.filter(
    ({ check }) => check !== "sheet-not-found",
  );
}

const said = (sentences: readonly string[]) =>
  findings(sentences).map(({ check, quote }) => `${check}: ${quote}`);

const money = (value: number) => `${value.toFixed(2)}万元`;
const percent = (ratio: number, decimals = 2) => `${(ratio * 100).toFixed(decimals)}%`;

interface Pair {
  readonly of: number;
  readonly is: number;
}

const PAIRS: readonly Pair[] = [
  { of: 1204.36, is: 1310.22 },
  { of: 86.4, is: 71.05 },
  { of: 460, is: 498.2 },
  { of: 9730.15, is: 2043.88 },
];

type Write = (pair: Pair, rate: string) => string;

const COMPLETIONS: readonly Write[] = [
  ({ of, is }, rate) => `年初预算为${money(of)}，支出决算为${money(is)}，完成年初预算的${rate}。`,
  ({ of, is }, rate) =>
    `1.教育支出（类）普通教育（款）小学教育（项）。年初预算数为${money(of)}，支出决算数为${money(is)}，完成年初预算的${rate}，主要原因是人员变动。`,
  ({ of, is }, rate) =>
    `“三公”经费支出预算为${money(of)}，“三公”经费支出决算为${money(is)}，完成预算的${rate}。`,
  ({ of, is }, rate) => `全年预算数${money(of)}，执行数${money(is)}，预算执行率${rate}。`,
  ({ of, is }, rate) => `公务接待费年初预算${money(of)}，决算${money(is)}，占年初预算的${rate}。`,
  ({ of, is }, rate) =>
    `一般公共预算财政拨款支出决算${money(is)}，年初预算${money(of)}，完成年初预算的${rate}。`,
  ({ of, is }, rate) =>
    `年初预算安排${money(of + 3)}，调整预算为${money(of)}，支出决算为${money(is)}，完成调整预算的${rate}。`,
  ({ of, is }, rate) =>
    `年初预算为${(of * 10_000).toFixed(0)}元，支出决算为${money(is)}，为年初预算的${rate}。`,
];

const SHARES: readonly Write[] = [
  ({ of, is }, rate) => `支出合计${money(of)}，其中：项目支出${money(is)}，占${rate}。`,
  ({ of, is }, rate) => `2023年度支出合计${money(of)}，项目支出${money(is)}，占本年支出合计的${rate}。`,
  ({ of, is }, rate) => `收入合计${money(of)}，其中：事业收入${money(is)}（占${rate}）。`,
  ({ of, is }, rate) =>
    `总支出${money(of)}，其中基本支出${money(is)}（人员经费${money(is - 20)}、公用经费${money(20)}），占${rate}。`,
];

/** The whole is said in the sentence before, in other words, or where it is named. */
const WHOLES: readonly Write[] = [
  ({ of, is }, rate) => `某县林业局收入合计${money(of)}。其中：财政拨款收入${money(is)}，占总收入的${rate}。`,
  ({ of, is }, rate) => `支出合计${money(of)}，主要原因是项目增加。其中：基本支出${money(is)}，占${rate}。`,
  ({ of, is }, rate) => `培训支出${money(is)}，占项目支出${money(of)}的${rate}。`,
  ({ of, is }, rate) => `项目预算批复${money(of)}，实际到位${money(is)}，资金到位率${rate}。`,
  ({ of, is }, rate) => `“三公”经费预算${money(of)}，实际支出${money(is)}，控制率${rate}。`,
  ({ of, is }, rate) => `截至年底，资产总额${money(of)}，负债总额${money(is)}，资产负债率为${rate}。`,
  ({ of, is }, rate) => `负债合计${money(is)}，资产总计${money(of)}，资产负债率${rate}。`,
  ({ of, is }, rate) =>
    `固定资产总额为${money(of)}，其中：在用固定资产${money(is)}，固定资产利用率为${rate}。`,
];

const FALLING: readonly Pair[] = PAIRS.map(({ of, is }) => ({ of: Math.max(of, is), is: Math.min(of, is) }));

type WriteChange = (pair: Pair, fall: string, trend: string, rate: string) => string;
const CHANGES: readonly WriteChange[] = [
  ({ is }, fall, trend, rate) => `收入合计${money(is)}，比上年${fall}，${trend}${rate}，主要原因是结转减少。`,
  ({ of, is }, fall, trend, rate) =>
    `机关运行经费${money(is)}，比2022年${money(of)}${fall}，${trend}${rate}。`,
  ({ is }, fall, trend, rate) =>
    `2023年度收、支总计均为${money(is)}。与2022年度相比，收、支总计各${fall}，${trend}${rate}。`,
  ({ of, is }, _fall, trend, rate) => `支出决算${money(is)}，比上年的${money(of)}${trend}${rate}。`,
  ({ of, is }, _fall, trend, rate) =>
    `2022年决算数为${money(of)}，2023年支出决算为${money(is)}，比2022年决算数${trend}${rate}。`,
];

const changed = (write: WriteChange, pair: Pair, trend: string, rate: string) =>
  write(pair, `减少${money(pair.of - pair.is)}`, trend, rate);

const parts = PAIRS.filter(({ of, is }) => is < of);
const RIGHT = [
  ...PAIRS.flatMap((pair) =>
    COMPLETIONS.flatMap((write) => [0, 1, 2].map((n) => write(pair, percent(pair.is / pair.of, n)))),
  ),
  ...parts.flatMap((pair) => [...SHARES, ...WHOLES].map((write) => write(pair, percent(pair.is / pair.of)))),
  ...FALLING.flatMap((pair) =>
    CHANGES.map((write) => changed(write, pair, "下降", percent(1 - pair.is / pair.of))),
  ),
];

test("right rates draw nothing, at any number of decimals", () => {
  expect(said(RIGHT)).toEqual([]);
});

/** The piece of a paragraph that states the rate. */
const sentenceOf = (text: string) =>
  text
    .match(/[^。；]+[。；]?/g)!
    .filter((piece) => piece.includes("%"))
    .at(-1)!;

test.each([
  [
    "completion",
    PAIRS.flatMap((pair) => COMPLETIONS.map((write) => write(pair, percent(pair.is / pair.of + 0.013)))),
  ],
  [
    "share",
    parts.flatMap((pair) =>
      [...SHARES, ...WHOLES].map((write) => write(pair, percent(pair.is / pair.of + 0.013))),
    ),
  ],
  [
    "change",
    FALLING.flatMap((pair) =>
      CHANGES.map((write) => changed(write, pair, "下降", percent(1 - pair.is / pair.of + 0.013))),
    ),
  ],
  [
    "direction",
    FALLING.flatMap((pair) =>
      CHANGES.map((write) => changed(write, pair, "增长", percent(1 - pair.is / pair.of))),
    ),
  ],
])("a wrong %s is found once, at its sentence", (_, wrong) => {
  expect(said(wrong)).toEqual(wrong.map((text) => `rate-mismatch: ${sentenceOf(text)}`));
});

test("staff by their posts", () => {
  const sentence = (rate: string) => `核定编制86人，年末在职71人，在职人员控制率${rate}。`;
  expect(said([sentence("82.56%"), sentence("83%")])).toEqual([]);
  expect(said([sentence("85.26%")])).toEqual([`rate-mismatch: ${sentence("85.26%")}`]);
});

test("what the name of a rate does not mean is not divided", () => {
  expect(
    said([
      "资产总额100万元，负债总额40万元，净资产60万元，资产负债率41%。",
      "流动资产100万元，负债总额40万元，资产负债率31%。",
      "固定资产净值100万元，在用固定资产95万元，固定资产利用率98%。",
      "房屋100万元，在用95万元，固定资产利用率98%。",
      "核定编制50人，在职48人，控制率较上年提高，满意度为97%。",
      "编外人员50人，在职48人，在职人员控制率97%。",
    ]),
  ).toEqual([]);
});

test("both figures, the right rate and the slip stand in the message", () => {
  const [digits, direction] = findings([
    "年初预算8.50万元，支出决算7.31万元，完成年初预算的68.00%。",
    "收入合计120.00万元，比上年增加20.00万元，下降20.00%。",
  ]);
  expect(digits).toMatchObject({
    sheet: CHAPTER,
    cell: null,
    severity: "error",
    expected: 0.86,
    actual: 0.68,
  });
  expect(digits!.message).toBe(
    `“${CHAPTER}”一章：“年初预算8.50万元，支出决算7.31万元，完成年初预算的68.00%。”，其中写的“完成年初预算 68.00%”，` +
      "按同一句里的 7.31万元 ÷ 8.50万元，应为 86.00%。两个数字只是次序不同，像是录入时写颠倒了。",
  );
  expect(direction).toMatchObject({ expected: 0.2, actual: -0.2 });
  expect(direction!.message).toContain("应为增长 20.00%。像是增和减写反了。");
});

const LISTS: readonly (readonly [total: string, parts: readonly (readonly [string, number])[]])[] = [
  [
    "“三公”经费支出",
    [
      ["因公出国（境）费", 4.2],
      ["公务用车购置及运行维护费", 12.35],
      ["公务接待费", 1.08],
    ],
  ],
  [
    "基本支出",
    [
      ["人员经费", 1780.18],
      ["公用经费", 224.02],
    ],
  ],
  [
    "政府采购支出总额",
    [
      ["政府采购货物支出", 120.15],
      ["政府采购工程支出", 30.25],
      ["政府采购服务支出", 36],
    ],
  ],
];
const listed = (name: string, total: number, list: readonly (readonly [string, number])[]) =>
  `${name}${money(total)}，其中：${list.map(([part, value]) => `${part}${money(value)}`).join("、")}。`;
const shared = (total: number, values: readonly number[]) =>
  `收入合计${money(total)}，其中：${values.map((value, i) => `第${"一二三四"[i]}类收入${money(value)}，占${percent(value / 1000)}`).join("；")}。`;
const added = (list: readonly (readonly [string, number])[]) =>
  list.reduce((sum, [, value]) => sum + value, 0);

test("totals of lists that are whole by definition or by their shares are added up", () => {
  expect(said(LISTS.map(([name, list]) => listed(name, added(list), list)))).toEqual([]);
  expect(said([shared(1000, [621.15, 250.35, 128.5])])).toEqual([]);
  const wrong = LISTS.map(([name, list]) => listed(name, added(list) + 0.9, list));
  expect(said(wrong)).toEqual(wrong.map((text) => `sum-mismatch: ${text}`));
  // The shares are those of 1,000: a wrong part makes its share wrong, too, and is found once.
  const part =
    "收入合计1000.00万元，其中：甲收入612.15万元，占62.12%；乙收入250.35万元，占25.04%；丙收入128.50万元，占12.85%。";
  const [finding, ...others] = findings([part]);
  expect([finding!.check, finding!.expected, finding!.actual, others]).toEqual([
    "sum-mismatch",
    991,
    1000,
    [],
  ]);
});

test.each([
  ["no denominator", "年初预算为0万元，支出决算为25.30万元，完成年初预算的100%。"],
  ["nothing to compute", "年初预算为0.00万元，支出决算为25.30万元，无法计算百分比。"],
  ["a bound", "年初预算为100.00万元，支出决算为120.00万元，完成年初预算的100%以上。"],
  ["a guess", "年初预算为100.00万元，支出决算约96.20万元，完成年初预算的95%。"],
  ["rounded amounts", "年初预算3亿元，支出2.7亿元，完成年初预算的91.2%。"],
  ["other budget", "调整后预算为100.00万元，支出决算为90.00万元，完成年初预算的120%。"],
  ["part of what was budgeted", "年初预算为100.00万元，其中人员支出80.00万元，完成年初预算的95%。"],
  ["last year's budget", "上年预算为100.00万元，支出决算为90.00万元，完成预算的95%。"],
  [
    "budgets in a list",
    "预算数分别为20.00万元、180.00万元，决算数分别为14.12万元、172.30万元，完成率分别为70.60%、95.72%。",
  ],
  [
    "each of its own budget",
    "“三公”经费预算为21.50万元，支出决算为16.95万元，完成预算的78.84%，其中：公务用车运行费支出决算为16.95万元，完成预算的94.17%。",
  ],
  [
    "a share of another whole",
    "局机关2023年支出120.00万元，其中基本支出80.00万元，项目支出40.00万元，占本单位支出的33.33%。",
  ],
  [
    "a part beside what has parts of its own",
    "基本支出600.00万元，占60%，其中人员经费500.00万元，占基本支出的83.33%；公用经费100.00万元，占基本支出的16.67%；项目支出400.00万元，占40%。",
  ],
  [
    "a part beside a list that is whole",
    "保障类经费600.00万元，其中人员经费500.00万元，占83.33%；公用经费100.00万元，占16.67%；发展类经费400.00万元，占40%。",
  ],
  [
    "基本支出 and what stands beside it",
    "基本支出600.00万元，其中人员经费500.00万元；项目支出80.00万元，占8%。",
  ],
  ["a whole that is not stated", "授予小微企业合同金额90.00万元，占政府采购支出总额的48.28%。"],
  [
    "the whole two sentences ahead",
    "“三公”经费支出9.00万元。其中公务接待费3.00万元、公务用车费6.00万元。比上年减少1.00万元，下降10%。",
  ],
  ["all parts together", "公务接待费3.00万元，公务用车费6.00万元，比上年减少1.00万元，下降10%。"],
  ["from nothing", "公务接待费支出0.40万元，比上年增加0.40万元，增长100%。"],
  [
    "the named one of two",
    "基本支出年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90%。基本支出决算数比2022年度增加5.00万元，增长5.88%。",
  ],
  [
    "a total ahead of the list",
    "“三公”经费决算14.20万元，其中公务接待费4.10万元，公务用车运行维护费10.10万元，比2022年15.60万元下降8.97%。",
  ],
  ["not all parts", "支出合计100.00万元，其中人员经费30.00万元、差旅费20.00万元。"],
  ["parts that overlap", "在职71人，其中男性40人，党员52人。"],
  [
    "in brackets",
    "“三公”经费支出7.20万元，其中：公务用车购置及运行费6.20万元（其中：公务用车购置费0万元，公务用车运行费6.20万元），公务接待费1.00万元。",
  ],
])("%s: silent", (_, sentence) => {
  expect(said([sentence])).toEqual([]);
});

describe("rates that are worked out in writing", () => {
  test.each([
    ["预算执行率＝支出数÷预算数＝4,750÷5,000×100%＝96.5%。", "预算执行率", "4,750 ÷ 5,000，应为 95.0%"],
    ["日常公用经费控制率为394.2/450=78.60%，低于上限。", "日常公用经费控制率", "394.2 ÷ 450，应为 87.60%"],
    ["项目完成率（9/12×100%=78%）不高。", "", "9 ÷ 12，应为 75%"],
    ["结余率：30.00万元÷600.00万元×100%=0.50%。", "结余率", "30.00万元 ÷ 600.00万元，应为 5.00%"],
  ])("%s is found", (sentence, name, working) => {
    const found = findings([sentence]);
    expect(found.map(({ check }) => check)).toEqual(["rate-mismatch"]);
    expect(found[0]!.message).toContain(name);
    expect(found[0]!.message).toContain(working);
  });

  test.each([
    ["right", "预算执行率＝4,750÷5,000×100%＝95%。"],
    ["the amounts rounded", "控制率=10.3÷12.1×100%=85.42%。"],
    ["amounts in whole 万元", "执行率＝47万元÷63万元＝74.9%。"],
    ["a longer term ahead", "执行率＝(3,000+1,750)÷5,000×100%＝95%，扣减后为5,000-250/5,000=99%。"],
    ["two units", "人均支出为50万元÷25人=2%。"],
    ["one unit only", "占比为50万元÷25=3%。"],
    ["about so much", "执行率＝4,750÷5,000＝约94%。"],
    ["a year over a year", "2023/2024年度。完成率为100%。"],
  ])("%s: silent", (_, sentence) => {
    expect(said([sentence])).toEqual([]);
  });
});

test("a paragraph made to harm is gone through at once", () => {
  const long = [
    "9".repeat(100_000),
    "1,".repeat(50_000),
    "(".repeat(100_000),
    "比上年".repeat(30_000),
    "占5%，".repeat(25_000),
    "其中1万元".repeat(16_000),
    "年初预算支出总额".repeat(12_000),
    "增加1万元，增长5%；".repeat(9_000),
    `${"其中1.23万元，占5%，".repeat(55)}。`.repeat(140),
    `${"支出7.89万元，比上年增加1.23万元，增长5%，".repeat(28)}。`.repeat(140),
  ];
  const read = () => findings(long.flatMap((text) => [text, `支出合计${text}100万元，占5%。`]));
  expect(processorTimeOf(read)).toBeLessThan(20_000);
});
