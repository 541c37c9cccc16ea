/** A sheet's part after rows of a sheet were moved: its cells and formulas, and all that is said of its ranges. */
import { movedFormula, movedRange, movedRow, type RowMove } from "../../src/formulas/move-rows";
import { parseAddress, parseRange, rangeText } from "../../src/workbook/address";
import { escapeXml } from "../package/xml-scan";
import { unescapeXml } from "../set-formulas/xml-text";
import { sharedFormula } from "../xlsx/formula";

const ROW = /<((?:\w+:)?)row\b[^>]*?(?:\/>|>[\s\S]*?<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c\b[^>]*?(?:\/>|>[\s\S]*?<\/\1c>)/g;
const FORMULA = /<((?:\w+:)?)f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1f>)/;

/** Rules for ranges, whose formulas are written as they read in the range's first cell. */
const RULES = /<((?:\w+:)?(?:conditionalFormatting|dataValidation))\b(?:[^>]*?\/>|[^>]*>[\s\S]*?<\/\1>)/g;
const RULE_FORMULA = /<((?:\w+:)?(?:formula[12]?|f))(\s[^>]*)?>([^<]*)<\/\1>/g;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];

const openTag = (element: string): string => element.slice(0, element.indexOf(">") + 1);

/** New rows are like the row above them: what holds for that row holds for them. */
function withNewRows(rule: string, { at, count }: RowMove): string {
  const grown = (ranges: string): string =>
    ranges.replace(/\S+/g, (each) => {
      const range = parseRange(each);
      return range && count > 0 && range.bottom === at - 1
        ? rangeText({ ...range, bottom: range.bottom + count })
        : each;
    });
  return rule
    .replace(/(\ssqref=["'])([^"']*)/, (_, open: string, ranges: string) => open + grown(ranges))
    .replace(/(<(?:\w+:)?sqref>)([^<]*)/, (_, open: string, ranges: string) => open + grown(ranges));
}

/** "A5:B9 D7" after the move; null where nothing of it is left. */
export function movedRanges(text: string, move: RowMove): string | null {
  const moved = text
    .trim()
    .split(/\s+/)
    .flatMap((each) => {
      const range = parseRange(each);
      if (!range) return [each];
      const now = movedRange(range, move);
      return now ? [rangeText(now)] : [];
    });
  return moved.length === 0 ? null : moved.join(" ");
}

interface Master {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** The cells that hold a shared formula's own words, by its number. */
function mastersOf(cells: string): Map<string, Master> {
  const masters = new Map<string, Master>();
  for (const [cell] of cells.matchAll(CELL)) {
    const formula = FORMULA.exec(cell);
    const id = formula && attribute(`<f${formula[2]}>`, "si");
    const at = parseAddress(attribute(openTag(cell), "r") ?? "");
    if (id && at && formula[3]) masters.set(id, { ...at, text: unescapeXml(formula[3]) });
  }
  return masters;
}

export class MovedSheet {
  private readonly isMoved: boolean;

  /** @param sheet the name of the sheet that this part is */
  constructor(
    private readonly text: string,
    private readonly sheet: string,
    private readonly move: RowMove,
  ) {
    this.isMoved = sheet.toLowerCase() === move.sheet.toLowerCase();
  }

  /** @throws RangeError for cells that do not say where they are */
  moved(): string {
    const open = /<(?:\w+:)?sheetData\b[^>]*>/.exec(this.text);
    const end = open && !open[0].endsWith("/>") ? this.text.search(/<\/(?:\w+:)?sheetData\s*>/) : -1;
    if (!open || end < 0) return this.around(this.text);
    const start = open.index + open[0].length;
    const cells = this.cells(this.text.slice(start, end));
    return this.around(this.text.slice(0, start)) + cells + this.around(this.text.slice(end));
  }

  private cells(data: string): string {
    const masters = mastersOf(data);
    const withFormulas = data.replace(CELL, (cell) => this.withFormula(cell, masters));
    return this.isMoved ? this.withRows(withFormulas) : withFormulas;
  }

  /** Shared formulas get their own words: what they shared may not move alike. */
  private withFormula(cell: string, masters: ReadonlyMap<string, Master>): string {
    const formula = FORMULA.exec(cell);
    if (!formula) return cell;
    const [whole, prefix = "", attributes = "", own = ""] = formula;
    const at = parseAddress(attribute(openTag(cell), "r") ?? "");
    const id = attribute(`<f${attributes}>`, "si");
    const master = id === undefined ? undefined : masters.get(id);
    const shared = master && at ? sharedFormula(master.text)(at.row - master.row, at.col - master.col) : null;
    const text = shared ?? unescapeXml(own);
    const moved = movedFormula(text, this.move, this.sheet);
    const kept = master ? "" : this.withArea(attributes);
    const written = `<${prefix}f${kept}>${escapeXml(moved)}</${prefix}f>`;
    return cell.replace(whole, () => written);
  }

  /** The area that an array formula fills. */
  private withArea(attributes: string): string {
    if (!this.isMoved) return attributes;
    return attributes.replace(
      /(\sref=["'])([^"']*)/,
      (_, name: string, ref: string) => name + (movedRanges(ref, this.move) ?? ref),
    );
  }

  private withRows(data: string): string {
    const { at, count } = this.move;
    let above = "";
    let isPut = count <= 0;
    const put = () => {
      isPut = true;
      return Array.from({ length: Math.max(count, 0) }, (_, i) => likeRow(above, at + i)).join("");
    };
    const rows = data.replace(ROW, (row) => {
      const number = Number(attribute(openTag(row), "r"));
      if (!(number > 0)) throw new RangeError("a row does not say where it is");
      if (number === at) above = row;
      const now = movedRow(number - 1, this.move);
      const moved = now === null ? "" : renumbered(row, now);
      return !isPut && number - 1 >= at ? put() + moved : moved;
    });
    return isPut ? rows : rows + put();
  }

  /** What stands before and behind the cells. */
  private around(text: string): string {
    const rules = this.isMoved ? text.replace(RULES, (rule) => withFormulasOfRest(rule, this.move)) : text;
    const formulas = rules.replace(
      RULE_FORMULA,
      (_, name: string, attributes: string | undefined, formula: string) => {
        const moved = movedFormula(unescapeXml(formula), this.move, this.sheet);
        return `<${name}${attributes ?? ""}>${escapeXml(moved)}</${name}>`;
      },
    );
    if (!this.isMoved) return formulas;
    return movedAreas(formulas, this.move).replace(RULES, (rule) => withNewRows(rule, this.move));
  }
}

/** A row and its cells under another number. */
function renumbered(row: string, now: number): string {
  const own = String(now + 1);
  const open = openTag(row).replace(/(\sr=["'])\d+/, `$1${own}`);
  const rest = row.slice(openTag(row).length).replace(CELL, (cell) => {
    const tag = openTag(cell);
    if (attribute(tag, "r") === undefined) throw new RangeError("a cell does not say where it is");
    return tag.replace(/(\sr=["'][A-Z]+)\d+/, `$1${own}`) + cell.slice(tag.length);
  });
  return open + rest;
}

/** A new row with the height and the looks of the one above it, and without its contents. */
function likeRow(above: string, at: number): string {
  if (above === "") return `<row r="${at + 1}"/>`;
  const open = openTag(above).replace(/\/?>$/, "");
  const cells = [...above.slice(openTag(above).length).matchAll(CELL)].flatMap(([cell, prefix]) => {
    const tag = openTag(cell);
    const [column] = attribute(tag, "r")?.match(/^[A-Z]+/) ?? [];
    const style = attribute(tag, "s");
    return column && style !== undefined ? [`<${prefix}c r="${column}${at + 1}" s="${style}"/>`] : [];
  });
  const name = /^<([^\s/>]+)/.exec(above)![1]!;
  return `${open.replace(/(\sr=["'])\d+/, `$1${at + 1}`)}>${cells.join("")}</${name}>`;
}

/**
 * A rule whose first cell is taken out says its formulas as they read in the first cell that is left: else they would
 * refer to what is gone, although every other cell has its own.
 */
function withFormulasOfRest(rule: string, move: RowMove): string {
  const stored = attribute(openTag(rule), "sqref") ?? /<(?:\w+:)?sqref>([^<]*)/.exec(rule)?.[1] ?? "";
  const ranges = stored
    .trim()
    .split(/\s+/)
    .flatMap((each) => parseRange(each) ?? []);
  const first = Math.min(...ranges.map(({ top }) => top));
  if (ranges.length === 0 || movedRow(first, move) !== null) return rule;
  // The first row below those that are taken out.
  const end = move.at - move.count;
  const left = Math.min(...ranges.flatMap(({ top, bottom }) => (bottom < end ? [] : [Math.max(top, end)])));
  if (!Number.isFinite(left)) return rule;
  return rule.replace(RULE_FORMULA, (_, name: string, attributes: string | undefined, formula: string) => {
    const there = sharedFormula(unescapeXml(formula))(left - first, 0);
    return `<${name}${attributes ?? ""}>${escapeXml(there)}</${name}>`;
  });
}

/** Elements that are about a range and go with it. */
const ABOUT_RANGES =
  /<((?:\w+:)?(?:mergeCell|hyperlink|ignoredError|protectedRange|conditionalFormatting|dataValidation|cellWatch))\b([^>]*?)(?:\/>|>[\s\S]*?<\/\1>)/g;
const LISTS =
  /<((?:\w+:)?(?:mergeCells|hyperlinks|ignoredErrors|protectedRanges|dataValidations|cellWatches))\b[^>]*>\s*<\/\1>/g;

function movedAreas(text: string, move: RowMove): string {
  const inRanges = text.replace(ABOUT_RANGES, (element, name: string) => {
    const open = openTag(element);
    const attributeName = ["sqref", "ref", "r"].find((each) => attribute(open, each) !== undefined);
    const ranges = attributeName && movedRanges(attribute(open, attributeName)!, move);
    if (ranges === null) return "";
    // One cell is merged with nothing.
    if (ranges !== undefined && name.endsWith("mergeCell") && !ranges.includes(":")) return "";
    return element;
  });
  return (
    inRanges
      .replace(
        /(<[^>]*?\s(?:ref|sqref|activeCell|topLeftCell)=["'])([^"']*)(?=["'])/g,
        (_, before: string, ranges: string) => before + (movedRanges(ranges, move) ?? ranges),
      )
      .replace(
        /(<(?:\w+:)?sqref>)([^<]*)/g,
        (_, open: string, ranges: string) => open + (movedRanges(ranges, move) ?? ranges),
      )
      .replace(
        /(<(?:\w+:)?brk\b[^>]*?\sid=["'])(\d+)/g,
        (_, open: string, row: string) =>
          // A break stands above the row of its number.
          open + String(movedRow(Number(row), move) ?? move.at),
      )
      // How many are left.
      .replace(/(<(?:\w+:)?(?:mergeCells|hyperlinks|dataValidations)\b[^>]*?)\scount=["']\d+["']/g, "$1")
      .replace(LISTS, "")
  );
}
