/** Papers as other programs take them: python-docx and LibreOffice read the draft, openpyxl and LibreOffice the list. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "../../files/docx/write-docx";
import { makeWorkbook } from "../../files/make";
import { zhCN } from "../../src/messages/zh-CN";
import { deductionListPlan } from "../../src/papers/list-plan";
import { papersOf } from "../papers/papers-of";
import { readSample, SAMPLES, type SampleName } from "../support/samples";
import { savedByLibreOffice } from "../support/libreoffice";

const interpreter = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "papers-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function python(script: string, ...args: string[]): unknown {
  return JSON.parse(execFileSync(interpreter, ["-c", script, ...args], { encoding: "utf8" }));
}

async function written(name: SampleName): Promise<{ docx: string; xlsx: string }> {
  const { list, paper } = papersOf(await readSample(name));
  const at = (extension: string) => join(folder, `${name}.${extension}`);
  writeFileSync(at("docx"), await writeDocx(paper));
  writeFileSync(at("xlsx"), makeWorkbook(deductionListPlan(list, zhCN)));
  return { docx: at("docx"), xlsx: at("xlsx") };
}

const READ_DOCX = `
import docx, json, sys
d = docx.Document(sys.argv[1])
s = d.sections[0]
print(json.dumps({
  "first": d.paragraphs[0].text,
  "headings": [p.text for p in d.paragraphs if p.style.name.startswith("Heading 1")],
  "margins": [round(m.mm) for m in (s.top_margin, s.bottom_margin, s.left_margin, s.right_margin)],
  "page": [round(s.page_width.mm), round(s.page_height.mm)],
  "scores": [[c.text for c in r.cells] for t in d.tables if t.cell(0, 0).text == "一级指标" and len(t.columns) == 5 for r in t.rows],
  "pictures": [[p.width.mm, p.height.mm] for p in d.inline_shapes] +
    [1 for t in d.tables for r in t.rows for c in r.cells for p in c.paragraphs if p._p.xpath(".//pic:pic")],
  "created": d.core_properties.created.isoformat(),
}))`;

test("python-docx reads the draft: headings, tables, picture, page", async () => {
  const { docx } = await written("longgang-cost-station-2021");
  const read = python(READ_DOCX, docx) as Record<string, unknown>;
  expect(read).toMatchObject({
    first: expect.stringMatching(/^草稿：2024年3月5日/),
    headings: [
      "一、部门基本情况",
      "二、部门主要履职绩效分析",
      "三、总体评价和整改措施",
      "四、自评得分情况",
      "附件1　部门整体支出绩效评分表",
      "附件2　部门整体支出绩效目标完成情况自评表",
      "附件3　其他数据表",
    ],
    margins: [37, 35, 28, 26],
    page: [210, 297],
    created: "2024-03-05T00:00:00",
  });
  expect(read["scores"]).toHaveLength(13);
  expect((read["scores"] as unknown[]).slice(0, 3)).toEqual([
    ["一级指标", "二级指标", "分值", "得分", "扣分"],
    ["部门决策\n（20分）", "预算编制", "10", "10", ""],
    ["部门决策\n（20分）", "目标设置", "10", "10", ""],
  ]);
  expect((read["pictures"] as unknown[]).length).toBeGreaterThan(0);
});

test.each(SAMPLES)("%s: LibreOffice lays the draft out and keeps its words and its picture", async (name) => {
  const { docx } = await written(name);
  expect(strFromU8(savedByLibreOffice(folder, docx, "pdf").subarray(0, 5))).toBe("%PDF-");
  const parts = unzipSync(savedByLibreOffice(folder, docx, "odt"));
  const text = strFromU8(parts["content.xml"]!).replace(/<[^>]*>/g, "");
  expect(text).toContain("〔请填写联系电话〕");
  const hasChart = name !== "futian-org-2020";
  expect(Object.keys(parts).some((part) => /^Pictures\/.*\.png$/.test(part))).toBe(hasChart);
});

const READ_XLSX = `
import openpyxl, json, sys
b = openpyxl.load_workbook(sys.argv[1])
s = b.active
print(json.dumps({
  "name": s.title, "freeze": s.freeze_panes, "titles": s.print_title_rows, "orientation": s.page_setup.orientation,
  "paper": str(s.page_setup.paperSize), "total": s["F10"].value,
  "lists": [v.formula1 for v in s.data_validations.dataValidation if v.type == "list"],
  "formulas": [c.coordinate for r in s for c in r if c.data_type == "f"],
}))`;

test("openpyxl reads the list: frozen header, print set-up, choices, sums", async () => {
  const { xlsx } = await written("longgang-cost-station-2021");
  expect(python(READ_XLSX, xlsx)).toEqual({
    name: "扣分清单",
    freeze: "A4",
    titles: expect.stringMatching(/^\$?3:\$?3$/),
    orientation: "landscape",
    paper: "9",
    total: "=SUM(F4:F9)",
    lists: ['"未开始,进行中,已完成"'],
    formulas: ["D10", "E10", "F10"],
  });
});

test("LibreOffice shows the list with its sums", async () => {
  const { xlsx } = await written("longgang-office-2022");
  const text = strFromU8(savedByLibreOffice(folder, xlsx, "csv:Text - txt - csv (StarCalc):44,34,76,1"));
  expect(text).toMatch(/^,,"合计",16,12\.97,3\.03,/m);
});
