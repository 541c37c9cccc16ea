/** Word reports as other programs write them, and our comments as other programs take them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { markDocx, unmarkDocx } from "../../files/docx/mark";
import { AUTHOR } from "../../files/docx/mark/comments";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { reportNotes } from "../../src/report/marks";
import type { Workbook } from "../../src/workbook/model";
import { savedByLibreOffice } from "../support/libreoffice";
import { readSample, sampleBytes, SAMPLES } from "../support/samples";

const interpreter = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "word-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sheets of a workbook as the tables of a report; every third text is cut into several runs, as editing does. */
const WRITE = `
import docx, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
d = docx.Document()
d.add_heading("自评报告", 0)
d.add_heading("一、部门基本情况", 1)
d.add_paragraph(sys.argv[3])
def shown(cell):
    v, f = cell.value, cell.number_format
    if v is None: return ""
    if isinstance(v, (int, float)) and not isinstance(v, bool):
        places = len(f.split(".")[1].rstrip("%").split('"')[0].split("_")[0].split(";")[0]) if "." in f else None
        if f.endswith("%"): return ("{:." + str(places or 0) + "f}%").format(v * 100)
        return str(v) if places is None else ("{:,." + str(places) + "f}" if "," in f else "{:." + str(places) + "f}").format(v)
    return str(v)
n = 0
for sheet in book.worksheets:
    d.add_paragraph(sheet.title)
    t = d.add_table(sheet.max_row, sheet.max_column)
    for r in sheet.merged_cells.ranges:
        t.cell(r.min_row - 1, r.min_col - 1).merge(t.cell(r.max_row - 1, r.max_col - 1))
    for row in sheet.iter_rows():
        for c in row:
            text = shown(c)
            if text == "": continue
            p = t.cell(c.row - 1, c.column - 1).paragraphs[0]
            n += 1
            if n % 3 == 0 and len(text) > 2:
                for piece in (text[:1], text[1:3], text[3:]): p.add_run(piece)
            else:
                p.add_run(text)
    d.add_paragraph("")
d.save(sys.argv[2])
`;

const SENTENCE = "我单位在编人员888人。";

function written(name: (typeof SAMPLES)[number]): Uint8Array {
  const [from, to] = [join(folder, `${name}.xlsx`), join(folder, `${name}.docx`)];
  writeFileSync(from, sampleBytes(name));
  execFileSync(interpreter, ["-c", WRITE, from, to, SENTENCE]);
  return new Uint8Array(readFileSync(to));
}

function reportOf(workbook: Workbook) {
  return checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
}

const READ_COMMENTS = `
import json, sys, zipfile, re
z = zipfile.ZipFile(sys.argv[1])
names = [n for n in z.namelist() if re.search(r"omments\\.xml$", n)]
import xml.etree.ElementTree as E
w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
print(json.dumps([["".join(t.text or "" for t in c.iter(w + "t")), c.get(w + "author")]
  for n in names for c in E.fromstring(z.read(n)).iter(w + "comment")]))`;

function commentsIn(bytes: Uint8Array): [text: string, author: string][] {
  const path = join(folder, "commented.docx");
  writeFileSync(path, bytes);
  return JSON.parse(execFileSync(interpreter, ["-c", READ_COMMENTS, path], { encoding: "utf8" }));
}

describe.each(SAMPLES)("%s written by python-docx", (name) => {
  test("draws the findings of the workbook, and one more at the wrong sentence", async () => {
    const plain = ({
      check,
      severity,
      sheet,
      cell,
      expected,
      actual,
    }: ReturnType<typeof reportOf>["findings"][number]) => ({
      check,
      severity,
      sheet,
      cell,
      expected,
      actual,
    });
    const found = reportOf(await readWorkbook(written(name), "报告.docx")).findings;
    const said = found.filter(({ quote }) => quote !== null);
    expect(said.map(({ quote }) => quote)).toEqual([SENTENCE]);
    expect(found.filter(({ quote }) => quote === null).map(plain)).toEqual(
      reportOf(await readSample(name)).findings.map(plain),
    );
  });

  test("opens in LibreOffice with our comments, and loses them after it saved it", async () => {
    const bytes = written(name);
    const marked = markDocx(bytes, reportNotes(reportOf(await readWorkbook(bytes, "a.docx")), zhCN));
    const path = join(folder, `${name}.marked.docx`);
    writeFileSync(path, marked);
    const saved = savedByLibreOffice(folder, path, "docx");
    const ours = commentsIn(saved).filter(([, author]) => author === AUTHOR);
    expect(ours.length).toBe(commentsIn(marked).length);
    expect(ours.length).toBeGreaterThan(5);
    const clean = unmarkDocx(saved);
    const text = Object.values(unzipSync(clean))
      .map((part) => strFromU8(part))
      .join("");
    expect(text).not.toContain(AUTHOR);
    expect(text).not.toContain("<w:commentReference");
    for (const [said] of ours) expect(text).not.toContain(said);
    expect((await readWorkbook(clean, "a.docx")).sheets.map(({ cells }) => cells.size)).toEqual(
      (await readWorkbook(saved, "a.docx")).sheets.map(({ cells }) => cells.size),
    );
  });
});
