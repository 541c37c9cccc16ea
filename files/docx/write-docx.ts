/** A paper as a Word document. The same paper gives the same bytes: nothing in it comes from the clock or from chance. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Block, PaperDate, PaperDocument } from "../../src/papers/document";
import { writeZip } from "../package/zip-write";
import { FONT, PAGE, SIZE, STYLE, STYLES } from "./looks";
import { chartBlocks, tableBlocks, textRuns } from "./tables";

const RED = "C00000";
const EDGE = { style: BorderStyle.SINGLE, size: 8, space: 4, color: RED };

function blockElements(block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "draft-line":
      return [
        new Paragraph({
          style: STYLE.draftLine,
          border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
          children: [new TextRun({ text: block.text, color: RED })],
        }),
      ];
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(block.runs) })];
    case "subtitle":
      return [new Paragraph({ style: STYLE.subtitle, children: textRuns(block.runs) })];
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.newPage ?? false,
          children: [new TextRun(block.text)],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ style: STYLE.body, children: textRuns(block.runs) })];
    case "note":
      return [new Paragraph({ style: STYLE.note, children: textRuns(block.runs) })];
    case "table":
      return tableBlocks(block.table);
    case "chart":
      return chartBlocks(block.chart, index + 1);
  }
}

function header(text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text, font: FONT.heading, size: SIZE.smallFour, color: RED })],
      }),
    ],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28 })],
      }),
    ],
  });
}

/** The library writes the moment at which it works; the paper's own day is put in its place. */
function dated(parts: Record<string, Uint8Array>, { year, month, day }: PaperDate): void {
  const core = "docProps/core.xml";
  const two = (n: number) => String(n).padStart(2, "0");
  const moment = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
  const bytes = parts[core];
  if (bytes)
    parts[core] = strToU8(
      strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`),
    );
}

export async function writeDocx(paper: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: "",
    styles: STYLES,
    sections: [
      {
        properties: {
          page: PAGE,
        },
        headers: { default: header(paper.header) },
        footers: { default: footer() },
        children: paper.blocks.flatMap(blockElements),
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  dated(parts, paper.date);
  return writeZip(null, new Map(), new Map(Object.entries(parts)));
}
