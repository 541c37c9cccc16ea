/** The bureau signs the note and the unit reads it: each reason is a rule, and stands once. */
import { returnNote } from "../../src/bureau/papers/return-note";
import { readUnits } from "../../src/bureau/read-units";
import { unitsOf } from "../../src/bureau/unit";
import { checkRecognised } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { paperText } from "../papers/papers-of";
import { makeWorkbook } from "../support/workbook";

function noteOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const workbook = makeWorkbook({ 自评表: { rows: rows.map((row) => [...row]) } });
  const recognition = recognise(workbook, { frameworks: publishedFrameworks() });
  const units = readUnits(recognition, checkRecognised(recognition, zhCN));
  const [unit] = unitsOf([{ file: "a.xlsx", sha256: null, units, problem: null }]);
  return paperText(returnNote(unit!, { bureau: "", contact: "", due: "" }, bureauPapers));
}

const NOTE = noteOf([
  ["部门名称：某区丁局"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分说明"],
  ["投入", "预算", "预算编制", 30, 27, null],
  ["产出", "履职", "办结率", 40, 36, null],
  ["效果", "效益", "社会效益", 30, 29, "宣传少做一次，扣1分"],
  ["合计", null, null, 100, 92, null],
]);

test("a reason that several findings share is said at the first, and named by its number at the others", () => {
  const reason = "扣分的指标都要写明为什么扣、怎么整改";
  expect(NOTE.split(reason)).toHaveLength(2);
  expect(NOTE).toMatch(/同第 \d+ 项/u);
});

test("it does not say what a reviewer might do: the reviewer signs it", () => {
  expect(NOTE).not.toMatch(/复核时|质疑|会被/u);
});
