/** Time that doubles when the input doubles, whatever a file is made of: what grows faster is a file that hangs. */
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import type { Workbook } from "../src/workbook/model";
import { csvLine, longTexts, manyColumns, manyMerges, sharedFormulas } from "./data/growing";
import type { BenchCase } from "./harness";

/** Twice, and what the machine does beside. */
const DOUBLED = 2.6;

/** @param made what is read and checked: a workbook, or a file */
function growing(
  what: string,
  size: number,
  made: (size: number) => Promise<Workbook> | Uint8Array,
): BenchCase {
  const names = [1, 2, 4].map((times) => `${(size * times).toLocaleString("en-US")} ${what}`);
  return {
    title: `growth: ${what}`,
    variants: names.map((name, i) => {
      let input: Promise<Workbook> | Uint8Array | undefined;
      return {
        name,
        async run() {
          input ??= made(size * 2 ** i);
          const from = performance.now();
          const opened = await (input instanceof Uint8Array ? readWorkbook(input, "bench.csv") : input);
          const given = input instanceof Uint8Array ? performance.now() - from : 0;
          const start = performance.now();
          checkWorkbook(opened, { frameworks: publishedFrameworks(), messages: zhCN });
          return { measured: given + performance.now() - start };
        },
      };
    }),
    targets: [
      { of: names[1]!, against: names[0]!, atMost: DOUBLED },
      { of: names[2]!, against: names[1]!, atMost: DOUBLED },
    ],
  };
}

export function cases(): BenchCase[] {
  return [
    growing("characters in each of 50 cells", 8_000, longTexts),
    growing("columns of numbers", 250, manyColumns),
    growing("merged cells", 20_000, manyMerges),
    growing("cells that share a formula", 5_000, sharedFormulas),
    growing("characters of CSV without a separator", 1_000_000, (size) => csvLine(size, "")),
    growing("characters of CSV in one quoted field", 1_000_000, (size) => csvLine(size, '"')),
  ];
}
