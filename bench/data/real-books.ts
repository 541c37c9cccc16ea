/** Larger workbooks with a real score sheet in them, so that a check has something to find. */
import { readAppearance } from "../../files/appearance";
import { toPackage } from "../../files/make";
import { readWorkbook } from "../../files/read";
import type { Appearance, SheetAppearance } from "../../src/workbook/appearance";
import type { Workbook, Sheet } from "../../src/workbook/model";
import { eachCell, makeSheet } from "../../src/workbook/sheet";
import { manyRows, oneSheet } from "./workbooks";

export interface Book {
  readonly workbook: Workbook;
  readonly appearance: Appearance;
}

export const bytesOf = ({ workbook, appearance }: Book): Uint8Array => toPackage(workbook, appearance);

async function opened(bytes: Uint8Array): Promise<Book> {
  return { workbook: await readWorkbook(bytes, "bench.xlsx"), appearance: readAppearance(bytes) };
}

const named = (name: string, sheet: Sheet): Sheet => makeSheet(name, eachCell(sheet), sheet);

/** The real workbook of eight sheets, and its supporting tables over and over under other names. */
export async function manySheets(count: number): Promise<Book> {
  const { workbook, appearance } = await opened(oneSheet());
  const { sheets } = workbook;
  const copied = Array.from({ length: count - sheets.length }, (_, i) => 1 + (i % (sheets.length - 1)));
  const copies = copied.map((from, i) => named(`${sheets[from]!.name}${i + 2}`, sheets[from]!));
  const looks = copied.map((from) => appearance.sheets[from]!);
  return {
    workbook: { ...workbook, sheets: [...sheets, ...copies] },
    appearance: { ...appearance, sheets: [...appearance.sheets, ...looks] },
  };
}

/** Its looks, as numbered in a list that has others before them. */
function renumbered(looks: SheetAppearance, before: number): SheetAppearance {
  const rows = [...looks.styles].map(
    ([row, cells]) => [row, new Map([...cells].map(([col, style]) => [col, style + before]))] as const,
  );
  return { ...looks, styles: new Map(rows) };
}

/** A sheet of so many rows by ten columns, shown first, and the real workbook after it. */
export async function longSheet(rows: number): Promise<Book> {
  const [long, real] = await Promise.all([opened(manyRows(1, rows)), opened(oneSheet())]);
  const before = real.appearance.styles.length;
  return {
    workbook: {
      ...real.workbook,
      sheets: [named("明细", long.workbook.sheets[0]!), ...real.workbook.sheets],
    },
    appearance: {
      styles: [...real.appearance.styles, ...long.appearance.styles],
      sheets: [renumbered(long.appearance.sheets[0]!, before), ...real.appearance.sheets],
    },
  };
}
