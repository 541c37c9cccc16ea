/** The three real workbooks: typed in from published reports, with their real figures and their real faults. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import type { Workbook } from "../../src/workbook/model";

export const SAMPLES = ["longgang-office-2022", "longgang-cost-station-2021", "futian-org-2020"] as const;
export type SampleName = (typeof SAMPLES)[number];

export function sampleBytes(name: SampleName): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../samples", `${name}.xlsx`)));
}

export function readSample(name: SampleName): Promise<Workbook> {
  return readWorkbook(sampleBytes(name), `${name}.xlsx`);
}
