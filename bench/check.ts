/** Checking a workbook that has been read, beside reading it: by our reader and by a library. */
import { read } from "@e965/xlsx";
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import type { Workbook } from "../src/workbook/model";
import { lazily, WORKBOOKS } from "./data/workbooks";
import type { BenchCase } from "./harness";

export function cases(): BenchCase[] {
  const frameworks = publishedFrameworks();
  return WORKBOOKS.map(({ title, make }, i) => {
    const bytes = lazily(make);
    let workbook: Promise<Workbook> | undefined;
    const opened = () => (workbook ??= readWorkbook(bytes(), "bench.xlsx"));
    return {
      title: `check: ${title}`,
      variants: [
        {
          name: "checkWorkbook",
          run: async () => checkWorkbook(await opened(), { frameworks, messages: zhCN }),
        },
        { name: "readWorkbook", run: () => readWorkbook(bytes(), "bench.xlsx") },
        { name: "@e965/xlsx, read", run: () => read(bytes(), { type: "array", cellNF: true }) },
      ],
      ...(i === 0 ? { targets: [{ of: "checkWorkbook", atMostMs: 20 }] } : {}),
    };
  });
}
