/** A workbook written by hand: one sheet's cells as XML, with the parts that changing formulas may touch. */
import { strToU8, zipSync } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SmallBook {
  /** What stands in sheetData. */
  readonly rows: string;
  /** Cells of the order of calculation, such as "B2". */
  readonly chain?: readonly string[];
  readonly calcPr?: string;
  readonly names?: string;
}

export function smallBook({ rows, chain, calcPr = "", names = "" }: SmallBook): Uint8Array {
  const chainType = chain
    ? `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/>`
    : "";
  const chainRel = chain ? `<Relationship Id="rId3" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>` : "";
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>${chainType}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="评分表" sheetId="1" r:id="rId1"/></sheets>${names}${calcPr}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${chainRel}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  if (chain) {
    parts["xl/calcChain.xml"] =
      `<calcChain xmlns="${MAIN}">${chain.map((r) => `<c r="${r}" i="1"/>`).join("")}</calcChain>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)])),
  );
}

export const SHEET_PART = "xl/worksheets/sheet1.xml";
