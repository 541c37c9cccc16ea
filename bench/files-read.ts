/** Reading, beside SheetJS, and beside the floor: inflating and SAX-parsing the same parts, and doing nothing with them. */
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readWorkbook } from "../files/read";
import { lazily, WORKBOOKS } from "./data/workbooks";
import type { BenchCase } from "./harness";

const READ_PARTS =
  /^(_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*|xl\/worksheets\/.*)$/;

/** saxes with a handler for what any reader must hear: tags and texts. */
function floor(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => READ_PARTS.test(name) });
  let events = 0;
  const count = (): void => void events++;
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on("opentag", count);
    parser.on("closetag", count);
    parser.on("text", count);
    parser.write(new TextDecoder().decode(part)).close();
  }
  return events;
}

export function cases(): BenchCase[] {
  return WORKBOOKS.map(({ title, make }) => {
    const bytes = lazily(make);
    return {
      title: `read: ${title}`,
      variants: [
        { name: "readWorkbook", run: () => readWorkbook(bytes(), "bench.xlsx") },
        { name: "floor (unzip + SAX)", run: () => floor(bytes()) },
        {
          name: "@e965/xlsx",
          run: () => read(bytes(), { type: "array", cellFormula: true, cellNF: true, cellHTML: false }),
        },
      ],
      targets: [{ of: "readWorkbook", against: "floor (unzip + SAX)", atMost: 2.5 }],
    };
  });
}
