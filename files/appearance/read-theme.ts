import type { OfficePackage } from "../package/package";
import type { XmlHandler } from "../package/xml";
import { DEFAULT_THEME, hexColor, THEME_SLOTS } from "./colors";
import { ignoreFileErrors } from "./ignore-file-errors";

/** The theme's colours in the order in which cells count them; Excel's own where the part gives none. */
export function readTheme(pkg: OfficePackage, part: string | undefined): readonly string[] {
  const theme = [...DEFAULT_THEME];
  let slot = -1;
  let inScheme = false;
  let schemes = 0;
  const handler: XmlHandler = {
    open(name, { val, lastClr }) {
      if (name === "clrScheme") inScheme = ++schemes === 1;
      else if (inScheme && THEME_SLOTS.includes(name)) slot = THEME_SLOTS.indexOf(name);
      else if (slot >= 0 && (name === "srgbClr" || name === "sysClr"))
        theme[slot] = hexColor(name === "sysClr" ? lastClr : val) ?? theme[slot]!;
    },
    close(name) {
      if (name === "clrScheme") inScheme = false;
      if (name === "clrScheme" || THEME_SLOTS.includes(name)) slot = -1;
    },
  };
  ignoreFileErrors(() => part !== undefined && pkg.parse(part, handler));
  return theme;
}
