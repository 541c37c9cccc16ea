/**
 * Unmarking after LibreOffice has saved the marked copy: what is left is what LibreOffice makes of the original, cell by
 * cell, text by text and format by format.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAppearance } from "../../files/appearance";
import { makeWorkbook, toPackage } from "../../files/make";
import { markWorkbook, unmarkWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN as messages } from "../../src/messages/zh-CN";
import { markPlan } from "../../src/report/marks";
import { standardOptions, newWorkbook } from "../../src/standard";
import { type CellStyle, PLAIN_SHEET } from "../../src/workbook/appearance";
import { MARK_SEVERITIES, markStyle } from "../../src/workbook/mark-style";
import { makeSheet } from "../../src/workbook/sheet";
import { fixture, markable, partNames, partText, sample, SAMPLES } from "../files/fixtures";
import { listItems, traces } from "../files/marked-traces";
import { fullPlan } from "../files/plans";
import { RICH_PLAN } from "../files/rich-plan";
import { allSavedByLibreOffice } from "../support/libreoffice";

const python = process.env.PYTHON ?? "/usr/bin/python3";

interface Pair {
  readonly name: string;
  readonly original: Uint8Array;
  readonly marked: Uint8Array;
}

/** The user's own fills, fonts, borders and rules look just like our marks, on cells that we mark too. */
function likeOurs(): Uint8Array {
  const cells = MARK_SEVERITIES.map((severity, row) => ({ row, col: 0, value: severity }));
  return makeWorkbook({
    styles: MARK_SEVERITIES.map(markStyle),
    definedNames: [],
    sheets: [
      {
        sheet: makeSheet("像标记", cells),
        appearance: { ...PLAIN_SHEET, styles: new Map(cells.map(({ row }) => [row, new Map([[0, row]])])) },
        conditionalStyles: MARK_SEVERITIES.map((severity, row) => ({
          range: { top: row, left: 0, bottom: row, right: 4 },
          formula: `LEN(A${row + 1})>3`,
          style: markStyle(severity),
        })),
      },
    ],
  });
}

async function pairs(): Promise<Pair[]> {
  const frameworks = publishedFrameworks();
  const standard = standardOptions({ formulas: "native" }, null, 2022);
  const legacy = await readWorkbook(fixture("legacy.xls"), "legacy.xls");
  const books: [string, Uint8Array][] = [
    ...markable(),
    ["made.xlsx", makeWorkbook(RICH_PLAN)],
    ["legacy.xlsx", toPackage(legacy, { styles: [], sheets: [] })],
    ["like-ours.xlsx", likeOurs()],
    ["standard.xlsx", makeWorkbook(newWorkbook(standard))],
  ];
  const full = books.map(async ([name, original]): Promise<Pair> => {
    return { name, original, marked: markWorkbook(original, await fullPlan(original, { notes: true })) };
  });
  // What a check really says of a sheet.
  const checked = SAMPLES.map(async (name): Promise<Pair> => {
    const original = sample(name);
    const report = checkWorkbook(await readWorkbook(original, name), { frameworks, messages });
    return {
      name: `checked-${name}`,
      original,
      marked: markWorkbook(original, markPlan(name, report, messages)),
    };
  });
  return Promise.all([...full, ...checked]);
}

/** By sheet and cell, the look that it comes to, whatever the numbers of the formats are. */
function looks(bytes: Uint8Array): Map<string, CellStyle> {
  const { styles, sheets } = readAppearance(bytes);
  const all = sheets.flatMap(({ styles: cells }, sheet) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns].map(([col, style]): [string, CellStyle] => [
        `${sheet}:${row},${col}`,
        settled(styles[style]!),
      ]),
    ),
  );
  return new Map(all);
}

/**
 * Without what LibreOffice decides anew by what a cell holds and whether a rule is on it: the font of a figure beside
 * Chinese text, the wrapping of texts with line breaks.
 */
function settled({ font: { name: _, ...font } = {}, wrap: __, ...style }: CellStyle): CellStyle {
  return { ...style, font };
}

const texts = (bytes: Uint8Array): string[] =>
  partNames(bytes).includes("xl/sharedStrings.xml")
    ? listItems(partText(bytes, "xl/sharedStrings.xml"), "sst", "si").sort()
    : [];

/** LibreOffice numbers its parts through. */
const parts = (bytes: Uint8Array): string[] =>
  partNames(bytes)
    .map((name) => name.replace(/\d+(?=\.)/, ""))
    .sort();

/** Without the parts' names, which differ. */
const words = (bytes: Uint8Array): string[] => traces(bytes).map((trace) => trace.replace(/^.*?: /, ""));

const FORMATS = { fonts: "font", fills: "fill", borders: "border", dxfs: "dxf" };
/** Without the names of fonts, and without the second colour of fills, which LibreOffice takes from the colours in use. */
const NOISE = /<(?:name|family|charset) [^>]*>|(?<=<fgColor [^>]*>)<bgColor [^>]*>/g;
const formats = (bytes: Uint8Array): string[] =>
  Object.entries(FORMATS).flatMap(([list, item]) =>
    listItems(partText(bytes, "xl/styles.xml"), list, item).map((xml) => xml.replace(NOISE, "")),
  );

/** Two workbooks as openpyxl reads them: cells that differ in fill, font, borders, number format or note; rules that do. */
const COMPARE = `
import sys, openpyxl
def side(side): return (side.style, side.color and side.color.rgb) if side else None
def look(cell):
    border = cell.border
    return (cell.value, cell.number_format, cell.fill.patternType, cell.fill.fgColor.rgb, cell.font.b, cell.font.i, cell.font.u,
        cell.font.sz, cell.font.color and cell.font.color.rgb, *map(side, (border.left, border.right, border.top, border.bottom)),
        cell.comment and cell.comment.text)
def bare(cell): return cell.value is None and cell.fill.patternType is None and not cell.border.left.style and cell.comment is None
def rules(sheet): return [(str(f.sqref), r.type, r.formula, repr(r.dxf)) for f in sheet.conditional_formatting for r in f.rules]
for clean, expected in zip(sys.argv[1::2], sys.argv[2::2]):
    one, other = openpyxl.load_workbook(clean), openpyxl.load_workbook(expected)
    assert one.sheetnames == other.sheetnames
    wrong, seen = [], 0
    for a, b in zip(one.worksheets, other.worksheets):
        known = {c.coordinate for row in b.iter_rows() for c in row}
        seen += len(known)
        wrong += [(a.title, at) for at in known if look(a[at]) != look(b[at])]
        wrong += [(a.title, c.coordinate) for row in a.iter_rows() for c in row if c.coordinate not in known and not bare(c)]
        if rules(a) != rules(b): wrong.append((a.title, "rules"))
    print(seen > 0, wrong[:5])
`;

/**
 * It names no fonts: what marks need brings fonts along, and LibreOffice takes the first of them for everyone's. Its
 * cells' fills stay all the same.
 */
const WITHOUT_FONTS = "prefixed.xlsx";

describe("unmarking what LibreOffice saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "resaved-"));
  const results = new Map<string, { expected: Uint8Array; resaved: Uint8Array; clean: Uint8Array }>();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const all = await pairs();
    const save = (name: string, bytes: Uint8Array): string => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    const paths = all.flatMap(({ name, original, marked }) => [
      save(name, original),
      save(`marked-${name}`, marked),
    ]);
    const saved = allSavedByLibreOffice(folder, paths, "xlsx");
    all.forEach(({ name }, i) => {
      const [expected, resaved] = [saved[2 * i]!, saved[2 * i + 1]!];
      results.set(name, { expected, resaved, clean: unmarkWorkbook(resaved) });
    });
  });

  const each = (
    judge: (
      name: string,
      result: { expected: Uint8Array; resaved: Uint8Array; clean: Uint8Array },
    ) => unknown,
  ) => [...results].map(([name, result]) => [name, judge(name, result)]);
  const all = (outcome: unknown) => [...results.keys()].map((name) => [name, outcome]);

  test("was tried on at least twelve files, all of which had our texts and formats", () => {
    expect(results.size).toBeGreaterThanOrEqual(12);
    expect(each((_, { resaved, expected }) => words(resaved).length > words(expected).length + 5)).toEqual(
      all(true),
    );
  });

  test("leaves none of our words and colours", () => {
    for (const [name, { clean, expected }] of results)
      expect([name, words(clean).sort()]).toEqual([name, words(expected).sort()]);
  });

  test("leaves no part and no text that the original does not have", () => {
    for (const [name, { clean, expected }] of results) {
      expect([name, parts(clean)]).toEqual([name, parts(expected)]);
      expect([name, texts(clean)]).toEqual([name, texts(expected)]);
    }
  });

  test("leaves no font, fill, border or rule's format that the original does not have", () => {
    for (const [name, { clean, expected }] of results) {
      if (name === WITHOUT_FONTS) continue;
      const known = new Set([...formats(expected), "<dxf/>"]);
      expect([name, formats(clean).filter((xml) => !known.has(xml))]).toEqual([name, []]);
    }
  });

  test("gives back every cell's content, note and look", async () => {
    for (const [name, { clean, expected }] of results) {
      expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(expected, "x"));
      if (name === WITHOUT_FONTS) continue;
      const [left, before] = [looks(clean), looks(expected)];
      expect(before.size).toBeGreaterThan(0);
      for (const [cell, look] of before) expect([name, cell, left.get(cell)]).toEqual([name, cell, look]);
      // Empty cells that LibreOffice writes down because they were marked.
      const more = [...left].filter(([cell]) => !before.has(cell));
      expect([name, more.filter(([, { fill, borders }]) => fill ?? borders)]).toEqual([name, []]);
    }
  });

  test("gives back what openpyxl sees, too", () => {
    const judged = [...results].filter(([name]) => name !== WITHOUT_FONTS);
    const paths = judged.flatMap(([name, { clean, expected }], i) =>
      [clean, expected].map((bytes, which) => {
        const path = join(folder, `${i}-${which}-${name.replace(/xlsm$/, "xlsx")}`);
        writeFileSync(path, bytes);
        return path;
      }),
    );
    const lines = execFileSync(python, ["-c", COMPARE, ...paths], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(lines).toEqual(judged.map(() => "True []"));
  });
});
