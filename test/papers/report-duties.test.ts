/** The report tells of goals and tasks what the workbook says of them, and asks for the rest. */
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { publishedFramework } from "../../src/frameworks/published";
import { standardWorkbook, type Filling } from "../../src/standard";
import { everything } from "../standard/filled";
import { papersOf } from "./papers-of";

const framework = publishedFramework("sz-longgang-2020")!;

async function chapterOf(filling: Filling): Promise<string[]> {
  const options = { unit: "万元", year: 2020, department: "某区某局", formulas: "native" } as const;
  const workbook = await readWorkbook(makeWorkbook(standardWorkbook(framework, options, filling)), "x.xlsx");
  const { blocks } = papersOf(workbook).paper;
  const at = (text: string) => blocks.findIndex((block) => block.kind === "heading" && block.text === text);
  return blocks.slice(at("（一）主要履职目标"), at("（三）部门履职绩效实现情况")).flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    return block.kind === "paragraph" ? [block.runs.map(({ text }) => text).join("")] : [];
  });
}

test("goals, tasks and results stand as they were written", async () => {
  const filling = everything(framework);
  const more = { name: { value: "〔甲〕专项检查" }, content: { value: "检查各单位" } };
  expect(await chapterOf({ ...filling, tasks: [...(filling.tasks ?? []), more] })).toEqual([
    "（一）主要履职目标",
    "保障信息系统稳定运行，完成专项检查。",
    "（二）主要履职情况",
    "年度总体目标完成情况：系统全年运行稳定，专项检查按计划完成。",
    "1．信息系统运维",
    "主要内容：维护业务系统。",
    "完成情况：全年运行稳定。",
    "2．〔甲〕专项检查",
    "主要内容：检查各单位。",
    "〔请填写这项任务的完成情况，附数量、时间、文号等依据〕",
  ]);
});

test("without them, both are asked for", async () => {
  const filling = { ...everything(framework), goals: {}, tasks: [] };
  expect(await chapterOf(filling)).toEqual([
    "（一）主要履职目标",
    "〔请填写年度主要履职目标（年度总体目标）〕",
    "（二）主要履职情况",
    "〔请填写各项主要任务的完成情况，附数量、时间、文号等依据〕",
  ]);
});
