/** @jest-environment node */
import { readSample, sampleBytes, SAMPLES, type SampleName } from "../support/samples";
import { wordReport, type WordReportOptions } from "../support/word-report";
import { folderWith, run } from "./support";

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
