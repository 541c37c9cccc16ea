/** The whole way over the real workbooks: dropped, checked, a figure mended in the grid, downloaded, checked again. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { folderWith, run } from "../../cli/support";
import { sampleBytes, SAMPLES, type SampleName } from "../../support/samples";
import { workbenchSuite, type WorkbenchPage } from "../../support/workbench-suite";

const suite = workbenchSuite();

/** A wrong figure of each, the check that says so, and what puts it right. */
const MENDED: Readonly<
  Record<SampleName, { check: string; cell: string; typed: string; sheetPart: string }>
> = {
  "longgang-office-2022": {
    check: "score-missing",
    cell: "I23",
    typed: "25",
    sheetPart: "xl/worksheets/sheet1.xml",
  },
  "longgang-cost-station-2021": {
    check: "score-not-a-step",
    cell: "I25",
    typed: "4",
    sheetPart: "xl/worksheets/sheet1.xml",
  },
  "futian-org-2020": { check: "sum-mismatch", cell: "", typed: "909.08", sheetPart: "" },
};

interface JsonReport {
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** What the command line says of these bytes. */
async function byCommandLine(bytes: Uint8Array): Promise<JsonReport> {
  const folder = folderWith();
  const path = join(folder, "评分表.xlsx");
  writeFileSync(path, bytes);
  const { stdout } = await run(["check", path, "--format", "json"]);
  return JSON.parse(stdout) as JsonReport;
}

/** The column of messages of the findings' table: all that the pane shows, in words. */
async function messagesOf(workbench: WorkbenchPage): Promise<string[]> {
  const { bytes } = await workbench.download("findings");
  const rows = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  return csvColumn(rows, 4).slice(1).sort();
}

function csvColumn(text: string, column: number): string[] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (const letter of text) {
    const row = rows.at(-1)!;
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === "," && !isQuoted) row.push("");
    else if (letter === "\n" && !isQuoted) rows.push([""]);
    else row[row.length - 1] += letter;
  }
  return rows.slice(0, -1).map((row) => row[column]!);
}

const messages = ({ findings }: JsonReport) =>
  findings.map(({ message }) => message.replaceAll('"', "")).sort();

/** Jumps to the finding's cell from the pane, which leaves the focus there, and types. */
async function mend(workbench: WorkbenchPage, check: string, typed: string): Promise<void> {
  const { page } = workbench;
  await workbench.jump(check);
  await page.waitForFunction(() => document.activeElement?.getAttribute("contenteditable") === "true");
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await page.getByText("有改动未下载").waitFor();
}

/** The parts of both that are not the same to the byte. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) !== 0);
}

describe.each(SAMPLES)("%s", (name) => {
  const { check, typed } = MENDED[name];

  it("is checked, mended and downloaded as the command line sees it", async () => {
    const original = sampleBytes(name);
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open({ name: "评分表.xlsx", bytes: original });
    await workbench.check();
    expect(await messagesOf(workbench)).toEqual(messages(await byCommandLine(original)));

    const count = await page.locator(`[data-check="${check}"]`).count();
    await mend(workbench, check, typed);
    await workbench.check();
    expect(await page.locator(`[data-check="${check}"]`).count()).toBe(count - 1);

    const shown = await messagesOf(workbench);
    const { name: saved, bytes } = await workbench.download("edited");
    expect(saved).toBe("评分表（已修改）.xlsx");
    await page.getByText("已下载“评分表（已修改）.xlsx”", { exact: false }).waitFor();
    expect(messages(await byCommandLine(bytes))).toEqual(shown);
    const changed = changedParts(original, bytes);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
    expect(await page.getByText("有改动未下载").count()).toBe(0);
  });

  it("gives back the very file when nothing was edited", async () => {
    const original = sampleBytes(name);
    const workbench = await suite.open();
    await workbench.open({ name: "评分表.xlsx", bytes: original });
    const { name: saved, bytes } = await workbench.download("edited");
    expect(saved).toBe("评分表.xlsx");
    expect(Buffer.compare(bytes, original)).toBe(0);
  });
});

it("makes the marked copy that the command line makes, with notes", async () => {
  const name = "longgang-office-2022";
  const workbench = await suite.open();
  await workbench.open({ name: "评分表.xlsx", bytes: sampleBytes(name) });
  const { name: saved, bytes } = await workbench.download("marked");
  expect(saved).toBe("评分表（带标记）.xlsx");
  const folder = folderWith();
  writeFileSync(join(folder, "评分表.xlsx"), sampleBytes(name));
  await run(["check", join(folder, "评分表.xlsx"), "--notes", "--out", join(folder, "out")]);
  const { readFileSync } = await import("node:fs");
  const expected = new Uint8Array(readFileSync(join(folder, "out", "评分表.checked.xlsx")));
  expect(changedParts(bytes, expected)).toEqual([]);

  // Opened again, it is the file that it was made of, without the marks.
  await workbench.open({ name: saved, bytes });
  const again = await workbench.download("edited");
  expect(changedParts(again.bytes, sampleBytes(name))).toEqual([]);
});

it("says what became of the formulas", async () => {
  const workbench = await suite.open();
  await workbench.open({ name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") });
  const { name } = await workbench.download("native");
  expect(name).toBe("评分表（普通公式）.xlsx");
  await workbench.page.getByText("这个工作簿里没有 PERF 函数", { exact: false }).waitFor();
});
