/** What marking did stands in the marked copy, where anyone may change it: it is followed only as far as it is ours. */
import { strToU8, unzipSync } from "fflate";
import { markWorkbook, unmarkWorkbook } from "../../files/mark";
import { crc32 } from "../../files/package/crc32";
import { readWorkbook } from "../../files/read";
import { contents, partNames, partsWith, partText, sample, withParts } from "./fixtures";
import { fullPlan } from "./plans";
import { SHEET_PART } from "./small-book";

const JOURNAL = "xl/perfscoreJournal.xml";
const WORKBOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";

describe("a journal that somebody else wrote", () => {
  const original = sample("longgang-office-2022.xlsx");
  let copy: Uint8Array;
  let journal: { parts: { name: string; crc: number; undo: object[] }[]; added: object[] };
  beforeAll(async () => {
    copy = markWorkbook(original, await fullPlan(original, { notes: true }));
    const text = /<journal[^>]*>([^<]*)</.exec(partText(copy, JOURNAL))![1]!;
    journal = JSON.parse(text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"));
  });
  type Journal = typeof journal;

  const withJournal = (change: (journal: Journal) => unknown): Uint8Array => {
    const changed = change(structuredClone(journal)) ?? null;
    const xml = JSON.stringify(changed).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    return withParts(copy, { [JOURNAL]: `<journal xmlns="urn:perfscore:journal">${xml}</journal>` });
  };
  const part = (all: Journal, name: RegExp) => all.parts.find((one) => name.test(one.name))!;
  const sheet = /sheet1\.xml$/;
  const stands = (name: string) => ({ name, crc: crc32(unzipSync(copy)[name]!) });

  /** One splice more: from where `mark` stands, so many characters or up to behind `until`. */
  const cutAt = (all: Journal, name: string, mark: string, until: string | number, inserted: string) => {
    const text = partText(copy, name);
    const at = text.indexOf(mark);
    const removed = typeof until === "number" ? until : text.indexOf(until) + until.length - at;
    let changed = all.parts.find((one) => one.name === name);
    if (!changed) all.parts.push((changed = { ...stands(name), undo: [] }));
    const undo = [...(changed.undo as { at: number }[]), { at, removed, inserted }];
    changed.undo = undo.sort((a, b) => a.at - b.at);
    return all;
  };

  test.each<[string, (journal: Journal) => unknown]>([
    ["takes a sheet away", (all) => (all.added.push(stands(SHEET_PART)), all)],
    ["takes the theme away", (all) => (all.added.push(stands("xl/theme/theme1.xml")), all)],
    ["adds what is not named", (all) => ({ ...all, added: [null, 1, "xl/perfscoreNotes.xml"] })],
    [
      "changes cells",
      (all) => (
        part(all, sheet).undo.unshift({
          at: partText(copy, SHEET_PART).indexOf("<v>") + 3,
          removed: 1,
          inserted: "9",
        }),
        all
      ),
    ],
    ["leaves no XML", (all) => (part(all, sheet).undo.push({ at: 1e6, removed: 0, inserted: "<" }), all)],
    [
      "splices behind the end",
      (all) => (part(all, sheet).undo.push({ at: 1e9, removed: 5, inserted: "" }), all),
    ],
    [
      "splices what overlaps",
      (all) => (part(all, sheet).undo.push({ at: 0, removed: 1e6, inserted: "" }), all),
    ],
    ["counts in halves", (all) => (part(all, sheet).undo.push({ at: 0.5, removed: -1, inserted: "" }), all)],
    ["has splices that are none", (all) => (part(all, sheet).undo.push({ at: "1" }, {}), all)],
    ["has parts that are none", (all) => ({ ...all, parts: [null, 1, { name: "x" }] })],
    [
      "renames a sheet",
      (all) => (
        part(all, /xl\/workbook\.xml$/).undo.unshift({
          at: partText(copy, "xl/workbook.xml").indexOf('name="') + 6,
          removed: 1,
          inserted: "X",
        }),
        all
      ),
    ],
    ["puts cells in front of the cells", (all) => cutAt(all, SHEET_PART, "<sheetData", 0, "<sheetData/>")],
    ["takes the cells into a comment", (all) => cutAt(all, SHEET_PART, "<sheetData", 0, "<!--")],
    ["takes a merge apart", (all) => cutAt(all, SHEET_PART, "<mergeCell ", 12, "<mergeCell x=''")],
    ["takes the merges away", (all) => cutAt(all, SHEET_PART, "<mergeCells", "</mergeCells>", "")],
    ["takes the widths away", (all) => cutAt(all, SHEET_PART, "<cols", "</cols>", "")],
    ["hides a sheet", (all) => cutAt(all, WORKBOOK, "<sheet ", 7, '<sheet state="hidden" ')],
    ["counts days from 1904", (all) => cutAt(all, WORKBOOK, "<sheets>", 0, '<workbookPr date1904="1"/>')],
    [
      "adds a name",
      (all) => cutAt(all, WORKBOOK, "</definedNames>", 0, '<definedName name="x">1</definedName>'),
    ],
    ["swaps two sheets", (all) => cutAt(all, LINKS, "sheet1.xml", 10, "sheet2.xml")],
    [
      "leads elsewhere",
      (all) => cutAt(all, LINKS, "</Relationships>", 0, '<Relationship Id="z" Target="x"/>'),
    ],
    ["changes another part", (all) => cutAt(all, "xl/theme/theme1.xml", "<a:clrScheme", 2, "<b")],
    ["is nothing at all", () => null],
  ])("and that %s is not followed", async (_, change) => {
    const clean = unmarkWorkbook(withJournal(change));
    expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(original, "x"));
    expect(partsWith("PERFSCORE", clean)).toEqual([]);
    expect(partText(clean, SHEET_PART)).toBe(partText(original, SHEET_PART));
    for (const part of [WORKBOOK, LINKS, "xl/theme/theme1.xml"])
      expect(partText(clean, part)).toBe(partText(original, part));
  });

  test.each(["worksheets/sheet1.xml", "theme/theme1.xml", "workbook.xml", "../[Content_Types].xml"])(
    "and that is said to be %s takes nothing away",
    async (target) => {
      const misled = partText(copy, LINKS).replace("/xl/perfscoreJournal.xml", target);
      const clean = unmarkWorkbook(withParts(copy, { [LINKS]: misled }));
      expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(original, "x"));
      for (const part of partNames(original).filter((name) => name !== LINKS && !/styles|Types/.test(name)))
        expect(partText(clean, part)).toBe(partText(original, part));
    },
  );

  test.each(["<journal", "<!--", "<journal a='", "<?", "<![CDATA["])(
    "and that is nothing but %s is gone through once",
    async (piece) => {
      const clean = unmarkWorkbook(withParts(copy, { [JOURNAL]: piece.repeat(200_000) }));
      expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(original, "x"));
    },
  );

  test("and that forgets a mark: it is looked for all the same", async () => {
    const clean = unmarkWorkbook(withJournal((all) => (part(all, sheet).undo.shift(), all)));
    expect(partsWith("PERFSCORE", clean)).toEqual([]);
    expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(original, "x"));
    expect(unmarkWorkbook(clean)).toBe(clean);
  });

  test("and what somebody wrote into our list of notes stays", async () => {
    const list = "xl/perfscoreNotes.xml";
    const own = partText(copy, list).replace(/PERFSCORE:\n/, "请科长复核");
    const clean = unmarkWorkbook(withParts(copy, { [list]: own }));
    const texts = (await readWorkbook(clean, "x")).sheets.flatMap(({ comments }) =>
      comments.map(({ text }) => text),
    );
    expect(texts).toEqual([expect.stringContaining("请科长复核")]);
    expect(partsWith("PERFSCORE|", clean)).toEqual([]);
  });

  test("and that its link misses goes with that link, and is in nobody's way", async () => {
    const links = "xl/_rels/workbook.xml.rels";
    const missed = withParts(copy, { [links]: partText(copy, links).replace("Journal.xml", "Journal.gml") });
    const clean = unmarkWorkbook(missed);
    expect(partsWith("erfscore", clean)).toEqual([]);
    expect(partNames(clean).filter((name) => name.includes("perfscore"))).toEqual([]);
    const again = markWorkbook(missed, await fullPlan(original, { notes: true }));
    expect(contents(unmarkWorkbook(again))).toEqual(contents(clean));
  });

  test("but our own is, to the byte", () => {
    expect(contents(unmarkWorkbook(withJournal((all) => all)))).toEqual(contents(original));
    expect(crc32(strToU8("x"))).toBe(0x8cdc1683);
  });
});
