/** Reading the looks of a workbook, beside reading what it says: the page does both before it shows anything. */
import { readAppearance } from "../files/appearance";
import { readWorkbook } from "../files/read";
import { lazily, manyRows, oneSheet } from "./data/workbooks";
import type { BenchCase } from "./harness";

const BOOKS: readonly { readonly title: string; readonly make: () => Uint8Array }[] = [
  { title: "one score sheet (a real workbook of 8 sheets)", make: oneSheet },
  { title: "one sheet of 20,000 rows", make: () => manyRows(1, 20_000) },
];

export function cases(): BenchCase[] {
  return BOOKS.map(({ title, make }) => {
    const bytes = lazily(make);
    return {
      title: `looks: ${title}`,
      variants: [
        { name: "readWorkbook", run: () => readWorkbook(bytes(), "bench.xlsx") },
        { name: "readAppearance", run: () => readAppearance(bytes()) },
      ],
      targets: [{ of: "readAppearance", against: "readWorkbook", atMost: 1.5 }],
    };
  });
}
