/**
 * @jest-environment jsdom
 *
 * The zip of the WPS add-in: what a machine and a server need, with lists of add-ins that fit their schema.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { wpsArchive, wpsArchiveName } from "../../scripts/package/wps-archive";
import { faultsOf, PLUGIN_LIST } from "../support/fake-wps/schemas";

const TOP = "绩效评分表WPS加载项";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wps-package-"));
  mkdirSync(join(folder, "assets"));
  for (const name of ["ribbon.xml", "wps-notices.txt", "assets/icon-32.png"])
    writeFileSync(join(folder, name), name);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("holds the add-in with its notices, the lists, and how to install it", () => {
  const files = unzipSync(wpsArchive(folder, "1.2.3"));
  expect(Object.keys(files)).toEqual(
    [
      "说明.txt",
      "安装.html",
      "publish.xml",
      "内网/publish.xml",
      "内网/jsplugins.xml",
      "perf-score-sheet_1.2.3/assets/icon-32.png",
      "perf-score-sheet_1.2.3/ribbon.xml",
      "perf-score-sheet_1.2.3/wps-notices.txt",
    ].map((name) => `${TOP}/${name}`),
  );
  const text = (name: string) => strFromU8(files[`${TOP}/${name}`]!);
  expect(text("说明.txt")).toMatch(/^\uFEFF绩效评分表 WPS 加载项 1\.2\.3（实验性）\r\n/);
  for (const name of ["publish.xml", "内网/publish.xml", "内网/jsplugins.xml"]) {
    const list = new DOMParser().parseFromString(text(name), "application/xml");
    expect([name, faultsOf(list, PLUGIN_LIST)]).toEqual([name, []]);
  }
  expect(text("publish.xml")).toContain('url="perf-score-sheet_1.2.3"');
  expect(text("安装.html")).toContain("&lt;jsplugin name=");
  for (const name of ["说明.txt", "安装.html"]) expect(text(name)).not.toMatch(/%(?:VERSION|FOLDER|ENTRY)%/);
});

it("is the same bytes for the same files, under a name with its version", () => {
  expect(wpsArchive(folder, "1.2.3")).toEqual(wpsArchive(folder, "1.2.3"));
  expect(wpsArchiveName("1.2.3")).toBe("绩效评分表WPS加载项-1.2.3.zip");
});
