/** Processor time that doubles when the input doubles, whatever a file is made of: what grows faster is a file that hangs. */
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import { groupFindings } from "../src/report/group";
import type { Workbook } from "../src/workbook/model";
import {
  csvLine,
  longList,
  longTexts,
  manyColumns,
  manyMerges,
  PROJECT_HEADINGS,
  quotedCsv,
  sameRows,
  sharedFormulas,
  WIDE_ROWS,
  wideRows,
} from "./data/growing";
import type { BenchCase } from "./harness";

/** Twice, and what the machine does beside. */
const DOUBLED = 2.6;

/** @param make what is read and checked: a workbook, or a file */
function growing(
  what: string,
  size: number,
  make: (size: number) => Promise<Workbook> | Uint8Array,
): BenchCase {
  const names = [1, 2, 4].map((times) => `${(size * times).toLocaleString("en-US")} ${what}`);
  return {
    title: `growth: ${what}`,
    variants: names.map((name, i) => {
      let input: Promise<Workbook> | Uint8Array | undefined;
      return {
        name,
        async run() {
          input ??= make(size * 2 ** i);
          const made = await input;
          const from = process.cpuUsage();
          const opened = made instanceof Uint8Array ? await readWorkbook(made, "bench.csv") : made;
          const report = checkWorkbook(opened, { frameworks: publishedFrameworks(), messages: zhCN });
          groupFindings(report, report.findings);
          const { user, system } = process.cpuUsage(from);
          return { measured: (user + system) / 1_000 };
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
    growing("headings of a score sheet", 8_000, (size) => sameRows("指标,分值,得分,预算数,执行率", size)),
    growing("pairs of headings of a project form", 4_000, (size) => sameRows(PROJECT_HEADINGS, size)),
    growing("rows of a printed rate", 8_000, (size) => sameRows("预算执行率,6,5.94,,合计", size)),
    growing("rows of one list", 20_000, longList),
    ...WIDE_ROWS.map(([what, lines]) =>
      growing(`${what}, side by side`, 3_000, (size) => wideRows(lines, size)),
    ),
    growing("characters of CSV without a separator", 1_000_000, (size) => csvLine(size, "")),
    growing("characters of CSV in one quoted field", 1_000_000, (size) => csvLine(size, '"')),
    growing("characters of CSV, half of them quotes", 1_000_000, quotedCsv),
  ];
}
