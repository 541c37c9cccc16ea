import { mixed } from "./colors";

/** How much of a pattern is drawn in its foreground colour. */
const COVERED = new Map<string, number>([
  ["solid", 1],
  ["darkGray", 0.75],
  ["mediumGray", 0.5],
  ["lightGray", 0.25],
  ["gray125", 0.125],
  ["gray0625", 0.0625],
  ["darkHorizontal", 0.5],
  ["darkVertical", 0.5],
  ["darkDown", 0.5],
  ["darkUp", 0.5],
  ["darkGrid", 0.5],
  ["darkTrellis", 0.75],
  ["lightHorizontal", 0.25],
  ["lightVertical", 0.25],
  ["lightDown", 0.25],
  ["lightUp", 0.25],
  ["lightGrid", 0.4],
  ["lightTrellis", 0.3],
]);

/** The plain colour nearest to a pattern; undefined where nothing is drawn. */
export function patternColor(
  pattern: string | undefined,
  foreground: string | undefined,
  background: string | undefined,
): string | undefined {
  const covered = COVERED.get(pattern ?? "none");
  if (covered === undefined) return undefined;
  // A solid fill whose colour is not given is no black cell: some programs only name the other colour.
  if (covered === 1) return foreground ?? background;
  return mixed(foreground ?? "#000000", background ?? "#FFFFFF", covered);
}
