/** What a Word report says outside its tables: paragraphs with the chapter that they stand in, and pictures. */
import type { Paragraph, Prose } from "../../../src/workbook/model";
import { type DocumentBlock, type DocumentParagraph, type DocumentText, textOf } from "./blocks";
import { unframed } from "./tables";

/** Longer lines that begin with a number are paragraphs. */
const LONGEST_HEADING = 40;
const NUMBERED_CHAPTER = /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章部])/;

type LevelOf = (style: string | null) => number | null;

function isNumberedChapter(text: string): boolean {
  return NUMBERED_CHAPTER.test(text) && text.length <= LONGEST_HEADING && !/[。；;，]$/.test(text);
}

/**
 * The paragraphs that begin a chapter. Most reports number them 一、二、 and style them anyhow; in others they are the
 * outermost level of headings of which there is more than one (a single one is the report's title).
 */
function chapterHeadings(
  paragraphs: readonly DocumentParagraph[],
  levelOf: LevelOf,
): ReadonlySet<DocumentParagraph> {
  const numbered = paragraphs.filter(({ text }) => isNumberedChapter(text.trim()));
  if (numbered.length > 1) return new Set(numbered);
  const byLevel = new Map<number, DocumentParagraph[]>();
  for (const paragraph of paragraphs) {
    const level = paragraph.outline ?? levelOf(paragraph.style);
    if (level === null || paragraph.text.trim() === "") continue;
    const same = byLevel.get(level);
    if (same) same.push(paragraph);
    else byLevel.set(level, [paragraph]);
  }
  const levels = [...byLevel].sort(([a], [b]) => a - b).map(([, found]) => found);
  return new Set(levels.find((found) => found.length > 1) ?? levels[0] ?? numbered);
}

export function readProse({ blocks, footnotes }: DocumentText, levelOf: LevelOf): Prose {
  const free = [...unframed(blocks)].filter(
    (block): block is DocumentParagraph => block.kind === "paragraph",
  );
  const headings = chapterHeadings(free, levelOf);
  const paragraphs: Paragraph[] = [];
  const pictures: string[] = [];
  let chapter: string | null = null;
  let lastText = "";
  const add = (text: string, isHeading: boolean) => paragraphs.push({ text, chapter, isHeading });
  for (const paragraph of free) {
    const text = paragraph.text.trim();
    const isHeading = headings.has(paragraph);
    if (isHeading) chapter = text.replace(/\s+/g, " ");
    if (text !== "") add(text, isHeading || (paragraph.outline ?? levelOf(paragraph.style)) !== null);
    for (const id of paragraph.footnotes) {
      const note = textOf(footnotes.get(id) ?? ([] as DocumentBlock[]));
      if (note !== "") add(note, false);
    }
    for (let n = 0; n < paragraph.pictures; n++) pictures.push(text || lastText);
    if (text !== "") lastText = text;
  }
  return { paragraphs, pictures };
}
