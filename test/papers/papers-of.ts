/** A sample with everything that the papers are made from. */
import { checkRecognised } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { reportDraft as draftWords } from "../../src/messages/chinese-only/report-draft";
import { deductionList } from "../../src/papers/deduction-list";
import type { Block, PaperDocument } from "../../src/papers/document";
import { reportDraft } from "../../src/papers/report/report";
import { recognise } from "../../src/recognise";
import type { Workbook } from "../../src/workbook/model";

export const DATE = { year: 2024, month: 3, day: 5 };

export function papersOf(workbook: Workbook) {
  const recognition = recognise(workbook, { frameworks: publishedFrameworks() });
  const report = checkRecognised(recognition, zhCN);
  return {
    list: deductionList(recognition, report, zhCN),
    paper: reportDraft(recognition, report, zhCN, draftWords, DATE),
  };
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "table":
      return block.table.rows
        .map((row) => row.map((cell) => cell?.runs.map(({ text }) => text).join("") ?? "").join("|"))
        .join("\n");
    case "chart":
      return block.chart.bars.map(({ labels }) => labels.join(" ")).join("\n");
    case "cover":
      return [...block.cover.title, ...block.cover.fields.map(({ runs }) => runs)]
        .map((runs) => runs.map(({ text }) => text).join(""))
        .join("\n");
    case "contents":
      return block.title;
    case "section":
      return "";
    default:
      return "runs" in block ? block.runs.map(({ text }) => text).join("") : block.text;
  }
}

/** The paper as a reader takes it in, a line a block. */
export function paperText({ blocks }: PaperDocument): string {
  return blocks.map(blockText).join("\n");
}
