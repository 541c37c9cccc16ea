/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readSample, sampleBytes, SAMPLES, type SampleName } from "../support/samples";
import { wordReport, type WordReportOptions } from "../support/word-report";
import { folderWith, run, sheetNames } from "./support";

const YEAR: Record<SampleName, number> = {
  "longgang-office-2022": 2022,
  "longgang-cost-station-2021": 2021,
  "futian-org-2020": 2020,
};

async function asWord(name: SampleName, options?: WordReportOptions): Promise<Uint8Array> {
  return wordReport(`${YEAR[name]}年度部门整体支出绩效自评报告`, await readSample(name), options);
}

async function findingsIn(files: Record<string, Uint8Array>) {
  const cwd = folderWith(files);
  const { stdout } = await run(["check", ".", "--format", "json"], { cwd });
  const [report] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(report.error).toBeUndefined();
  return report.findings as { check: string; severity: string; expected: unknown; actual: unknown }[];
}

test.each(SAMPLES)(
  "%s pasted into a report draws the findings of the workbook, cell by cell",
  async (name) => {
    const word = await findingsIn({ "报告.docx": await asWord(name) });
    const book = await findingsIn({ "表.xlsx": sampleBytes(name) });
    expect(word).toEqual(book);
  },
);

test.each(SAMPLES)("%s with its titles and units above the tables draws the same findings", async (name) => {
  const word = await findingsIn({ "报告.docx": await asWord(name, { captions: true }) });
  const book = await findingsIn({ "表.xlsx": sampleBytes(name) });
  // Sheets are called by their captions there, and rows count from the table's first.
  const said = (findings: typeof word) =>
    findings.map(({ check, severity, expected, actual }) => ({ check, severity, expected, actual }));
  expect(said(word)).toEqual(said(book));
});

test("--out writes the report with comments and a workbook of its findings; unmark gives the report back", async () => {
  const report = await asWord("longgang-office-2022");
  const cwd = folderWith({ "报告.docx": report, "报告.xlsx": sampleBytes("longgang-office-2022") });
  const { stderr } = await run(["check", ".", "--out", "查"], { cwd });
  expect(readdirSync(join(cwd, "查")).sort()).toEqual([
    "报告.checked.docx",
    "报告.checked.xlsx",
    "报告.docx.checked.xlsx",
  ]);
  for (const name of readdirSync(join(cwd, "查"))) expect(stderr).toContain(name);
  expect(sheetNames(join(cwd, "查", "报告.docx.checked.xlsx"))).toEqual(["校验结果"]);
  await run(["unmark", join("查", "报告.checked.docx")], { cwd });
  const back = unzipSync(new Uint8Array(readFileSync(join(cwd, "查", "报告.unmarked.docx"))));
  expect(back).toEqual(unzipSync(report));
});

test("a letter in a folder is passed over in a line; named, it is the wrong file", async () => {
  const letter = await wordReport("关于报送材料的通知", { sheets: [], definedNames: [], date1904: false });
  const cwd = folderWith({ "表.xlsx": sampleBytes("longgang-office-2022"), "通知.docx": letter });
  const whole = await run(["check", ".", "--format", "json"], { cwd });
  expect([whole.status, whole.stdout.trimEnd().split("\n").length]).toEqual([1, 1]);
  expect(whole.stderr).toContain("跳过 通知.docx");
  const named = await run(["check", "通知.docx", "--format", "json"], { cwd });
  expect([named.status, JSON.parse(named.stdout).error.code]).toEqual([2, "no-tables"]);
});

test.each(["某局报告.doc", "某局报告.WPS"])(
  "%s of the old kind in a folder is not passed over in silence: it says how to send it again",
  async (name) => {
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1_024),
      Buffer.from("WordDocument\0", "utf16le"),
      Buffer.alloc(4_096),
    ]);
    const cwd = folderWith({ "收/表.xlsx": sampleBytes("longgang-office-2022"), [`收/${name}`]: old });
    const { status, stdout } = await run(["bureau", "收", "--out", "出", "--format", "json"], { cwd });
    const { units, unreadable } = JSON.parse(stdout);
    expect([status, units.length]).toEqual([2, 1]);
    expect(unreadable).toEqual([
      { file: expect.stringContaining(name), message: expect.stringContaining("另存为 .docx") },
    ]);
  },
);
