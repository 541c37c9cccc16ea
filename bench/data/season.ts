/** A season's workbooks, no two alike: the real ones under other names, each with amounts and remarks of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAppearance } from "../../files/appearance";
import { toPackage } from "../../files/make";
import { readWorkbook } from "../../files/read";
import type { Appearance } from "../../src/workbook/appearance";
import type { Cell, Workbook } from "../../src/workbook/model";
import { eachCell, makeSheet } from "../../src/workbook/sheet";

const SAMPLES = ["longgang-office-2022", "longgang-cost-station-2021", "futian-org-2020"].map((name) =>
  join(__dirname, "..", "..", "samples", `${name}.xlsx`),
);
const SCORE_SHEET = "评分表";

export const unitName = (index: number): string => `某区第${index + 1}管理局`;

interface Original {
  readonly workbook: Workbook;
  readonly appearance: Appearance;
}

/** Amounts of one workbook grow alike, so that its rates stay what they are; counts and rates are left alone. */
function ownCell(cell: Cell, index: number, isScoreSheet: boolean): Cell {
  const { value, row, col } = cell;
  if (typeof value === "string") {
    if (isScoreSheet && row === 0 && col === 0) return { ...cell, value: `${unitName(index)}${value}` };
    return value.length > 30 && !/\d/.test(value) && !isScoreSheet
      ? { ...cell, value: `${unitName(index)}：${value}` }
      : cell;
  }
  const isAmount = typeof value === "number" && !isScoreSheet && value > 10 && !Number.isInteger(value);
  if (!isAmount) return cell;
  return { ...cell, value: Math.round(value * (100 + index) * 100) / 10_000 };
}

function ownBook({ workbook, appearance }: Original, index: number): Uint8Array {
  const sheets = workbook.sheets.map((sheet) =>
    makeSheet(
      sheet.name,
      [...eachCell(sheet)].map((cell) => ownCell(cell, index, sheet.name === SCORE_SHEET)),
      sheet,
    ),
  );
  return toPackage({ ...workbook, sheets }, appearance);
}

/** Writes `count` workbooks into a folder and answers with their names in order. */
export async function writeSeason(folder: string, count: number): Promise<string[]> {
  const originals = await Promise.all(
    SAMPLES.map(async (path): Promise<Original> => {
      const bytes = new Uint8Array(readFileSync(path));
      return { workbook: await readWorkbook(bytes, path), appearance: readAppearance(bytes) };
    }),
  );
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const name = `${String(index + 1).padStart(5, "0")}.xlsx`;
    writeFileSync(join(folder, name), ownBook(originals[index % originals.length]!, index));
    return name;
  });
}

/**
 * Made by each variant's process for itself: what is measured must not find a warm disk that another did not.
 *
 * @returns its folder, which is gone with the process
 */
export async function temporarySeason(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "season-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await writeSeason(folder, count);
  return folder;
}
