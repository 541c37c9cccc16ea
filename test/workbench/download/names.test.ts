import { workbench as zh } from "../../../src/messages/zh-CN/workbench";
import { workbench as en } from "../../../src/messages/en/workbench";
import { downloadName } from "../../../workbench/download/names";

const words = zh.downloads.name;

it.each([
  ["评分表.xlsx", "xlsx", "edited", "评分表（已修改）.xlsx"],
  ["评分表.XLSM", "xlsx", "edited", "评分表（已修改）.xlsm"],
  ["评分表.xlsx", "xlsx", "marked", "评分表（带标记）.xlsx"],
  ["评分表.xlsm", "xlsx", "native", "评分表（普通公式）.xlsm"],
  ["评分表.xlsx", "xlsx", "findings", "评分表（校验结果）.csv"],
  ["评分表.xls", "xls", "edited", "评分表（已修改）.xlsx"],
  ["数据.2022.csv", "csv", "marked", "数据.2022（带标记）.xlsx"],
  ["粘贴的表格.xlsx", "pasted", "edited", "粘贴的表格（已修改）.xlsx"],
  // What is no macro workbook does not become one by its name.
  ["改过名.xlsm", "xls", "edited", "改过名（已修改）.xlsx"],
  // Never twice.
  ["评分表（已修改）.xlsx", "xlsx", "edited", "评分表（已修改）.xlsx"],
  ["评分表（已修改）.xlsx", "xlsx", "marked", "评分表（已修改）（带标记）.xlsx"],
  ["没有后缀", "csv", "edited", "没有后缀（已修改）.xlsx"],
] as const)("%s (%s), %s → %s", (name, origin, kind, expected) => {
  expect(downloadName({ name, origin }, kind, words)).toBe(expected);
});

it("a marked report stays a report", () => {
  expect(downloadName({ name: "报告.docx", origin: "docx" }, "marked", words, true)).toBe(
    "报告（带标记）.docx",
  );
  expect(downloadName({ name: "报告.docx", origin: "docx" }, "marked", words)).toBe("报告（带标记）.xlsx");
});

it("has English names", () => {
  expect(downloadName({ name: "a.xlsx", origin: "xlsx" }, "edited", en.downloads.name)).toBe(
    "a (edited).xlsx",
  );
});
