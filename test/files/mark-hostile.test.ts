/** Workbooks that are written oddly, or on purpose so that marking breaks them: the copy opens, or there is none. */
import { strFromU8, unzipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../files/limits";
import { markedCopy, markWorkbook, unmarkWorkbook } from "../../files/mark";
import { PackageEditor } from "../../files/package/editor";
import { readAppearance } from "../../files/appearance";
import { readWorkbook } from "../../files/read";
import { contents, fixture, partsWith, partText, sample, withParts } from "./fixtures";
import { looksOf } from "./looks-book";
import { fullPlan } from "./plans";
import { SHEET_PART, smallBook } from "./small-book";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const BOOK = "xl/workbook.xml";
const FINDINGS = "xl/worksheets/perfscoreFindings.xml";
const BOOK_RELS = "xl/_rels/workbook.xml.rels";

const CELLS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" s="7"><v>1</v></c></row>' +
  '<row r="2" s="9" customFormat="1"><c r="A2" s="4294967295"><v>2</v></c></row>';
const plain = smallBook({ rows: CELLS });
const related = (target: string, id = "rId9"): string =>
  partText(plain, BOOK_RELS).replace(
    "</Relationships>",
    `<Relationship Id="${id}" Type="${STYLES}" Target="${target}"/></Relationships>`,
  );

/** Marked with everything, read back, and unmarked again. */
async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = markWorkbook(bytes, await fullPlan(bytes, { notes: true }));
  expect(await readWorkbook(copy, "x")).toEqual(await readWorkbook(bytes, "x"));
  expect(contents(unmarkWorkbook(copy))).toEqual(contents(bytes));
  readAppearance(copy);
  return copy;
}

describe("styles", () => {
  const emptyStyles = (xml: string): Uint8Array =>
    withParts(plain, { [BOOK_RELS]: related("styles.xml"), "xl/styles.xml": xml });

  test.each([
    ["an empty tag", `<styleSheet xmlns="${MAIN}"/>`],
    ["an empty tag with a prefix", `<x:styleSheet xmlns:x="${MAIN}" />`],
    [
      "lists as empty tags",
      `<styleSheet xmlns="${MAIN}"><fonts/><cellXfs count="0"/><dxfs count="0"/></styleSheet>`,
    ],
  ])("that are %s get every list that marks need, in the schema's order", async (_, xml) => {
    const styles = partText(await marked(emptyStyles(xml)), "xl/styles.xml");
    const lists = [
      ...styles.matchAll(
        /<(?:x:)?(\w+s)(?: count="\d+")?>(?=<(?:x:)?(?:numFmt|font|fill|border|xf|cellStyle|dxf)[ >/])/g,
      ),
    ].map((match) => match[1]);
    expect(lists).toEqual("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs".split(" "));
  });

  test.each([
    ["an empty part", emptyStyles(`<styleSheet xmlns="${MAIN}"/>`)],
    ["no part", plain],
    ["a relationship to no part", withParts(plain, { [BOOK_RELS]: related("styles.xml") })],
  ])("%s: cells that name formats all the same stay plain", async (_, bytes) => {
    const { at } = looksOf(await marked(bytes));
    expect([at("B1")?.fill, at("B1")?.borders, at("A2")?.fill]).toEqual([undefined, undefined, undefined]);
    const { at: before } = looksOf(bytes);
    expect(before("B1")?.fill).toBeUndefined();
  });

  test("a relationship to no part leads to the styles then, and there is no second one", async () => {
    const copy = await marked(withParts(plain, { [BOOK_RELS]: related("looks/own.xml") }));
    expect(partText(copy, "xl/looks/own.xml")).toContain("<dxfs");
    expect(partText(copy, BOOK_RELS).match(/\/styles"/g)).toHaveLength(1);
  });
});

test.each(["utf-16le", "utf-16be"])("a sheet in %s stays so", async (encoding) => {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${partText(plain, SHEET_PART).replace(/^<\?.*\?>/, "")}`;
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  [...text].forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), encoding === "utf-16le"));
  const copy = await marked(withParts(plain, { [SHEET_PART]: bytes }));
  const sheet = new TextDecoder(encoding).decode(unzipSync(copy)[SHEET_PART]);
  expect(sheet).toContain('LEN("PERFSCORE|ERROR")');
});

test("content types that speak of a part of ours that is not there give way", async () => {
  const types = partText(plain, "[Content_Types].xml").replace(
    "</Types>",
    '<Override PartName="/XL/worksheets/perfscorefindings.xml" ContentType="text/plain"/></Types>',
  );
  const copy = await marked(withParts(plain, { "[Content_Types].xml": types }));
  expect(partText(copy, "[Content_Types].xml").match(/perfscoreFindings/gi)).toHaveLength(1);
});

test.each([
  ["content types that are no XML", "[Content_Types].xml", "<Types><Default></Types>"],
  [
    "relationships of a sheet that are no XML",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "<Relationships><a></Relationships>",
  ],
])("%s: there is no copy", async (_, part, text) => {
  const plan = await fullPlan(plain, { notes: true });
  expect(() => markWorkbook(withParts(plain, { [part]: text }), plan)).toThrow(
    expect.objectContaining({ name: "FileError" }),
  );
});

test("a fault that the file had before is none of the copy's", async () => {
  const broken = related("nowhere.xml").replace(STYLES, STYLES.replace("styles", "theme"));
  await marked(withParts(plain, { [BOOK_RELS]: broken }));
});

describe("the package editor gives no file away", () => {
  const editorWith = (change: (editor: PackageEditor) => void) => () => {
    const editor = new PackageEditor(fixture("rich.xlsx"));
    change(editor);
    editor.build();
  };
  const unsound = (part: string) => expect.objectContaining({ problem: { code: "unsound-copy", part } });

  test("with a part that is no XML", () => {
    expect(editorWith((editor) => editor.splice("xl/workbook.xml", 60, 5, "<"))).toThrow(
      unsound("xl/workbook.xml"),
    );
  });
  test("with a relationship that leads nowhere", () => {
    expect(editorWith((editor) => editor.remove("xl/styles.xml"))).toThrow(unsound("xl/styles.xml"));
  });
  test("with a part that has no type", () => {
    expect(editorWith((editor) => editor.add("xl/new.part", "<a/>"))).toThrow(unsound("xl/new.part"));
  });
  test("but with notes' drawings that never were XML", () => {
    const drawing = unzipSync(fixture("features.xlsx"))["xl/drawings/notes.vml"]!;
    const loose = strFromU8(drawing).replace("</xml>", "<br></xml>");
    const editor = new PackageEditor(withParts(fixture("features.xlsx"), { "xl/drawings/notes.vml": loose }));
    editor.splice("xl/drawings/notes.vml", loose.length, 0, " ");
    expect(editor.build().length).toBeGreaterThan(0);
  });
});

describe("what damage has made look like ours", () => {
  test("a hidden name on the user's sheet hides it from nobody, and unmarking keeps it", async () => {
    const twoSheets = sample("futian-org-2020.xlsx");
    const copy = markWorkbook(twoSheets, await fullPlan(twoSheets));
    const xml = partText(copy, BOOK);
    const damaged = withParts(copy, {
      [BOOK]: xml.replace(/(PERFSCORE_FINDINGS" localSheetId=)"\d+"/, '$1"0"'),
    });
    expect(partText(damaged, BOOK)).not.toBe(xml);
    const names = async (bytes: Uint8Array) =>
      (await readWorkbook(bytes, "x")).sheets.map(({ name }) => name);
    const user = await names(twoSheets);
    expect((await names(damaged)).slice(0, user.length)).toEqual(user);
    expect((await names(unmarkWorkbook(damaged))).slice(0, user.length)).toEqual(user);
  });

  test("a name of the whole workbook that is called like ours hides no sheet of ours", async () => {
    const names =
      '</sheets><definedNames><definedName name="PERFSCORE_FINDINGS">1</definedName></definedNames>';
    const bytes = withParts(plain, { [BOOK]: partText(plain, BOOK).replace("</sheets>", names) });
    const copy = markWorkbook(bytes, await fullPlan(bytes));
    expect(await readWorkbook(copy, "x")).toEqual(await readWorkbook(plain, "x"));
    expect(contents(unmarkWorkbook(copy))).toEqual(contents(plain));
    const named = withParts(copy, {
      [BOOK]: partText(copy, BOOK).replace("<definedNames>", names.slice(9, -15)),
    });
    expect(partText(named, BOOK).match(/PERFSCORE_FINDINGS/g)).toHaveLength(2);
    expect(await readWorkbook(named, "x")).toEqual(await readWorkbook(plain, "x"));
  });

  test("a name of a sheet that there was none of is no name of our sheet", async () => {
    const names =
      '</sheets><definedNames><definedName name="本地" localSheetId="1">1</definedName></definedNames>';
    await marked(withParts(plain, { [BOOK]: partText(plain, BOOK).replace("</sheets>", names) }));
  });
});

describe("what strayed into the workbook's lists", () => {
  const STRAY = '<col min="1" max="2"/>';

  test("is no format: the findings' cells name formats that every program counts alike", async () => {
    const rich = fixture("rich.xlsx");
    const styles = partText(rich, "xl/styles.xml");
    const strayed = styles.replace("</cellXfs>", `${STRAY}</cellXfs>`);
    const copy = await marked(withParts(rich, { "xl/styles.xml": strayed }));
    const formats = partText(copy, "xl/styles.xml").match(/<xf [^>]*xfId/g)!.length;
    const named = [...partText(copy, FINDINGS).matchAll(/ s="(\d+)"/g)].map(([, number]) => Number(number));
    expect(Math.max(...named)).toBe(formats - 1);
  });

  test("is no author: our notes are by the one that was added", async () => {
    const rich = fixture("rich.xlsx");
    const list = "xl/comments/comment1.xml";
    const strayed = partText(rich, list).replace("</authors>", `${STRAY}</authors>`);
    const copy = partText(await marked(withParts(rich, { [list]: strayed })), list);
    expect(copy.match(/<author>/g)).toHaveLength(2);
    expect(copy).toMatch(/authorId="1"/);
    expect(copy).not.toMatch(/authorId="2"/);
  });

  const lost = (name: string): Uint8Array =>
    withParts(plain, {
      [BOOK]: partText(plain, BOOK).replace(
        "</sheets>",
        `<sheet name="${name}" sheetId="7" r:id="rId7"/></sheets>`,
      ),
    });

  test("a sheet whose part is lost keeps its name to itself", async () => {
    expect(partText(await marked(lost("校验结果")), BOOK)).toContain('name="校验结果 (2)"');
  });

  test("a sheet whose part is lost: what is printed on every page is said by no number that others count otherwise", async () => {
    const printed = async (bytes: Uint8Array) => {
      const { sheets, findings } = await fullPlan(bytes);
      const print = { ...findings!.sheet.print!, titleRows: { from: 2, to: 2 } };
      const plan = { sheets, findings: { ...findings!, sheet: { ...findings!.sheet, print } } };
      return partText(markWorkbook(bytes, plan), BOOK).includes("_xlnm.Print_Titles");
    };
    expect([await printed(plain), await printed(lost("附表"))]).toEqual([true, false]);
  });
});

describe("marks whose journal is gone, in a copy that was damaged since", () => {
  const original = sample("longgang-office-2022.xlsx");
  const damaged = async (parts: (copy: Uint8Array) => Record<string, string>) => {
    const copy = markWorkbook(original, await fullPlan(original, { notes: true }));
    return unmarkWorkbook(withParts(copy, { "xl/perfscoreJournal.xml": "<journal/>", ...parts(copy) }));
  };

  test("go where the formats that they show by are lost", async () => {
    const clean = await damaged((copy) => ({
      "xl/styles.xml": partText(copy, "xl/styles.xml").replace(/<dxfs[^]*<\/dxfs>/, ""),
    }));
    expect(partsWith("PERFSCORE", clean)).toEqual([]);
  });

  test("go, and leave the format of a cell that names it oddly", async () => {
    const copy = markWorkbook(original, await fullPlan(original));
    const highest =
      partText(copy, "xl/styles.xml")
        .match(/<cellXfs[^]*<\/cellXfs>/)![0]
        .match(/<xf /g)!.length - 1;
    const odd = partText(copy, SHEET_PART).replace('r="A1" s="1"', `r="A1" s="0x${highest.toString(16)}"`);
    const damaged = withParts(copy, { [SHEET_PART]: odd });
    const { at: before } = looksOf(damaged);
    const { at } = looksOf(unmarkWorkbook(damaged));
    expect(at("A1")).toEqual(before("A1"));
    expect(before("A1")?.borders).toBeDefined();
  });

  test("go where the findings sheet breaks off", async () => {
    const clean = await damaged((copy) => ({ [FINDINGS]: partText(copy, FINDINGS).slice(0, 3_000) }));
    expect(partsWith("PERFSCORE", clean)).toEqual([]);
    expect(partText(clean, SHEET_PART)).toBe(partText(original, SHEET_PART));
  });
});

describe("a workbook that lists its sheets where nobody looks", () => {
  const damaged = async (part: string, change: (xml: string) => string) => {
    const xml = partText(plain, part);
    expect(change(xml)).not.toBe(xml);
    return readWorkbook(withParts(plain, { [part]: change(xml) }), "x");
  };

  test.each<[string, string, string, (xml: string) => string]>([
    [
      "sheets outside their list",
      "xl/workbook.xml",
      "xl/workbook.xml",
      (xml) => xml.replace(/<\/?sheets>/g, ""),
    ],
    ["no sheet that leads anywhere", BOOK_RELS, BOOK_RELS, (xml) => xml.replace(/worksheets?\//g, "gone/")],
  ])("%s: refused in one line", async (_, part, named, change) => {
    await expect(damaged(part, change)).rejects.toMatchObject({ problem: { code: "corrupt", part: named } });
  });
});

describe("notes that cannot be written cost nothing else", () => {
  const features = fixture("features.xlsx");
  const LIST = "xl/comments1.xml";
  const MARK = 'LEN("PERFSCORE|ERROR")';
  const sheets = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
  const noted = (bytes: Uint8Array) => partsWith("PERFSCORE:", bytes);

  test("a cell that no sheet has", async () => {
    const plan = await fullPlan(plain, { notes: true });
    const [first] = plan.sheets;
    const notes = [{ cell: "XFE1", text: "甲" }, ...first!.notes!, { cell: "A1048577", text: "乙" }];
    const copy = markedCopy(plain, { ...plan, sheets: [{ ...first!, notes }] });
    expect(copy.withoutNotes).toEqual(["评分表!XFE1", "评分表!A1048577"]);
    expect(contents(copy.bytes)).toEqual(contents(markWorkbook(plain, plan)));
  });

  test.each<[string, string, (xml: string) => string | null]>([
    ["a list that is no XML", LIST, (xml) => xml.slice(0, xml.length / 2)],
    ["a list of something else", LIST, () => "<a/>"],
    ["threads that are no XML", "xl/threadedComments/threadedComment1.xml", () => "?"],
    ["a drawing that is none", "xl/drawings/notes.vml", () => "not a drawing"],
    ["a drawing that breaks off", "xl/drawings/notes.vml", (xml) => xml.slice(0, xml.length / 2)],
    ["a drawing that is gone", "xl/drawings/notes.vml", () => null],
    [
      "a list that is cut off in the middle of a tag",
      LIST,
      (xml) => xml.slice(0, xml.indexOf("<comment ") + 5),
    ],
  ])(
    "%s: the cells are read, the other sheet has its notes, both have their marks",
    async (_, part, change) => {
      const plan = await fullPlan(features, { notes: true });
      const damaged = withParts(features, { [part]: change(partText(features, part)) });
      const cellsOf = async (file: Uint8Array) =>
        (await readWorkbook(file, "x")).sheets.map(({ cells }) => cells);
      expect(await cellsOf(damaged)).toEqual(await cellsOf(features));
      const { bytes, withoutNotes } = markedCopy(damaged, plan);
      expect(withoutNotes).toHaveLength(1);
      for (const sheet of sheets) expect(partText(bytes, sheet)).toContain(MARK);
      const before = unzipSync(damaged);
      expect(unzipSync(bytes)[part]).toEqual(before[part]);
      expect(noted(bytes)).toHaveLength(1);
      expect(contents(unmarkWorkbook(bytes))).toEqual(contents(damaged));
    },
  );

  test("a copy that only its notes make unsound", async () => {
    const plan = await fullPlan(plain, { notes: true });
    // Notes nest deeper than marks do.
    const { bytes, withoutNotes } = markedCopy(plain, plan, { ...DEFAULT_LIMITS, xmlDepth: 6 });
    expect(withoutNotes).toEqual(["评分表"]);
    expect(partText(bytes, SHEET_PART)).toContain(MARK);
    expect(noted(bytes)).toEqual([]);
  });

  test("a text longer than a note can be ends where there is no more room", async () => {
    const plan = {
      sheets: [{ sheet: "评分表", marks: [], notes: [{ cell: "A1", text: "长".repeat(40_000) }] }],
    };
    const list = partText(markWorkbook(plain, plan), "xl/perfscoreNotes.xml");
    expect(/PERFSCORE:[^<]*/.exec(list)![0]).toHaveLength(32_767);
  });
});
