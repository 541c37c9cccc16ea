/** Recognition alone, of workbooks of 1, 60 and 200 score sheets: its cost must grow as the sheets do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../files/read";
import { publishedFrameworks } from "../src/frameworks/published";
import { recognise } from "../src/recognise";
import type { Sheet, Workbook } from "../src/workbook/model";
import type { BenchCase } from "./harness";

const SAMPLE = "longgang-cost-station-2021.xlsx";
const FEW = 60;
const MANY = 200;
/** Beyond what 200 sheets cost that 60 do: room for noise and for a larger heap, none for a square. */
const LINEAR = (1.5 * MANY) / FEW;

async function scoreSheet(): Promise<{ sheet: Sheet; date1904: boolean }> {
  const bytes = readFileSync(join(__dirname, "..", "samples", SAMPLE));
  const { sheets, date1904 } = await readWorkbook(new Uint8Array(bytes), SAMPLE);
  const sheet = sheets.find(({ name }) => name.includes("评分"));
  if (!sheet) throw new Error(`${SAMPLE} has no score sheet`);
  return { sheet, date1904 };
}

async function workbookOf(count: number): Promise<Workbook> {
  const { sheet, date1904 } = await scoreSheet();
  const sheets = Array.from({ length: count }, (_, i) => ({ ...sheet, name: `评分表${i + 1}` }));
  return { sheets, definedNames: [], date1904 };
}

export function cases(): BenchCase[] {
  const frameworks = publishedFrameworks();
  const variants = [1, FEW, MANY].map((count) => {
    let workbook: Promise<Workbook> | undefined;
    return {
      name: `recognise, ${count} ${count === 1 ? "sheet" : "sheets"}`,
      run: async () => recognise(await (workbook ??= workbookOf(count)), { frameworks }),
    };
  });
  const [, few, many] = variants;
  return [
    {
      title: "recognise: copies of a real score sheet",
      variants,
      targets: [{ of: many!.name, against: few!.name, atMost: LINEAR }],
    },
  ];
}
