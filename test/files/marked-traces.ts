/** What a marked copy holds that its original did not: searched for in every part, whoever saved the copy since. */
import { MARK_LOOKS } from "../../src/workbook/mark-style";
import { partNames, partText } from "./fixtures";

/** The items of a counted list of a styles or texts part, as XML. */
export function listItems(xml: string, list: string, item: string): string[] {
  const content = new RegExp(`<${list}[ >][^]*?</${list}>`).exec(xml)?.[0] ?? "";
  return content.match(new RegExp(`<${item}(?: [^>]*)?(?:/>|>[^]*?</${item}>)`, "g")) ?? [];
}

const COLORS = Object.values(MARK_LOOKS).flatMap(({ fill, text }) => [fill, text]);
const WORDS = /PERFSCORE|perfscore|校验结果|空单元格上的批注|不是公式|长长长/g;

/** Our words in any part, and our colours in the formats that cells and rules can have. */
export function traces(bytes: Uint8Array): string[] {
  return partNames(bytes).flatMap((part) => {
    if (!/\.(xml|rels|vml)$/.test(part)) return [];
    const text = partText(bytes, part);
    const found = [...(text.match(WORDS) ?? [])];
    if (/styles\.xml$/.test(part)) {
      const formats = [
        ...listItems(text, "fonts", "font"),
        // The second colour of a plain fill is any of those in use.
        ...listItems(text, "fills", "fill").map((xml) => xml.replace(/<bgColor [^>]*>/, "")),
        ...listItems(text, "dxfs", "dxf"),
      ];
      found.push(
        ...formats.filter((xml) =>
          COLORS.some(
            (color) => xml.includes(`<fgColor rgb="FF${color}"`) || xml.includes(`<color rgb="FF${color}"`),
          ),
        ),
      );
    }
    return found.map((what) => `${part}: ${what}`);
  });
}
