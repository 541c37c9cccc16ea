/** Marked copies judged by others: the published schemas, LibreOffice, openpyxl. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { decodeText } from "../../files/csv";
import { findingsWorkbook, markWorkbook, unmarkWorkbook } from "../../files/mark";
import { PackageEditor } from "../../files/package/editor";
import { readWorkbook } from "../../files/read";
import { fixture, markable, partNames, partText } from "../files/fixtures";
import { findingsPlan, fullPlan } from "../files/plans";
import { savedByLibreOffice } from "../support/libreoffice";

const schemas = resolve(process.env.OOXML_XSD ?? join(__dirname, "..", "..", "..", "shared", "ooxml-xsd"));
const python = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "files-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function runPython(script: string, ...args: string[]): string {
  return execFileSync(python, ["-c", script, ...args], { encoding: "utf8" });
}

/** xmllint's complaints about a part under the schema of worksheets, styles and comments. */
function complaints(part: string, text: string): string {
  const path = save("part.xml", new TextEncoder().encode(text));
  try {
    execFileSync("xmllint", ["--noout", "--schema", join(schemas, "sml.xsd"), path], { stdio: "pipe" });
    return "";
  } catch (error) {
    return `${part}: ${String((error as { stderr?: Buffer }).stderr)}`;
  }
}

const allText = (bytes: Uint8Array): string =>
  partNames(bytes)
    .filter((part) => part.endsWith(".xml"))
    .map((part) => partText(bytes, part))
    .join("");

const errors = (text: string): string[] =>
  text
    .split("\n")
    .flatMap((line) => (line.includes("Schemas validity error") ? [line.replace(/^.*?: /, "")] : []));

describe.each(markable().filter(([name]) => name !== "strict.xlsx"))("%s, marked", (name, original) => {
  let marked: Uint8Array;
  let path: string;
  beforeAll(async () => {
    marked = markWorkbook(original, await fullPlan(original, { notes: true }));
    path = save(`marked-${name}`, marked);
  });

  test("has no fault under the schemas that the original does not have", () => {
    if (!existsSync(join(schemas, "sml.xsd")))
      throw new Error(`no schemas in ${schemas}: set OOXML_XSD to their folder`);
    const judged = partNames(marked).filter((part) =>
      /^xl\/(workbook|styles|worksheets\/[^/]*|comments.*|perfscoreNotes\d*)\.xml$/.test(part),
    );
    expect(judged.length).toBeGreaterThan(2);
    const known = new Set(partNames(original));
    for (const part of judged) {
      const before = known.has(part) ? errors(complaints(part, partText(original, part))) : [];
      expect(
        errors(complaints(part, partText(marked, part))).filter((line) => !before.includes(line)),
      ).toEqual([]);
    }
  });

  test("opens in openpyxl with its marks and findings", () => {
    const script = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    rules = [r for f in sheet.conditional_formatting for r in f.rules if "PERFSCORE|" in "".join(r.formula)]
    if "校验结果" in sheet.title:
        fills = [c.fill.fgColor.rgb for c in sheet[2]]
        print(sheet.title, sheet["C4"].data_type, sheet["A4"].fill.fgColor.rgb == fills[0], len(set(fills)), len(rules))
    else:
        print(sheet.title, len(rules), all(r.dxf.fill.bgColor.rgb for r in rules))
`;
    const lines = runPython(script, path).trim().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => / 5 True\s*$/.test(line) || line.startsWith("校验结果"))).toBe(
      true,
    );
    expect(lines[lines.length - 1]).toMatch(/^校验结果( \(2\))? s True 5 0$/);
  });

  test("opens in LibreOffice, and loses every mark again after LibreOffice has saved it", async () => {
    const saved = savedByLibreOffice(folder, path, "xlsx");
    expect(allText(saved)).toContain("PERFSCORE|ERROR");
    expect(allText(saved)).toContain("空单元格上的批注");
    const clean = unmarkWorkbook(saved);
    for (const part of partNames(clean)) {
      if (/^xl\/.*\.(xml|rels)$/.test(part))
        expect(`${part}: ${partText(clean, part)}`).not.toMatch(/PERFSCORE[|_]/);
    }
    const book = await readWorkbook(clean, "x");
    expect(allText(clean)).not.toContain("空单元格上的批注");
    const sheets = (await readWorkbook(original, "x")).sheets.map((sheet) => sheet.name);
    expect(book.sheets.map((sheet) => sheet.name).filter((n) => n !== "图表页")).toEqual(sheets);
    // What is left still opens.
    expect(
      savedByLibreOffice(folder, save(`clean-${name.replace(/\.[^.]*$/, ".xlsx")}`, clean), "csv").length,
    ).toBeGreaterThan(0);
    expect(
      runPython(
        "import sys, openpyxl; print(len(openpyxl.load_workbook(sys.argv[1]).sheetnames))",
        join(folder, `clean-${name.replace(/\.[^.]*$/, ".xlsx")}`),
      ),
    ).toMatch(/\d/);
  });
});

test("a Strict workbook opens in LibreOffice when marked", async () => {
  const original = fixture("strict.xlsx");
  const path = save("strict-marked.xlsx", markWorkbook(original, await fullPlan(original, { notes: true })));
  const saved = await readWorkbook(savedByLibreOffice(folder, path, "xlsx"), "x");
  expect(saved.sheets.map((sheet) => sheet.name)).toEqual(["严格"]);
});

test("a file that openpyxl saved loses its marks", async () => {
  const original = fixture("rich.xlsx");
  const path = save("by-openpyxl.xlsx", markWorkbook(original, await fullPlan(original, { notes: true })));
  runPython("import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])", path);
  const clean = unmarkWorkbook(new Uint8Array(readFileSync(path)));
  const script = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print([(s.title, sum(len(f.rules) for f in getattr(s, "conditional_formatting", [])), sum(c.comment is not None for r in s.iter_rows() for c in r)) for s in book.worksheets])
`;
  expect(runPython(script, save("clean.xlsx", clean))).toBe(
    runPython(script, save("original.xlsx", original)),
  );
});

test("the findings alone make a workbook that others open", async () => {
  const path = save("findings.xlsx", findingsWorkbook(findingsPlan("评分表")));
  const script = `
import sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["校验结果"]
print(sheet["C4"].value, sheet["C4"].data_type, sheet["B4"].hyperlink.location, sheet.auto_filter.ref, sheet.freeze_panes)
`;
  expect(runPython(script, path)).toBe("=1+1 不是公式\n第二行 s '评分表'!E6 A3:D7 A4\n");
  const editor = new PackageEditor(savedByLibreOffice(folder, path, "xlsx"));
  expect(editor.text("xl/workbook.xml")).toContain("校验结果");
  expect(decodeText(savedByLibreOffice(folder, path, "csv:Text - txt - csv (StarCalc):44,34,76"))).toContain(
    "=1+1 不是公式",
  );
});
