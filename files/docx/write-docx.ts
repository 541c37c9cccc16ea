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
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Block, PaperDate, PaperDocument } from "../../src/papers/document";
import { writeZip } from "../package/zip-write";
import { coverElements } from "./cover";
import { FONT, LANDSCAPE_MARGIN, LANDSCAPE_WIDTH, PAGE, SIZE, STYLE, STYLES, TEXT_WIDTH } from "./looks";
import { chartBlocks, tableBlocks, textRuns } from "./tables";

const RED = "C00000";
const EDGE = { style: BorderStyle.SINGLE, size: 8, space: 4, color: RED };
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** @param width of the text on the section's pages, in twips */
function blockElements(
  block: Exclude<Block, SectionBlock>,
  index: number,
  width: number,
): readonly FileChild[] {
  switch (block.kind) {
    case "draft-line":
      return [
        new Paragraph({
          style: STYLE.draftLine,
          border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
          children: [new TextRun({ text: block.text, color: RED })],
        }),
      ];
    case "cover":
      return coverElements(block.cover);
    case "contents":
      return [
        new Paragraph({ style: STYLE.contentsTitle, children: [new TextRun(block.title)] }),
        new TableOfContents(block.title, { hyperlink: true, headingStyleRange: "1-2" }),
      ];
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(block.runs) })];
    case "subtitle":
      return [new Paragraph({ style: STYLE.subtitle, children: textRuns(block.runs) })];
    case "heading":
      return [
        new Paragraph({
          ...(block.isUnlisted ? { style: STYLE.unlisted } : { heading: HEADINGS[block.level] }),
          pageBreakBefore: block.newPage ?? false,
          children: [new TextRun(block.text)],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ style: STYLE.body, children: textRuns(block.runs) })];
    case "note":
      return [new Paragraph({ style: STYLE.note, children: textRuns(block.runs) })];
    case "table":
      return tableBlocks(block.table, width);
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

type SectionBlock = Extract<Block, { kind: "section" }>;

interface Section {
  readonly isLandscape: boolean;
  readonly startsNumbering: boolean;
  readonly isNumbered: boolean;
  readonly blocks: Exclude<Block, SectionBlock>[];
}

/** Pages are numbered from the first section that says so; where none does, all are. */
function sectionsOf({ blocks }: PaperDocument): Section[] {
  const isSection = (block: Block): block is SectionBlock => block.kind === "section";
  let isNumbered = !blocks.some((block) => isSection(block) && block.startsNumbering);
  const sections: Section[] = [{ isLandscape: false, startsNumbering: false, isNumbered, blocks: [] }];
  for (const block of blocks)
    if (isSection(block)) {
      isNumbered ||= block.startsNumbering;
      sections.push({ ...block, isNumbered, blocks: [] });
    } else sections.at(-1)!.blocks.push(block);
  return sections.filter(({ blocks: own }) => own.length > 0);
}

function sectionOptions(section: Section, index: number, paper: PaperDocument): ISectionOptions {
  const { isLandscape, isNumbered, startsNumbering, blocks } = section;
  const width = isLandscape ? LANDSCAPE_WIDTH : TEXT_WIDTH;
  return {
    properties: {
      page: {
        ...PAGE,
        ...(isLandscape
          ? {
              size: { ...PAGE.size, orientation: PageOrientation.LANDSCAPE },
              margin: LANDSCAPE_MARGIN,
            }
          : {}),
        ...(startsNumbering ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { default: header(paper.header) },
    footers: { default: isNumbered ? footer() : new Footer({ children: [new Paragraph({})] }) },
    children: blocks.flatMap((block, at) => blockElements(block, index * 1000 + at, width)),
  };
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

/** The library counts bookmarks from document to document; here each document counts its own. */
function withOwnBookmarks(parts: Record<string, Uint8Array>): void {
  const part = "word/document.xml";
  const numbers = new Map<string, number>();
  const own = (kind: string, number: string) => {
    const key = `${kind} ${number}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key)!;
  };
  const text = strFromU8(parts[part]!)
    .replace(/_Toc(\d+)/g, (_, number: string) => `_Toc${own("name", number)}`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g,
      (_, before: string, number: string) => before + String(own("id", number)),
    );
  parts[part] = strToU8(text);
}

/** The library leaves out control characters, and lets through the two others that XML cannot hold. */
function withoutNoncharacters(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith(".xml")) continue;
    const text = strFromU8(bytes);
    if (/[\ufffe\uffff]/.test(text)) parts[name] = strToU8(text.replace(/[\ufffe\uffff]/g, ""));
  }
}

export async function writeDocx(paper: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: "",
    styles: STYLES,
    sections: sectionsOf(paper).map((section, index) => sectionOptions(section, index, paper)),
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  withoutNoncharacters(parts);
  dated(parts, paper.date);
  withOwnBookmarks(parts);
  return writeZip(null, new Map(), new Map(Object.entries(parts)));
}
