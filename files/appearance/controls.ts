/** The VML part of a sheet: the controls of forms, embedded objects, and the notes, which are shown as comments. */
import type { Drawing } from "../../src/workbook/appearance";
import { encodingOf, type OfficePackage } from "../package/package";
import { lastCovered } from "./corner";

/** A note takes some 800 bytes; a part beyond this is not about controls. */
const LARGEST = 8 * 1_048_576;

/**
 * Read by pattern: Excel itself writes VML that is no well-formed XML (`<br>` in the text of a button). What lies
 * between two shapes belongs to the first.
 */
export function readControls(pkg: OfficePackage, part: string, found: (drawing: Drawing) => void): void {
  if ((pkg.entry(part)?.size ?? Infinity) > LARGEST) return;
  const bytes = pkg.read(part);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  for (const shape of text.split(/<(?:\w+:)?shape\s/).slice(1)) {
    const type = /<(?:\w+:)?ClientData[^<>]*ObjectType=["'](\w+)["']/.exec(shape)?.[1];
    const anchor = /<(?:\w+:)?Anchor>([\d\s,]+)</.exec(shape)?.[1];
    const tag = shape.slice(0, shape.indexOf(">"));
    if (type === undefined || type === "Note" || anchor === undefined) continue;
    if (/visibility\s*:\s*hidden/i.test(tag)) continue;
    const [fromCol = 0, , fromRow = 0, , col = 0, colOff = 0, row = 0, rowOff = 0] = anchor
      .split(",")
      .map(Number);
    found({
      kind: kindOf(type),
      name: nameOf(tag),
      from: { row: fromRow, col: fromCol },
      to: lastCovered({ row, col, rowOff, colOff }),
    });
  }
}

function kindOf(type: string): Drawing["kind"] {
  if (type === "Pict") return "other";
  return type === "Shape" ? "shape" : "control";
}

/** "Button_x0020_1" is a name; "_x0000_s1025" is only a number. */
function nameOf(tag: string): string {
  const id = /\bid=["']([^"']*)["']/.exec(tag)?.[1] ?? "";
  return id.startsWith("_x0000_") ? "" : id.replace(/_x0020_/g, " ");
}
