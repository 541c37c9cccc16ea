/** Texts of the checks of forms: leftovers, other years, formulas, full marks. */
import type { FormTrace, FormulaFault, Leftover, Place } from "../data-words";
import { evidenceFor } from "./evidence";
import { quote } from "./quote";

const where = (place: Place) => `${quote(place.sheet)}表 ${place.cell}`;
const formsOf = (years: readonly number[]) => (years.length === 0 ? "其他年度" : ` ${years.join("、")} 年`);

function trace(found: FormTrace): string {
  switch (found.kind) {
    case "parent-weight":
      return `${found.cell}${quote(found.name)}写 ${found.printed} 分，而它下面各项合计 ${found.children} 分（${found.printed} 分是${formsOf(found.years)}表样的分值）`;
    case "criteria-points":
      return `${found.cell}${quote(found.name)}的评分标准共 ${found.points} 分，而分值是 ${found.weight} 分（${found.points} 分是${formsOf(found.years)}表样的分值）`;
    case "weight":
      return `${found.cell}${quote(found.name)}的分值 ${found.printed} 分是${formsOf(found.years)}表样的，本年度表样是 ${found.weight} 分`;
    case "name":
      return `${found.cell}${quote(found.name)}是${formsOf(found.years)}表样的名称，本年度表样叫${quote(found.official)}`;
  }
}

function leftover(a: Leftover): string {
  switch (a.kind) {
    case "placeholder":
      return `${where(a.place)}还留有模板的占位符${quote(a.found)}：${quote(a.text)}。`;
    case "prompt":
      return `${where(a.place)}还留有模板的提示语：${quote(a.text)}。`;
    case "department-blank":
      return `${where(a.place)}的部门（单位）名称没有填。`;
    case "department-differs":
      return `${where(a.place)}写的是${quote(a.text)}，而${where(a.otherPlace)}写的是${quote(a.other)}，两处的部门名称不同。`;
  }
}

const UNFINISHED = "模板里的占位符、提示语和空着的名称说明这一格还没有填好；评分表要公开，会很显眼。";
const REPLACE = "请换成实际内容；这一格不需要填的，请删去提示语。";

const LEFTOVER_ADVICE: Record<Leftover["kind"], { why: string; fix: string }> = {
  placeholder: { why: UNFINISHED, fix: REPLACE },
  prompt: { why: UNFINISHED, fix: REPLACE },
  "department-blank": { why: UNFINISHED, fix: "请填上本部门的全称。" },
  "department-differs": {
    why: "同一份评分表里出现两个部门的名称，说明可能是拿别的部门的表改的，里面的数据也可能没有改干净。",
    fix: "请统一为本部门的全称，并检查其他数据是不是本部门的。",
  },
};

export const formChecks = {
  "template-leftover": (a: Leftover) => ({ message: leftover(a), ...LEFTOVER_ADVICE[a.kind] }),
  "out-of-year": (a: { place: Place; text: string; year: number; evaluated: number; inTitle: boolean }) => ({
    message: `${where(a.place)}${a.inTitle ? "的标题" : ""}${quote(a.text)}是 ${a.year} 年的，而本表评价的是 ${a.evaluated} 年度。`,
    why: "评分表只反映评价年度的情况；其他年度的日期多半是沿用旧表没有改，相应的数据也可能是旧的。",
    fix: `请核对：是笔误就改成 ${a.evaluated} 年；确实是其他年度的事项，请说明它与 ${a.evaluated} 年度的关系。`,
  }),
  "mixed-framework-years": (a: { traces: readonly FormTrace[]; framework: string }) => ({
    message: `评分表里混有其他年度表样的内容：${a.traces.map(trace).join("；")}。`,
    why: `本表是按《${a.framework}》填的；混进其他年度表样的分值或文字，上下级分值就合不上，评分标准也与分值不一致。`,
    fix: "请换用评价年度印发的表样，或者把这几处改成本年度表样的分值和文字；如果印发的表样本身就是这样，请照得分栏的分值评分，并在报告里注明。",
  }),
  "function-argument-blank": (a: FormulaFault) => ({
    message:
      a.kind === "blank"
        ? `${where(a.place)}的公式 =${a.formula} 引用了空单元格 ${a.cells.join("、")}。`
        : a.kind === "error"
          ? `${where(a.place)}的公式 =${a.formula} 显示 ${a.value}，没有算出结果。`
          : `${where(a.place)}的公式 =${a.formula} 没有结果。`,
    why:
      a.kind === "blank"
        ? "空单元格会被当成 0 或者“没有数据”，算出的分数不可靠。"
        : a.kind === "error"
          ? "#NAME? 表示这台电脑没有装评分函数加载项，#BUSY! 表示还没有算完；收表的人看到的就是这个错误值。"
          : "公式还没有计算过，收表的人看到的是空白。",
    fix:
      a.kind === "blank"
        ? "请把引用的单元格填上；该项确实没有的，填 0；引用错了位置的，改正公式里的地址。"
        : "请在装有加载项的电脑上打开并重新计算后保存；报送前可以用加载项的“转为数值”或“转为普通公式”，这样没有加载项的电脑也能看到结果。",
  }),
  "all-full-marks": (a: { count: number; names: readonly string[] }) => ({
    message: `需要人工判断的 ${a.count} 项指标（${a.names.join("、")}）全部给了满分。`,
    why: "主观判断的指标一项不扣，复核时最容易被质疑；多数被调减的分数就出在这些指标上。",
    fix: "请逐项对照评分标准再核一遍，把佐证材料准备齐全；有不足的如实扣分并说明整改情况。",
  }),
  "evidence-needed": (a: { indicator: string | null; name: string; weight: string }) => ({
    message: `${quote(a.name)}给了满分 ${a.weight} 分，复核时要看佐证材料：${evidenceFor(a.indicator).join("；")}。`,
    why: "这一项靠人判断，满分要有材料证明；拿不出材料的，复核时会扣分。",
    fix: "请把上述材料归档备查（注明文号、日期）；缺哪一项，就按评分标准扣相应的分，并在扣分说明里写清楚。",
  }),
};
