/** Which styles of a Word document are headings, and of which level. */
import type { OfficePackage } from "../../package/package";
import { prefixed, type Attributes } from "../../package/xml";

interface StoredStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
}

/** "heading 1" stands in every file, whatever Word calls it on the screen; "标题 1" in those of some other programs. */
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/i;
/** The level that Word gives to text that is no heading. */
const BODY_TEXT = 9;
const LONGEST_CHAIN = 20;

/** Style id → outline level, 0 for the outermost; null for styles of plain text. */
export function readOutlineLevels(pkg: OfficePackage, part: string): (style: string | null) => number | null {
  const styles = new Map<string, StoredStyle>();
  const target = pkg.relationships(part).find(({ kind, external }) => kind === "styles" && !external);
  let current: StoredStyle | null = null;
  const value = (attributes: Attributes) => prefixed(attributes, "val") ?? "";
  if (target)
    pkg.parse(target.target, {
      open(element, attributes) {
        if (element === "style") {
          current = { name: "", basedOn: null, outline: null };
          styles.set(prefixed(attributes, "styleId") ?? "", current);
        } else if (!current) return;
        else if (element === "name") current.name = value(attributes);
        else if (element === "basedOn") current.basedOn = value(attributes);
        else if (element === "outlineLvl") current.outline = Number(value(attributes));
      },
    });
  return (id) => {
    let style = id === null ? undefined : styles.get(id);
    for (let step = 0; style && step < LONGEST_CHAIN; step++) {
      const named = HEADING_NAME.exec(style.name)?.[1];
      const level = style.outline ?? (named === undefined ? null : Number(named) - 1);
      if (level !== null) return level >= 0 && level < BODY_TEXT ? level : null;
      style = style.basedOn === null ? undefined : styles.get(style.basedOn);
    }
    return null;
  };
}
