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
import { HEADING, REPORT_SENTENCES, type ReportSentences } from "../support/report-sentences";
import { readSample, sampleBytes, type SampleName } from "../support/samples";

const interpreter = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "word-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The sheets of a workbook as the tables of a report, and sentences before them, as editing leaves such reports: texts
 * cut into several runs, one figure that a tracked change has mended, a table in the cell of a table, a picture.
 */
const WRITE = `
import base64, docx, io, json, openpyxl, re, sys
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
given = json.loads(sys.argv[3])
book = openpyxl.load_workbook(sys.argv[1])
d = docx.Document()
d.add_heading("自评报告", 0)
def split(p, text, many=True):
    for piece in ((text[:1], text[1:3], text[3:]) if many and len(text) > 2 else (text,)): p.add_run(piece)
def tracked(p, kind, text):
    change = OxmlElement("w:" + kind)
    change.set(qn("w:id"), "9%d" % len(text)); change.set(qn("w:author"), "a"); change.set(qn("w:date"), "2024-01-01T00:00:00Z")
    run = OxmlElement("w:r")
    words = OxmlElement("w:delText" if kind == "del" else "w:t")
    words.text = text
    run.append(words); change.append(run); p._p.append(change)
for line in given["lines"]:
    if re.match(given["heading"], line): d.add_heading(line, 1)
    else: split(d.add_paragraph(), line)
before, wrong, right, after = given["tracked"]
p = d.add_paragraph(before)
tracked(p, "del", wrong); tracked(p, "ins", right)
p.add_run(after)
frame = d.add_table(1, 2)
frame.cell(0, 0).paragraphs[0].add_run("联系方式")
inner = frame.cell(0, 1).add_table(2, 2)
for at, text in enumerate(("联系人", "电话", "经办", "见封面")): inner.cell(at // 2, at % 2).paragraphs[0].add_run(text)
d.add_picture(io.BytesIO(base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")))
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
            n += 1
            split(t.cell(c.row - 1, c.column - 1).paragraphs[0], text, n % 3 == 0)
    d.add_paragraph("")
d.save(sys.argv[2])
`;

/** Before, deleted, inserted, behind: wrong before the change, right as it now reads. */
const TRACKED: Readonly<Record<SampleName, readonly string[]>> = {
  "longgang-office-2022": ["部门预算支出合计", "4,609.06", "4,906.06", "万元。"],
  "longgang-cost-station-2021": ["部门全年支出合计", "1,906.19", "1,609.19", "万元。"],
  "futian-org-2020": ["部门年度总支出", "9,775.66", "7,975.66", "万元。"],
};

function written({ sample, right, wrong }: ReportSentences): Uint8Array {
  const [from, to] = [join(folder, `${sample}.xlsx`), join(folder, `${sample}.docx`)];
  writeFileSync(from, sampleBytes(sample));
  const given = {
    heading: HEADING.source,
    lines: [...right, "四、其他情况", ...wrong.map(([sentence]) => sentence)],
    tracked: TRACKED[sample],
  };
  execFileSync(interpreter, ["-c", WRITE, from, to, JSON.stringify(given)]);
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

const partsOf = (docx: Uint8Array) =>
  Object.entries(unzipSync(docx)).map(([name, part]) => [name, Buffer.from(part).toString("base64")]);

type Finding = ReturnType<typeof reportOf>["findings"][number];

describe.each(REPORT_SENTENCES.map((each) => [each.sample, each] as const))(
  "%s written by python-docx",
  (name, sentences) => {
    let bytes: Uint8Array;
    beforeAll(() => {
      bytes = written(sentences);
    });

    test("draws the findings of the workbook, and one more at each wrong sentence, none at the right ones", async () => {
      const plain = ({ check, severity, sheet, cell, expected, actual }: Finding) => ({
        check,
        severity,
        sheet,
        cell,
        expected,
        actual,
      });
      const found = reportOf(await readWorkbook(bytes, "报告.docx")).findings;
      const said = found.filter(({ quote }) => quote !== null);
      expect(said.map(({ check, quote, expected }) => [check, quote, expected])).toEqual(
        sentences.wrong.map(([quote, expected]) => ["text-figure-mismatch", quote, expected]),
      );
      const isOfPicture = ({ check, message }: Finding) =>
        check === "part-not-understood" && message.includes("图片");
      expect(found.filter(isOfPicture)).toHaveLength(1);
      expect(found.filter((each) => each.quote === null && !isOfPicture(each)).map(plain)).toEqual(
        reportOf(await readSample(name)).findings.map(plain),
      );
    });

    test("marked and unmarked again, every part is as it was", async () => {
      const marked = markDocx(bytes, reportNotes(reportOf(await readWorkbook(bytes, "a.docx")), zhCN));
      expect(partsOf(marked)).not.toEqual(partsOf(bytes));
      expect(partsOf(unmarkDocx(marked))).toEqual(partsOf(bytes));
    });

    test("opens in LibreOffice with our comments, and loses them after it saved it", async () => {
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
  },
);
