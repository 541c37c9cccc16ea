import { gradeBandsIn } from "../../src/form-import/grade-bands";

const bands = (text: string) =>
  gradeBandsIn(text)
    ?.map((each) => each.grade + each.in)
    .join(" ") ?? null;
const USUAL = "优[90, 100] 良[80, 90) 中[60, 80) 差[0, 60)";

test.each([
  "附注：各项指标的分值是参考分值。优：90（含）～100分，良：80（含）～90分，中：60（含）～80分，差：60分以下。",
  "评价等级：90分（含）以上为优，80分（含）至90分为良，60（含）-80分为中，60分以下为差",
  "优≥90，良≥80，中≥60，差<60",
  "优：90-100分；良：80-90分；中：60-80分；差：低于60分",
])("grades as a form prints them: %s", (text) => {
  expect(bands(text)).toBe(USUAL);
});

test("other limits and other names", () => {
  expect(bands("90分（含）以上为优，80分（含）-90分为良，70分（含）-80分为中，70分以下为差")).toBe(
    "优[90, 100] 良[80, 90) 中[70, 80) 差[0, 70)",
  );
  expect(bands("得分≥90为优秀，80-90分为良好，60-80分为合格，低于60分为不合格")).toBe(
    "优秀[90, 100] 良好[80, 90) 合格[60, 80) 不合格[0, 60)",
  );
});

test.each([
  "",
  "优：90分以上，良：80分以上",
  "优：90-100分，良：70-80分，差：60分以下",
  "优：90-100分，良：85-95分，差：85分以下",
  "优先保障90个项目，执行中80个",
])("what prints no grades, or broken ones: %s", (text) => {
  expect(gradeBandsIn(text)).toBeNull();
});
