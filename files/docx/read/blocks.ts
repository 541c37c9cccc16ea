/** What a Word document consists of, in the order in which it is read. */

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** Position among all paragraphs of the part, those left out of the text included: where to find it again. */
  readonly index: number;
  readonly text: string;
  /** The id of its style. */
  readonly style: string | null;
  /** Its own outline level, 0 for the outermost; null where only the style may have one. */
  readonly outline: number | null;
  readonly pictures: number;
  /** The ids of the footnotes that it refers to. */
  readonly footnotes: readonly string[];
}

/** A cell that begins in this row; rows and columns that a merged cell covers have none. */
export interface DocumentCell {
  readonly col: number;
  readonly right: number;
  /** The last row that it covers, as an index into the table's rows. */
  readonly bottom: number;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocumentCell[])[];
  readonly columns: number;
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentText {
  readonly blocks: readonly DocumentBlock[];
  /** By the id that paragraphs refer to. */
  readonly footnotes: ReadonlyMap<string, readonly DocumentBlock[]>;
}

/** The text of blocks without that of the tables among them; a paragraph is a line. */
export function textOf(blocks: readonly DocumentBlock[]): string {
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  return lines.join("\n").trim();
}
