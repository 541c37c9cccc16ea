/** Where the pages load Office.js from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const { officeFiles, officePage } = jest.requireActual<{
  officePage(html: string, given?: string): string;
  officeFiles(given?: string): { from: string; to: string }[];
}>("../../scripts/build/office-js.cjs");

const PAGES = ["taskpane/index.html", "functions/functions.html"].map((name) =>
  readFileSync(join(__dirname, "../..", name), "utf8"),
);

test("by default from Microsoft's site, the page as it stands", () => {
  for (const html of PAGES) expect(officePage(html)).toBe(html);
  expect(officeFiles()).toEqual([]);
});

test("OFFICE_JS=local: from beside the page, and no other place is allowed", () => {
  for (const html of PAGES) {
    const local = officePage(html, "local");
    expect(local).toContain('<script src="office-js/office.js"></script>');
    expect(local).not.toMatch(/https?:/);
    expect(local).toContain("script-src 'self';");
  }
  expect(officeFiles("local").map(({ from }) => from)).toContain("office.js");
});

test("anything else is refused with what may be written", () => {
  expect(() => officePage("", "internet")).toThrow("只能写 cdn（从微软网站加载，默认）或 local");
});
