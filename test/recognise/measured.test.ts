import { readChineseNumeral } from "../../src/recognise/chinese-numerals";
import { measuredIn, parseMeasured, type MeasuredRole } from "../../src/recognise/measured";

/** "at-least 8000 份", "equal 95%", with "~" for approximate; null when the text is no quantity. */
function read(text: string, role: MeasuredRole): string | null {
  const m = parseMeasured(text, role);
  if (!m) return null;
  const value = m.percent ? `${m.value.times(100).toString()}%` : m.value.toString();
  return [m.approximate ? "~" : "", m.sense, ` ${value}`, m.unit ? ` ${m.unit}` : ""].join("");
}

describe("targets", () => {
  it.each([
    ["8000份以上", "at-least 8000 份"],
    ["≥95%", "at-least 95%"],
    ["≧95％", "at-least 95%"],
    ["不低于90%", "at-least 90%"],
    ["95%以上", "at-least 95%"],
    ["95%（含）以上", "at-least 95%"],
    ["达到95％及以上", "at-least 95%"],
    ["大于等于 3 期", "at-least 3 期"],
    ["＞３期", "at-least 3 期"],
    ["至少开展2次", "at-least 2 次"],
    ["5次及以下", "at-most 5 次"],
    ["≤5次", "at-most 5 次"],
    ["不超过28.8万元", "at-most 28.8 万元"],
    ["控制在30个工作日内", "at-most 30 个工作日"],
    ["低于1%", "at-most 1%"],
    ["各1次", "equal 1 次"],
    ["100%", "equal 100%"],
    ["完成9个预算项目工作任务", "equal 9 个"],
    ["10-12次", "at-least 10 次"],
    ["90%-95%", "at-least 90%"],
    ["90～95%", "at-least 90%"],
    ["三次", "equal 3 次"],
    ["不少于十二场", "at-least 12 场"],
    ["百分之九十五以上", "at-least 95%"],
    ["百分之百", "equal 100%"],
    ["1.2万人次", "equal 12000 人次"],
    ["3千份以上", "at-least 3000 份"],
    ["1,300篇", "equal 1300 篇"],
    ["100+", "at-least 100"],
    ["零投诉", "at-most 0"],
    ["无重大安全事故", "at-most 0"],
    ["≥-2%", "at-least -2%"],
    ["2022年底前完成培训3次", "equal 3 次"],
    ["1.开展培训2期；2.参训100人", "equal 2 期"],
    ["①开展培训2期②参训100人", "equal 2 期"],
    ["500㎡", "equal 500 m2"],
    ["100", "equal 100"],
    ["0.5", "equal 0.5"],
  ])("%s → %s", (text, expected) => {
    expect(read(text, "target")).toBe(expected);
  });
});

describe("results", () => {
  it.each([
    ["2199份", "equal 2199 份"],
    ["1300余篇", "~at-least 1300 篇"],
    ["1.3万余份", "~at-least 13000 份"],
    ["20余件", "~at-least 20 件"],
    ["20件多", "~at-least 20 件"],
    ["约300人", "~equal 300 人"],
    ["300人左右", "~equal 300 人"],
    ["近300人", "~at-most 300 人"],
    ["95%以上", "~at-least 95%"],
    ["已开展1次", "equal 1 次"],
    ["完成9个预算项目工作", "equal 9 个"],
    ["100%", "equal 100%"],
    ["0次", "equal 0 次"],
    ["６１５０份", "equal 6150 份"],
    ["未发生安全事故", "equal 0"],
    ["2022年共办理6150份", "equal 6150 份"],
  ])("%s → %s", (text, expected) => {
    expect(read(text, "actual")).toBe(expected);
  });
});

describe("texts without a quantity", () => {
  it.each([
    "",
    "  ",
    "年度内完成",
    "较高",
    "提升",
    "2022年12月前",
    "2022年12月31日前完成",
    "12月底前",
    "2022-12-31",
    "2022/12",
    "每月25日前报送",
    "不超部门预算",
    "受疫情影响，未开展培训活动",
    "第3次会议通过",
    "第三次会议通过",
    "第三十次会议通过",
    "A4纸",
    "落实深府办〔2021〕12号文",
    "完成“十四五”规划",
    "一次性验收合格",
    "统一标准",
    "一期工程完工",
    "7×24小时值守",
    "3A级",
    "按COVID-19防控要求",
    "2021-2023年",
  ])("%s", (text) => {
    expect(read(text, "target")).toBeNull();
    expect(read(text, "actual")).toBeNull();
  });
});

it("gives every number of a longer text", () => {
  expect(
    measuredIn("开展培训3期，参训200余人，满意度98%", "actual").map((m) => `${m.value} ${m.unit}`),
  ).toEqual(["3 期", "200 人", "0.98 null"]);
});

it.each([
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十五", 35],
  ["一百零五", 105],
  ["两千", 2000],
  ["十四五", null],
  ["三二一", null],
])("numeral %s → %s", (text, expected) => {
  expect(readChineseNumeral(text)).toBe(expected);
});
