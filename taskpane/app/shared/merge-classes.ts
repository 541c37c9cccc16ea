/**
 * Class names for one element. Styles are finished sheets (scripts/build/compiled-styles-loader.cjs), in which the later
 * slot of a file wins by its place; nothing is left to be worked out, as Griffel's `mergeClasses` would.
 */
export function mergeClasses(...classes: readonly (string | false | undefined)[]): string {
  return classes.filter(Boolean).join(" ");
}
