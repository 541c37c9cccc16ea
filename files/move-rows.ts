/** Rows put into a sheet of a workbook that is there, or taken out of it: everything that refers to them goes along. */
import { movedFormula, movedRow, type RowMove } from "../src/formulas/move-rows";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { dropPart } from "./mark/registry";
import { MovedSheet, movedRanges } from "./move-rows/sheet-text";
import { openEditor } from "./open-editor";
import type { PackageEditor } from "./package/editor";
import { escapeXml } from "./package/xml-scan";
import { unescapeXml } from "./set-formulas/xml-text";
import { readWorkbookPart, type WorkbookPart } from "./xlsx/read-workbook-part";

/**
 * A copy of an .xlsx or .xlsm file after the move. New rows have the height and the looks of the row above. Formulas
 * of all sheets, names, merges, conditional formats, validations, links, prints, notes, drawings, tables and charts
 * follow; a reference to what was taken out becomes #REF!.
 *
 * @throws FileError for files that cannot be written, RangeError for a sheet that is not there or has loose cells
 */
export function moveRows(bytes: Uint8Array, move: RowMove, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  const editor = openEditor(bytes, limits);
  const book = readWorkbookPart(editor.pkg, limits);
  const sheets = book.sheets.flatMap((sheet) => (sheet?.kind === "worksheet" ? [sheet] : []));
  const own = sheets.find(({ name }) => name === move.sheet);
  if (!own) throw new RangeError(`no worksheet ${move.sheet}`);
  const rewrite = (part: string, change: (text: string) => string) => {
    const text = editor.text(part);
    const changed = change(text);
    if (changed !== text) editor.splice(part, 0, text.length, changed);
  };
  for (const { name, part } of sheets) rewrite(part, (text) => new MovedSheet(text, name, move).moved());
  rewrite(book.part, (text) => withNames(text, move));
  for (const { kind, target, external } of editor.pkg.relationships(own.part))
    if (!external && editor.has(target)) rewrite(target, (text) => beside(kind, text, move));
  for (const { name } of editor.pkg.zip.entries)
    if (/\/charts\/chart[^/]*\.xml$|\/pivotCacheDefinition\d*\.xml$/i.test(name))
      rewrite(name, (text) => withSources(text, move));
  dropCalcChain(editor, book);
  return editor.build();
}

const withNames = (text: string, move: RowMove): string =>
  text.replace(
    /(<(?:\w+:)?definedName\b[^>]*>)([^<]*)/g,
    (_, open: string, formula: string) => open + escapeXml(movedFormula(unescapeXml(formula), move, null)),
  );

/** Charts, and pivot tables of what stands in the sheet. */
function withSources(text: string, move: RowMove): string {
  return text
    .replace(
      /(<(?:\w+:)?f>)([^<]*)/g,
      (_, open: string, formula: string) => open + escapeXml(movedFormula(unescapeXml(formula), move, null)),
    )
    .replace(/<(?:\w+:)?worksheetSource\b[^>]*>/g, (tag) => {
      const sheet = /\ssheet=["']([^"']*)["']/.exec(tag)?.[1];
      if (sheet === undefined || unescapeXml(sheet) !== move.sheet) return tag;
      return tag.replace(
        /(\sref=["'])([^"']*)/,
        (_, before: string, ref: string) => before + (movedRanges(ref, move) ?? ref),
      );
    });
}

/** The parts that hang on the sheet: notes, their boxes, drawings, tables. */
function beside(kind: string, text: string, move: RowMove): string {
  switch (kind) {
    case "comments":
    case "threadedComment":
      return withoutLost(text, move);
    case "table":
      return text.replace(
        /(\sref=["'])([A-Z]+\d+(?::[A-Z]+\d+)?)/g,
        (_, before: string, ref: string) => before + (movedRanges(ref, move) ?? ref),
      );
    case "drawing":
      return text.replace(
        /(<(?:\w+:)?row>)(\d+)/g,
        (_, open: string, row: string) => open + moved(row, move),
      );
    case "vmlDrawing":
      return withBoxes(text, move);
    default:
      return text;
  }
}

/** What stood in a row that is gone stands where it was. */
const moved = (row: string, move: RowMove): string => String(movedRow(Number(row), move) ?? move.at);

function withoutLost(text: string, move: RowMove): string {
  return text.replace(
    /<((?:\w+:)?(?:comment|threadedComment))\s[^>]*?\sref=["']([^"']*)["'][^>]*>[\s\S]*?<\/\1>|<((?:\w+:)?(?:comment|threadedComment))\s[^>]*?ref=["']([^"']*)["'][^>]*>[\s\S]*?<\/\3>/g,
    (element, _a, first: string | undefined, _b, second: string | undefined) => {
      const ref = first ?? second ?? "";
      const now = movedRanges(ref, move);
      return now === null ? "" : element.replace(/(\sref=["'])[^"']*/, `$1${now}`);
    },
  );
}

/** Boxes of notes: the cell of each, and where its corners stand (column, offset, row, offset, twice). */
function withBoxes(text: string, move: RowMove): string {
  const withoutGone = text.replace(/<(v:shape)\b[\s\S]*?<\/\1>/g, (shape) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1];
    return row !== undefined && movedRow(Number(row), move) === null ? "" : shape;
  });
  return withoutGone
    .replace(/(<x:Row>)(\d+)/g, (_, open: string, row: string) => open + moved(row, move))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, open: string, anchor: string) => {
      const corners = anchor.split(",").map((each) => each.trim());
      return open + corners.map((each, i) => (i % 4 === 2 ? moved(each, move) : each)).join(", ");
    });
}

/** The order of calculation is a cache; Excel makes it anew. */
function dropCalcChain(editor: PackageEditor, book: WorkbookPart): void {
  const chain = book.relationships.find((rel) => rel.kind === "calcChain" && !rel.external);
  if (chain && editor.pkg.has(chain.target)) dropPart(editor, book.part, chain.target);
}
