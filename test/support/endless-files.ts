/** Files on which the library for old files never returns. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A sound .xls with one bit turned over, in a formula. */
export function endlessXls(): Uint8Array {
  const bytes = Uint8Array.from(readFileSync(join(__dirname, "../fixtures/legacy.xls")));
  bytes[9888]! ^= 1 << 2;
  return bytes;
}

/** A workbook of Excel's XML of 2003 with a thousand million columns. */
export function endlessColumns(): string {
  const namespace = "urn:schemas-microsoft-com:office:spreadsheet";
  return [
    `<?xml version="1.0"?><Workbook xmlns="${namespace}" xmlns:ss="${namespace}">`,
    `<Worksheet ss:Name="a"><Table><Column ss:Span="1000000000" ss:Hidden="1"/>`,
    `<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`,
  ].join("");
}
