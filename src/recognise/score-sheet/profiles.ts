/** Columns as their headings and their bodies show them: what the roles are decided by. */
import type { Grid } from "../grid";
import type { Figure } from "../types";
import { headingPath, type Header } from "./header";
import { isUnfilledName, readName } from "./names";
import { HEADING_WORDS, isGradeLabel, isNoteLabel, isTotalLabel, type HeadingWord } from "./words";

/** Names and weights of the frameworks at hand, by the key of the name. */
export interface KnownNames {
  isIndicator(text: string): boolean;
  /** Whether two texts name two different indicators that are both known. */
  areDifferent(a: string, b: string): boolean;
  /** Weights that frameworks give the indicator of this name. */
  weightsOf(text: string): ReadonlySet<string> | undefined;
}

/** One column as its heading and its body show it. */
export interface Profile {
  readonly col: number;
  /** Headings from top to bottom; the last says most. */
  readonly path: readonly string[];
  readonly leaf: string;
  readonly joined: string;
  /** Figures of the indicators' rows, by row. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** Texts of the indicators' rows, by row. */
  readonly texts: ReadonlyMap<number, string>;
  /** Figures of rows that close the sheet (总计). */
  readonly totals: readonly Figure[];
}

export const says = (profile: Profile, word: HeadingWord) => HEADING_WORDS[word].test(profile.leaf);
export const saysAnywhere = (profile: Profile, word: HeadingWord) => HEADING_WORDS[word].test(profile.joined);
export const isRatio = (figure: Figure) => figure.unit?.kind === "ratio";

/** A heading of weights; "分值得分", "自评分值" name scores. */
export const saysWeight = (profile: Profile) =>
  says(profile, "weight") && !/(?:^|[^应])得分|自评|实际|复核|上年|扣/.test(profile.leaf);
export const saysScore = (profile: Profile) =>
  says(profile, "score") &&
  !saysWeight(profile) &&
  !says(profile, "criteria") &&
  !/说明|依据|原因|理由/.test(profile.leaf);

/** The column with the most known names, for a sheet whose headings do not say; fewer than this may be chance. */
const FEWEST_KNOWN_NAMES = 5;

export function columnOfNames(grid: Grid, rows: readonly number[], known: KnownNames): number | null {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const entry of grid.row(row))
      if (entry.figure === null && known.isIndicator(entry.text))
        counts.set(entry.col, (counts.get(entry.col) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= FEWEST_KNOWN_NAMES ? best[0] : null;
}

/** A total, a grade or a subtotal: no indicator. */
export const isClosing = (text: string) =>
  isTotalLabel(text) || isGradeLabel(text) || readName(text).isSubtotal;

export function profiles(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  level3: number | null,
): Profile[] {
  const isIndicator = (row: number) => {
    const entries = grid.row(row);
    if (entries.some((entry) => isClosing(entry.text))) return false;
    if (level3 === null) return entries.some((entry) => entry.figure !== null);
    const name = grid.own(row, level3);
    return (
      name !== undefined && name.figure === null && !isNoteLabel(name.text) && !isUnfilledName(name.text)
    );
  };
  const indicatorRows = new Set(rows.filter(isIndicator));
  const totalRows = new Set(
    rows.filter((row) => !indicatorRows.has(row) && grid.row(row).some(({ text }) => isTotalLabel(text))),
  );
  const [first = Infinity] = indicatorRows;
  return Array.from({ length: grid.columnCount }, (_, col) => col).flatMap((col): Profile[] => {
    const path = headingPath(grid, header.rows, col);
    const figures = new Map<number, Figure>();
    const texts = new Map<number, string>();
    const totals: Figure[] = [];
    for (const row of rows) {
      const entry = grid.own(row, col);
      if (!entry) continue;
      if (!indicatorRows.has(row)) {
        if (entry.figure && totalRows.has(row)) totals.push(entry.figure);
      } else if (entry.figure) figures.set(row, entry.figure);
      else texts.set(row, entry.text);
    }
    if (path.length === 0 && figures.size === 0 && texts.size === 0) return [];
    if (path.length === 0 && header.rows[0]! < first - 1 && figures.size + texts.size < 2) return [];
    return [{ col, path, leaf: path.at(-1) ?? "", joined: path.join("/"), figures, texts, totals }];
  });
}
