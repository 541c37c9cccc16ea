/**
 * A draft of the whole self-evaluation report, in the chapters that the forms ask for. It says what the workbook shows,
 * with its figures and tables; what only people know is left open, visibly, and listed at the end together with
 * whatever is found wrong. The text that is signed holds no advice.
 */
import { areAllProjects } from "../../assess/form";
import type { Messages } from "../../messages/messages";
import type { ReportDraftWords } from "../../messages/chinese-only/report-draft";
import type { Recognition } from "../../recognise/recognition";
import type { Report } from "../../report/report";
import type { Block, PaperDate, PaperDocument } from "../document";
import { annexes } from "./annexes";
import { assessment } from "./assessment";
import { ReportFigures } from "./figures";
import { openPoints } from "./open-points";
import { projectChapters, wordsFor } from "./projects";
import { performance, situation } from "./situation";
import { ReportSource } from "./source";
import { WorkbookTables } from "./workbook-tables";

function cover(source: ReportSource): Block {
  const { department, recognition, words } = source;
  const { blanks, ...labels } = words.cover;
  const field = (label: string, text: string) => ({ label, runs: source.runs(text) });
  return {
    kind: "cover",
    cover: {
      title: words.titleLines(department, recognition.year).map((line) => source.runs(line)),
      fields: [
        field(labels.department, labels.stamp(department)),
        field(labels.filler, blanks.filler),
        field(labels.phone, blanks.phone),
        field(labels.head, blanks.head),
        field(labels.date, blanks.date),
      ],
    },
  };
}

/** Tables and charts count from the first of the report; annexes without captions have their own numbers. */
function withNumbers(blocks: readonly Block[], words: ReportDraftWords): Block[] {
  let [tables, charts] = [0, 0];
  return blocks.map((block): Block => {
    if (block.kind === "table" && block.table.caption !== "")
      return { ...block, table: { ...block.table, caption: words.table(++tables, block.table.caption) } };
    if (block.kind === "chart")
      return { ...block, chart: { ...block.chart, caption: words.chart(++charts, block.chart.caption) } };
    return block;
  });
}

/** @param messages in Chinese, like the words: the paper is the department's own */
export function reportDraft(
  recognition: Recognition,
  report: Report,
  messages: Messages,
  general: ReportDraftWords,
  date: PaperDate,
): PaperDocument {
  const ofProjects = areAllProjects(recognition.scoreSheets);
  const words = ofProjects ? wordsFor(recognition, general) : general;
  const source = new ReportSource(recognition, report, messages, words);
  const tables = new WorkbookTables(source);
  const parts = { source, tables, figures: new ReportFigures(source) };
  const paper = [
    cover(source),
    { kind: "contents", title: words.contents } as const,
    { kind: "section", isLandscape: false, startsNumbering: true } as const,
    ...(ofProjects ? projectChapters(source) : [...situation(parts), ...performance(parts)]),
    ...assessment(source),
    ...annexes(source, tables, !ofProjects),
  ];
  return {
    title: words.titleLines(source.department, recognition.year).join(""),
    header: words.header,
    date,
    blocks: [
      { kind: "draft-line", text: words.draftLine(date) },
      ...withNumbers([...paper, ...openPoints(source, paper)], words),
    ],
  };
}
