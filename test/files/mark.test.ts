import { markWorkbook, unmarkWorkbook } from "../../files/mark";
import { PackageEditor } from "../../files/package/editor";
import { readWorkbook } from "../../files/read";
import type { MarkPlan } from "../../src/workbook/mark-plan";
import { MARK_LOOKS, MARK_SEVERITIES } from "../../src/workbook/mark-style";
import { contents, fixture, markable, partNames, partText, rawEntries, sample } from "./fixtures";
import { fullPlan } from "./plans";

/** Parts that a full plan may touch; all the others must come through as the raw bytes that they were. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml)$/;
const NOTES_MAY_CHANGE = /^xl\/(worksheets\/_rels\/|comments|drawings\/[^/]*\.vml)/;

const MARKER = /LEN\("PERFSCORE\|/g;

describe.each(markable())("a marked copy of %s", (_name, original) => {
  test.each([false, true])(
    "leaves the parts it is not concerned with as raw bytes (notes: %s)",
    async (notes) => {
      const marked = markWorkbook(original, await fullPlan(original, { notes }));
      const before = rawEntries(original);
      const after = rawEntries(marked);
      const changed = [...before].filter(([name, raw]) => after.get(name) !== raw).map(([name]) => name);
      const unexpected = changed.filter(
        (name) => !MAY_CHANGE.test(name) && !(notes && NOTES_MAY_CHANGE.test(name)),
      );
      expect(unexpected).toEqual([]);
      expect(partNames(marked).slice(0, before.size)).toEqual([...before.keys()]);
    },
  );

  test.each([false, true])("is given back by unmark, part by part (notes: %s)", async (notes) => {
    const marked = markWorkbook(original, await fullPlan(original, { notes }));
    expect(contents(unmarkWorkbook(marked))).toEqual(contents(original));
  });

  test("marked twice is marked once", async () => {
    const plan = await fullPlan(original, { notes: true });
    const once = markWorkbook(original, plan);
    expect(contents(markWorkbook(once, plan))).toEqual(contents(once));
    expect(contents(unmarkWorkbook(markWorkbook(once, plan)))).toEqual(contents(original));
  });

  test("reads like the original", async () => {
    const marked = markWorkbook(original, await fullPlan(original, { notes: true }));
    expect(await readWorkbook(marked, "x")).toEqual(await readWorkbook(original, "x"));
  });

  test("is marked the same on any day", async () => {
    const plan = await fullPlan(original, { notes: true });
    expect(Buffer.compare(markWorkbook(original, plan), markWorkbook(original, plan))).toBe(0);
  });

  test("without its journal, still loses its marks, notes and findings sheet", async () => {
    const marked = markWorkbook(original, await fullPlan(original, { notes: true }));
    const editor = new PackageEditor(marked);
    const journal = partNames(marked).find((name) => /journal/i.test(name))!;
    editor.splice(journal, 0, editor.text(journal).length, "<journal/>");
    const clean = unmarkWorkbook(editor.build());
    expect(partNames(clean).filter((name) => /findings|journal/i.test(name))).toEqual([]);
    for (const name of partNames(clean)) {
      if (/\.(xml|rels)$/.test(name))
        expect(`${name}: ${partText(clean, name)}`).not.toMatch(/LEN\("PERFSCORE|FINDINGS/);
    }
    expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(original, "x"));
    expect(unmarkWorkbook(clean)).toBe(clean);
  });
});

test("an unmarked workbook comes back from unmark as it is", () => {
  const bytes = fixture("rich.xlsx");
  expect(unmarkWorkbook(bytes)).toBe(bytes);
});

test("an empty plan changes nothing", () => {
  const bytes = fixture("rich.xlsx");
  expect(markWorkbook(bytes, { sheets: [{ sheet: "评分表", marks: [] }] })).toBe(bytes);
});

describe("conditional formats", () => {
  const rich = fixture("rich.xlsx");

  test("one per sheet and severity, behind the user's own and inside the schema's order", async () => {
    const sheet = partText(markWorkbook(rich, await fullPlan(rich)), "xl/worksheets/sheet1.xml");
    expect(sheet.match(MARKER)).toHaveLength(5);
    const priorities = [...sheet.matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1]));
    expect(priorities).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sheet.indexOf("PERFSCORE")).toBeGreaterThan(sheet.indexOf("<mergeCells"));
    expect(sheet.lastIndexOf("PERFSCORE")).toBeLessThan(sheet.indexOf("<dataValidations"));
  });

  test("counts the priorities of newer rules in extensions too", async () => {
    const bytes = fixture("features.xlsx");
    const sheet = partText(markWorkbook(bytes, await fullPlan(bytes)), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('priority="8"><formula>LEN("PERFSCORE|ERROR")&gt;0</formula>');
  });

  test("cuts long lists of cells", () => {
    const marks = Array.from({ length: 5000 }, (_, i) => ({
      address: `AB${i + 1}`,
      severity: "error" as const,
    }));
    const sheet = partText(
      markWorkbook(rich, { sheets: [{ sheet: "评分表", marks }] }),
      "xl/worksheets/sheet1.xml",
    );
    const lists = [
      ...sheet.matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="\d+" priority="\d+"><formula>LEN/g),
    ];
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.every(([, list]) => list!.length < 8000)).toBe(true);
    expect(lists.flatMap(([, list]) => list!.split(" "))).toHaveLength(5000);
  });

  test("append their formats to the user's", async () => {
    const before = partText(rich, "xl/styles.xml");
    const after = partText(markWorkbook(rich, await fullPlan(rich)), "xl/styles.xml");
    const dxfs = (styles: string): string => /<dxfs[^>]*>([^]*)<\/dxfs>/.exec(styles)?.[1] ?? "";
    expect(dxfs(after).startsWith(dxfs(before))).toBe(true);
    expect(after).toContain('<dxfs count="7">');
  });

  test("are passed over on sheets that are no worksheets or are not there", () => {
    const plan: MarkPlan = {
      sheets: ["图表页", "没有这张表"].map((sheet) => ({
        sheet,
        marks: [{ address: "A1", severity: "error" }],
      })),
    };
    expect(markWorkbook(rich, plan)).toBe(rich);
  });
});

describe("the findings sheet", () => {
  test("takes the next name when the user has a sheet of that name", async () => {
    const bytes = fixture("prefixed.xlsx");
    const book = partText(markWorkbook(bytes, await fullPlan(bytes)), "xl/workbook.xml");
    expect(book).toContain('name="校验结果 (2)" sheetId="10"');
    expect(book).toContain("'校验结果 (2)'!$A$1</x:definedName>");
  });

  test("is found again when it was renamed and moved", async () => {
    const bytes = fixture("rich.xlsx");
    const editor = new PackageEditor(markWorkbook(bytes, await fullPlan(bytes)));
    const book = editor.text("xl/workbook.xml");
    const sheet = /<sheet [^>]*name="校验结果"[^>]*>/.exec(book)!;
    editor.splice("xl/workbook.xml", sheet.index, sheet[0].length, "");
    editor.splice("xl/workbook.xml", book.indexOf("<sheets>") + 8, 0, sheet[0].replace("校验结果", "改了名"));
    for (const match of book.matchAll(/localSheetId="(\d+)"/g)) {
      const moved = book.slice(match.index - 60, match.index).includes("PERFSCORE")
        ? 0
        : Number(match[1]) + 1;
      editor.splice("xl/workbook.xml", match.index, match[0].length, `localSheetId="${moved}"`);
    }
    const clean = unmarkWorkbook(editor.build());
    expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(bytes, "x"));
    const localIds = (text: string): string[] => text.match(/localSheetId="\d+"/g)!;
    expect(localIds(partText(clean, "xl/workbook.xml"))).toEqual(
      localIds(partText(bytes, "xl/workbook.xml")),
    );
  });

  test("holds texts as texts, numbers as numbers and links inside the workbook", async () => {
    const bytes = fixture("rich.xlsx");
    const sheet = partText(markWorkbook(bytes, await fullPlan(bytes)), "xl/worksheets/perfscoreFindings.xml");
    expect(sheet).not.toContain("<f>");
    expect(sheet).toMatch(/<c r="C4" s="\d+" t="inlineStr"><is><t>=1\+1 不是公式\n第二行<\/t>/);
    expect(sheet).toContain(`<hyperlink ref="B4" location="'评分表'!E6" display="评分表!E6"/>`);
    expect(sheet).toMatch(/<c r="D4" s="\d+"><v>6<\/v><\/c>/);
    expect(sheet).toContain("字面_x005F_x000D_与_x0001_控制符_x000D_\n末行</t>");
    expect(sheet).toContain('<autoFilter ref="A3:D7"/>');
    expect(/长+…/.exec(sheet)?.[0]).toHaveLength(32_767);
  });

  test.each([
    ["rich.xlsx", "the workbook's own styles"],
    ["features.xlsx", "the workbook's own styles"],
  ])("%s: its cells have the colours of the severities, behind %s", async (name) => {
    const bytes = fixture(name);
    const marked = markWorkbook(bytes, await fullPlan(bytes));
    const sheet = partText(marked, "xl/worksheets/perfscoreFindings.xml");
    const styles = partText(marked, "xl/styles.xml");
    const itemsOf = (list: string, item: string): string[] =>
      new RegExp(`<${list}[^>]*>([^]*)</${list}>`)
        .exec(styles)![1]!
        .match(new RegExp(`<${item}[ >/][^]*?(?:</${item}>|(?<=<${item}[^>]*)/>)`, "g"))!;
    const fillOf = (cell: string): string => {
      const style = Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1]);
      return itemsOf("fills", "fill")[Number(/fillId="(\d+)"/.exec(itemsOf("cellXfs", "xf")[style]!)![1])]!;
    };
    MARK_SEVERITIES.forEach((severity, col) => {
      expect(fillOf(`${"ABCDE"[col]}2`)).toContain(`<fgColor rgb="FF${MARK_LOOKS[severity].fill}"/>`);
    });
    expect(fillOf("A4")).toContain(MARK_LOOKS.error.fill);
    expect(fillOf("A5")).toContain(MARK_LOOKS.deduction.fill);
    const formats = [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)];
    expect(formats.at(-1)![2]).toBe("0.0&quot;％&quot;");
    expect(new Set(formats.map(([, id]) => id)).size).toBe(formats.length);
    expect(sheet).toMatch(/<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"\/>/);
    expect(sheet).toContain('<row r="5" ht="20" customHeight="1">');
  });
});

describe("notes", () => {
  test("join the user's notes and never a cell that has one or a thread", async () => {
    const bytes = fixture("features.xlsx");
    const marked = markWorkbook(bytes, await fullPlan(bytes, { notes: true }));
    const notes = partText(marked, "xl/comments1.xml");
    expect(notes.match(/ref="[^"]*"/g)).toEqual(['ref="A1"', 'ref="B1"', 'ref="D9"']);
    expect(notes).toContain("<t>PERFSCORE:\n空单元格上的批注</t>");
    const shapes = partText(marked, "xl/drawings/notes.vml");
    expect(shapes.match(/ObjectType="Note"/g)).toHaveLength(3);
    expect(shapes.match(/<v:shapetype [^>]*id="_x0000_t202"/g)).toHaveLength(1);
    expect(/idmap [^>]*data="([^"]*)"/.exec(shapes)?.[1]).toBe("2,3,5");
  });

  test("join the drawing of a form control, with shape numbers nobody has", async () => {
    const bytes = fixture("features.xlsx");
    const marked = markWorkbook(bytes, await fullPlan(bytes, { notes: true }));
    const shapes = partText(marked, "xl/drawings/button.vml");
    expect(/idmap [^>]*data="([^"]*)"/.exec(shapes)?.[1]).toBe("1,4");
    expect(shapes).toContain('id="_x0000_s4097"');
    expect(shapes).toContain('ObjectType="Button"');
    const notes = partText(marked, "xl/perfscoreNotes.xml");
    expect(notes.match(/ref="[^"]*"/g)).toEqual(['ref="A1"', 'ref="B1"', 'ref="D9"']);
    expect(notes).toContain("<t>PERFSCORE:\n第一条 &lt;&amp;&gt;\n\n第二条</t>");
  });

  test("put their drawing before the tables of a sheet", async () => {
    const bytes = fixture("rich.xlsx");
    const sheet = partText(
      markWorkbook(bytes, await fullPlan(bytes, { notes: true })),
      "xl/worksheets/sheet2.xml",
    );
    const places = ["<drawing", "<legacyDrawing", "<tableParts"].map((tag) => sheet.indexOf(tag));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test("number beyond one block of shapes", () => {
    const bytes = sample("futian-org-2020.xlsx");
    const notes = Array.from({ length: 1500 }, (_, i) => ({ cell: `Z${i + 1}`, text: "x" }));
    const marked = markWorkbook(bytes, { sheets: [{ sheet: "评分表", marks: [], notes }] });
    const shapes = partText(marked, "xl/drawings/perfscoreNotes.vml");
    const ids = [...shapes.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
    expect(new Set(ids).size).toBe(1500);
    expect(new Set(ids.map((id) => Math.floor(id / 1024)))).toEqual(new Set([1, 2]));
    expect(shapes).toContain('data="1,2"');
    expect(contents(unmarkWorkbook(marked))).toEqual(contents(bytes));
  });
});

describe("files that cannot be marked are refused", () => {
  const plan: MarkPlan = { sheets: [{ sheet: "表", marks: [{ address: "A1", severity: "error" }] }] };
  test.each([
    ["signed.xlsx", "signed"],
    ["encrypted.xlsx", "encrypted"],
    ["legacy.xls", "cannot-mark"],
    ["gb18030.csv", "cannot-mark"],
    ["web-page.xls", "cannot-mark"],
    ["truncated.xlsx", "truncated"],
    ["document.docx", "cannot-mark"],
    ["empty.xlsx", "empty"],
  ])("%s: %s", (name, code) => {
    expect(() => markWorkbook(fixture(name), plan)).toThrow(expect.objectContaining({ code }));
    expect(() => unmarkWorkbook(fixture(name))).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ["doctype.xlsx", "doctype"],
    ["bomb.xlsx", "limit"],
  ])("%s: %s, when its sheet is to be marked", (name, code) => {
    expect(() => markWorkbook(fixture(name), plan)).toThrow(expect.objectContaining({ code }));
  });
});
