import { quote } from "../../messages/zh-CN/quote";

export const zhCN = {
  title: "数值与单位矛盾",
  help: "数值自带的单位与计量单位一栏不同。",
  finding: (a: {
    sheet: string;
    cell: string;
    name: string;
    value: string;
    valueUnit: string;
    unit: string;
    /** Where the other unit stands: in the column of units, the heading, or the target beside it. */
    by: "unit-column" | "heading" | "target";
  }) => ({
    message: `${quote(a.sheet)}表${quote(a.name)}的 ${a.cell} 写的是${quote(a.value)}，单位是${a.valueUnit}，而${
      { "unit-column": "计量单位一栏", heading: "表头的单位", target: "预期指标值的单位" }[a.by]
    }是${a.unit}。`,
    why: "数值和单位对不上，就不知道该按哪个理解，也无法与目标值比较。",
    fix: `请核对这个数是不是填错了行；没有填错的话，把数值换成以${a.unit}计的数，或者改正单位。`,
  }),
};
