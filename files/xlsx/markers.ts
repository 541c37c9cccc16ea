/** The signs by which our own additions to a workbook are known again, whoever has saved it since. */

/** Who our notes are by. LibreOffice drops authors, so each note also begins with this, as Excel's own notes do. */
export const NOTE_AUTHOR = "PERFSCORE";

const NOTE_HEADING = `${NOTE_AUTHOR}:\n`;

export function withHeading(text: string): string {
  return NOTE_HEADING + text;
}

export function isOurNote(text: string): boolean {
  return text.replace(/\r\n?/g, "\n").startsWith(NOTE_HEADING);
}
