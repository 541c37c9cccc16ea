/** Where the pages load Office.js from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const { officeFiles, officePage, ORIGINS } = jest.requireActual<{
  ORIGINS: string[];
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

test("OFFICE_JS=https://…: from that address, which the policy then allows beside Microsoft's", () => {
  const script = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
  const elsewhere = "https://office.example.gov.cn/lib/office.js";
  for (const html of PAGES) {
    expect(officePage(html, script)).toContain(`<script src="${script}"></script>`);
    const own = officePage(html, elsewhere);
    expect(own).toContain(`<script src="${elsewhere}"></script>`);
    expect(/script-src ([^;]+)/.exec(own)?.[1]).toBe(
      ["'self'", ...ORIGINS, "https://office.example.gov.cn"].join(" "),
    );
  }
  expect(officeFiles(elsewhere)).toEqual([]);
});

test.each(["http://a.cn/office.js", "https://a.cn/x.js", 'https://a.cn/";x/office.js'])(
  "%s is no address for it",
  (address) => expect(() => officePage("", address)).toThrow("https 网址"),
);

test("anything else is refused with what may be written", () => {
  expect(() => officePage("", "internet")).toThrow("只能写 cdn（从微软网站加载，默认）、local");
});
