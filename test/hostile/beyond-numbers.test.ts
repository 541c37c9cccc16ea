/** Numbers that no sheet holds: they are no figures, and no command stumbles over them. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { oneSheet } from "../../bench/data/workbooks";
import { folderWith, run } from "../cli/support";

/** Every number with decimals replaced, in all sheets that have any. */
function withNumbers(cell: (place: string) => string): Uint8Array {
  const parts = unzipSync(oneSheet());
  for (const name of Object.keys(parts).filter((part) => /sheet\d+\.xml$/.test(part))) {
    const numbers = /<c r="([A-Z]+\d+)"[^>]*><v>\d+\.\d+<\/v><\/c>/g;
    const xml = strFromU8(parts[name]!);
    parts[name] = strToU8(xml.replace(numbers, (_, place: string) => cell(place)));
  }
  return zipSync(parts);
}

const wholeText = (path: string): string =>
  Object.values(unzipSync(readFileSync(path)))
    .map((part) => strFromU8(part))
    .join("");

test.each([
  ["near the end of what a double holds", (place: string) => `<c r="${place}"><v>1e308</v></c>`],
  ["beyond it", (place: string) => `<c r="${place}"><v>1e400</v></c>`],
  ["of four hundred digits", (place: string) => `<c r="${place}" t="str"><v>${"9".repeat(400)}</v></c>`],
])("numbers %s", async (_, cell) => {
  const cwd = folderWith();
  writeFileSync(join(cwd, "大数.xlsx"), withNumbers(cell));
  for (const argv of [
    ["check", "大数.xlsx", "--out", "out"],
    ["papers", "大数.xlsx", "--out", "out"],
    ["new", "--from", "大数.xlsx", "--out", "新.xlsx"],
    ["what-if", "大数.xlsx", "--goal", "full"],
  ]) {
    const { status, stdout, stderr } = await run(argv, { cwd });
    expect([argv[0], stderr.includes("程序内部出错"), status === 2]).toEqual([argv[0], false, false]);
    expect(stdout).not.toContain("Infinity");
  }
  const papers = readdirSync(join(cwd, "out")).filter((name) => /清单|草稿/.test(name));
  expect(papers).toHaveLength(2);
  for (const name of [...papers, "../新.xlsx"])
    expect(wholeText(join(cwd, "out", name))).not.toMatch(/Infinity|NaN|∞/);
});
