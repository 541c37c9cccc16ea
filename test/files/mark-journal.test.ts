/** What marking did stands in the marked copy, where anyone may change it: it is followed only as far as it is ours. */
import { strToU8, unzipSync } from "fflate";
import { markWorkbook, unmarkWorkbook } from "../../files/mark";
import { crc32 } from "../../files/package/crc32";
import { readWorkbook } from "../../files/read";
import { contents, partNames, partsWith, partText, sample, withParts } from "./fixtures";
import { fullPlan } from "./plans";
import { SHEET_PART } from "./small-book";

const JOURNAL = "xl/perfscoreJournal.xml";

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
    ["is nothing at all", () => null],
  ])("and that %s is not followed", async (_, change) => {
    const clean = unmarkWorkbook(withJournal(change));
    expect(await readWorkbook(clean, "x")).toEqual(await readWorkbook(original, "x"));
    expect(partsWith("PERFSCORE", clean)).toEqual([]);
    expect(partText(clean, SHEET_PART)).toBe(partText(original, SHEET_PART));
  });

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
