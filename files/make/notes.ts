/** The notes of a sheet that is made: their texts, and the drawing of the boxes that they stand in. */
import { address, MAX_COLUMNS } from "../../src/workbook/address";
import type { Comment } from "../../src/workbook/model";
import { boxesXml } from "../mark/vml";
import { escapeXml } from "../package/xml-scan";
import { cutText } from "../../src/workbook/cut-text";
import { TRANSITIONAL } from "../xlsx/ooxml";
import { escapeText } from "../xlsx/text";

const FONT = '<rPr><sz val="9"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';

export interface NotesParts {
  readonly comments: string;
  readonly drawing: string;
  readonly nextBlock: number;
}

/** @param block the first block of shape numbers that no drawing of the workbook uses yet */
export function notesParts(comments: readonly Comment[], block: number): NotesParts {
  const byCell = new Map<number, Comment>();
  for (const comment of comments) {
    const key = comment.row * MAX_COLUMNS + comment.col;
    const before = byCell.get(key);
    byCell.set(key, before ? { ...comment, text: `${before.text}\n\n${comment.text}` } : comment);
  }
  const each = [...byCell].sort(([a], [b]) => a - b).map(([, comment]) => comment);
  const { xml, nextBlock } = boxesXml(each, block);
  return {
    comments:
      `<comments xmlns="${TRANSITIONAL.main}"><authors><author></author></authors>` +
      `<commentList>${each.map(commentXml).join("")}</commentList></comments>`,
    drawing: xml,
    nextBlock,
  };
}

function commentXml({ row, col, text }: Comment): string {
  const content = escapeXml(escapeText(cutText(text)));
  return (
    `<comment ref="${address(row, col)}" authorId="0"><text><r>${FONT}` +
    `<t xml:space="preserve">${content}</t></r></text></comment>`
  );
}
