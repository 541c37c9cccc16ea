/** The zip for an intranet: one folder, the servers' settings with the page's own policy, the same bytes every time. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { archive, archiveName } from "../../scripts/package/archive";
import { policyOf } from "../../scripts/start/server";

const PAGE = readFileSync(join(__dirname, "../../workbench/index.html"), "utf8");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  mkdirSync(join(folder, "samples"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "samples", "a.xlsx"), "PK");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("holds the page, its samples, and what servers must be told", () => {
  const files = unzipSync(archive(folder, "1.2.3"));
  expect(Object.keys(files)).toEqual([
    "绩效评分表工作台/说明.txt",
    "绩效评分表工作台/nginx.conf",
    "绩效评分表工作台/web/web.config",
    "绩效评分表工作台/web/index.html",
    "绩效评分表工作台/web/samples/a.xlsx",
  ]);
  const text = (name: string) => strFromU8(files[`绩效评分表工作台/${name}`]!);
  for (const name of ["nginx.conf", "web/web.config"]) expect(text(name)).toContain(`"${policyOf(PAGE)}"`);
  expect(text("说明.txt")).toMatch(/^绩效评分表工作台 1\.2\.3\r\n/);
  // Decoding takes the mark away by which Windows knows the text.
  expect([...files["绩效评分表工作台/说明.txt"]!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(
    Object.values(files)
      .map((each) => strFromU8(each))
      .join(""),
  ).not.toMatch(/%(CSP|VERSION)%/);
});

it("comes out the same whenever it is made", () => {
  expect(Buffer.compare(archive(folder, "1.2.3"), archive(folder, "1.2.3"))).toBe(0);
  expect(archiveName("1.2.3")).toBe("绩效评分表工作台-1.2.3.zip");
});

it("lets the page reach nothing but its own place", () => {
  const policy = policyOf(PAGE);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
