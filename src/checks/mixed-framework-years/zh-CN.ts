import { quote } from "../../messages/zh-CN/quote";

/** A trace of another year's form. */
export type FormTrace =
  | {
      readonly kind: "parent-weight";
      readonly name: string;
      readonly cell: string;
      readonly printed: string;
      readonly children: string;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "criteria-points";
      readonly name: string;
      readonly cell: string;
      readonly points: string;
      readonly weight: string;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "weight";
      readonly name: string;
      readonly cell: string;
      readonly printed: string;
      readonly weight: string;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "name";
      readonly name: string;
      readonly cell: string;
      readonly official: string;
      readonly years: readonly number[];
    };

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

export const zhCN = {
  title: "混用不同年度的表样",
  help: "表中留有其他年度表样的内容。",
  finding: (a: { traces: readonly FormTrace[]; framework: string }) => ({
    message: `评分表里混有其他年度表样的内容：${a.traces.map(trace).join("；")}。`,
    why: `本表是按《${a.framework}》填的；混进其他年度表样的分值或文字，上下级分值就合不上，评分标准也与分值不一致。`,
    fix: "请换用评价年度印发的表样，或者把这几处改成本年度表样的分值和文字；如果印发的表样本身就是这样，请照得分栏的分值评分，并在报告里注明。",
  }),
};
