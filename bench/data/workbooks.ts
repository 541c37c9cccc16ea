/** Workbooks made for the benches: a score sheet, 200 of them in one file, one sheet of 50,000 rows. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeZip } from "../../files/package/zip-write";
import { address } from "../../src/workbook/address";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PKG = "http://schemas.openxmlformats.org/package/2006";
const SML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function oneSheet(): Uint8Array {
  return new Uint8Array(
    readFileSync(join(__dirname, "..", "..", "samples", "longgang-cost-station-2021.xlsx")),
  );
}

const STRINGS = Array.from(
  { length: 2_000 },
  (_, i) => `指标 ${i}：参考评分标准，每出现一处不规范扣 ${(i % 7) + 1} 分，扣完为止。`,
);
const COLUMNS = 10;

/** Texts, numbers with formats, formulas with results, as an ordinary sheet mixes them. */
function sheetXml(rows: number, seed: number): string {
  const lines: string[] = [];
  for (let r = 0; r < rows; r++) {
    let cells = "";
    for (let c = 0; c < COLUMNS; c++) {
      const ref = address(r, c);
      const n = seed + r * 31 + c * 17;
      if (c < 4) cells += `<c r="${ref}" s="1" t="s"><v>${n % STRINGS.length}</v></c>`;
      else if (c < 8) cells += `<c r="${ref}" s="2"><v>${(n % 100_000) / 100}</v></c>`;
      else cells += `<c r="${ref}" s="3"><f>SUM(E${r + 1}:H${r + 1})/${c}</f><v>${n / 7}</v></c>`;
    }
    lines.push(`<row r="${r + 1}" spans="1:${COLUMNS}" ht="15">${cells}</row>`);
  }
  return `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="4" width="20" customWidth="1"/></cols><sheetData>${lines.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

export function manyRows(sheets: number, rows: number): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SML}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SML}.sharedStrings+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SML}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${numbers.map((n) => `<sheet name="评分表${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PKG}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rIdA" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdB" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf><alignment wrapText="1"/></xf><xf numFmtId="4"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.map((s) => `<si><t>${s}</t></si>`).join("")}</sst>`,
  };
  for (const n of numbers) parts[`xl/worksheets/sheet${n}.xml`] = sheetXml(rows, n * 101);
  const encoder = new TextEncoder();
  return writeZip(
    null,
    new Map(),
    new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

export const WORKBOOKS: readonly { readonly title: string; readonly make: () => Uint8Array }[] = [
  { title: "one score sheet (a real workbook of 8 sheets)", make: oneSheet },
  { title: "200 sheets of 30 rows", make: () => manyRows(200, 30) },
  { title: "one sheet of 50,000 rows", make: () => manyRows(1, 50_000) },
];

/** Makes a workbook when it is first asked for, once. */
export function lazily(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => (made ??= make());
}
