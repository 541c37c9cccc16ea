/** Which column holds what: decided for all columns together, by words and by numbers (evidence.ts). */
import { sum } from "../../decimal";
import type { Grid } from "../grid";
import type { ColumnReading, Figure, ScoreColumn } from "../types";
import { ENOUGH, strength, type EvidenceId } from "./evidence";
import { headingPath, type Header } from "./header";
import { labelKey, readName } from "./names";
import { HEADING_WORDS, isGradeLabel, isNoteLabel, isTotalLabel, levelSaid, type HeadingWord } from "./words";

export type ScoreColumns = Readonly<Partial<Record<ScoreColumn, number>>>;

/** Names and weights of the frameworks at hand, by the key of the name. */
export interface KnownNames {
  isIndicator(text: string): boolean;
  /** Weights that frameworks give the indicator of this name. */
  weightsOf(text: string): ReadonlySet<string> | undefined;
}

export interface Columns {
  readonly columns: ScoreColumns;
  readonly readings: readonly ColumnReading[];
}

/** One column as its heading and its body show it. */
interface Profile {
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

const says = (profile: Profile, word: HeadingWord) => HEADING_WORDS[word].test(profile.leaf);
const saysAnywhere = (profile: Profile, word: HeadingWord) => HEADING_WORDS[word].test(profile.joined);
const isRatio = (figure: Figure) => figure.unit?.kind === "ratio";

/** A heading of weights; "分值得分", "自评分值" name scores. */
const saysWeight = (profile: Profile) =>
  says(profile, "weight") && !/(?<!应)得分|自评|实际|复核|上年|扣/.test(profile.leaf);
const saysScore = (profile: Profile) =>
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

const isClosing = (text: string) => isTotalLabel(text) || isGradeLabel(text) || readName(text).isSubtotal;

function profiles(grid: Grid, header: Header, rows: readonly number[], level3: number | null): Profile[] {
  const isIndicator = (row: number) => {
    const entries = grid.row(row);
    if (entries.some((entry) => isClosing(entry.text))) return false;
    if (level3 === null) return entries.some((entry) => entry.figure !== null);
    const name = grid.own(row, level3);
    return name !== undefined && name.figure === null && !isNoteLabel(name.text);
  };
  const indicatorRows = new Set(rows.filter(isIndicator));
  const totalRows = new Set(
    rows.filter((row) => !indicatorRows.has(row) && grid.row(row).some(({ text }) => isTotalLabel(text))),
  );
  const first = Math.min(...indicatorRows);
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

/** The year that a heading names: "2022年得分". */
function yearIn(profile: Profile): number | null {
  const match = /(20[0-4]\d)年?/.exec(profile.joined);
  return match ? Number(match[1]) : null;
}

const MOST = 0.9;
const MANY = 0.6;
const shareOf = <T>(all: Iterable<T>, fits: (each: T) => boolean): number => {
  let of = 0;
  let hits = 0;
  for (const each of all) {
    of++;
    if (fits(each)) hits++;
  }
  return of === 0 ? 0 : hits / of;
};

function asWeight(profile: Profile, names: ReadonlyMap<number, string>, known: KnownNames): EvidenceId[] {
  const found: EvidenceId[] = [];
  const add = (holds: boolean, id: EvidenceId) => void (holds && found.push(id));
  const level = levelSaid(profile.joined);
  const values = [...profile.figures.values()].map(({ value }) => value);
  const total = sum(values);
  const known_ = [...profile.figures].flatMap(([row, { value }]) => {
    const weights = known.weightsOf(names.get(row) ?? "");
    return weights ? [weights.has(value.toFixed())] : [];
  });
  add(saysWeight(profile), "heading-says-weight");
  add(saysWeight(profile) && level === 3, "heading-says-third-level");
  add(level === 1 || level === 2, "heading-says-other-level");
  add(saysScore(profile) || says(profile, "deduction"), "heading-says-score-for-weight");
  add(saysAnywhere(profile, "factor") && !saysWeight(profile), "heading-says-factor");
  add(known_.length >= 3 && shareOf(known_, Boolean) >= 0.8, "weights-of-a-known-form");
  add(values.length >= 3 && total.eq(100), "adds-up-to-100");
  add(values.length >= 2 && profile.totals.some(({ value }) => value.eq(total)), "adds-up-to-its-total");
  add(values.length >= 2 && values.length >= MOST * names.size, "weights-in-every-row");
  add(values.length < MANY * names.size, "weights-in-few-rows");
  add(
    values.some((value) => value.lte(0)),
    "not-positive",
  );
  add(
    says(profile, "serial") || (values.length >= 3 && values.every((value, i) => value.eq(i + 1))),
    "counts-rows",
  );
  return found;
}

function asScore(profile: Profile, weights: Profile | null, latest: number | null): EvidenceId[] {
  const found: EvidenceId[] = [];
  const add = (holds: boolean, id: EvidenceId) => void (holds && found.push(id));
  const figures = [...profile.figures.values()];
  const total = sum(figures.map(({ value }) => value));
  const pairs = [...profile.figures].flatMap(([row, { value }]) => {
    const weight = weights?.figures.get(row)?.value;
    return weight ? [{ value, weight }] : [];
  });
  const within = shareOf(pairs, ({ value, weight }) => value.gte(0) && value.lte(weight));
  const year = yearIn(profile);
  add(saysScore(profile), "heading-says-score");
  add(saysAnywhere(profile, "self"), "heading-says-self");
  add(saysAnywhere(profile, "reviewed"), "heading-says-reviewed");
  add(saysAnywhere(profile, "lastYear"), "heading-says-last-year");
  add(year !== null && latest !== null && year < latest, "heading-says-earlier-year");
  add(says(profile, "deduction"), "heading-says-deduction");
  add(HEADING_WORDS.factor.test(profile.leaf), "heading-says-factor");
  add(
    !saysScore(profile) && (says(profile, "target") || says(profile, "actual")),
    "heading-says-target-or-actual",
  );
  add(saysWeight(profile), "heading-says-weight-for-score");
  add(pairs.length >= 2 && within >= MOST, "within-the-weights");
  add(pairs.length >= 2 && within < 0.5, "beyond-the-weights");
  add(
    figures.length >= 3 && profile.totals.some(({ value }) => value.eq(total)),
    "scores-add-up-to-the-total",
  );
  add(weights !== null && profile.col > weights.col, "stands-right-of-the-weights");
  add(says(profile, "serial"), "counts-rows");
  add(figures.length > 0 && figures.every(isRatio), "printed-as-a-ratio");
  return found;
}

/** 扣分 as a number: the weight less the score, wherever both are known. */
function isDeductionOf(profile: Profile, weights: Profile | null, scores: Profile): boolean {
  const rows = [...profile.figures].flatMap(([row, { value }]) => {
    const weight = weights?.figures.get(row)?.value;
    const score = scores.figures.get(row)?.value;
    return weight && score ? [{ lost: weight.minus(score), value: value.abs() }] : [];
  });
  return (
    rows.some(({ lost }) => lost.gt(0)) &&
    shareOf(rows, ({ lost, value }) => lost.eq(value)) >= MOST &&
    rows.length >= 3
  );
}

interface Pair {
  readonly weight: Profile | null;
  readonly score: Profile | null;
  readonly evidence: { readonly weight: readonly EvidenceId[]; readonly score: readonly EvidenceId[] };
}

/** Without one of these a column of numbers may be anything that adds up: the scores, for one. */
const SPEAKS_OF_WEIGHTS: ReadonlySet<EvidenceId> = new Set([
  "heading-says-weight",
  "weights-of-a-known-form",
  "adds-up-to-100",
]);

/** Of all pairs, the one for which words and numbers speak most. */
function choosePair(all: readonly Profile[], names: ReadonlyMap<number, string>, known: KnownNames): Pair {
  const numeric = all.filter(
    (profile) => profile.figures.size >= 2 || (profile.figures.size > 0 && names.size <= 2),
  );
  const blankScores = all.filter((profile) => saysScore(profile) && !numeric.includes(profile));
  const latest = numeric.reduce<number | null>((most, each) => {
    const year = yearIn(each);
    return year !== null && (most === null || year > most) ? year : most;
  }, null);
  const weights = [...numeric, ...all.filter((each) => saysWeight(each) && !numeric.includes(each))]
    .map((profile) => ({ profile, evidence: asWeight(profile, names, known) }))
    .filter(
      ({ evidence }) => strength(evidence) >= ENOUGH && evidence.some((id) => SPEAKS_OF_WEIGHTS.has(id)),
    );
  let best: Pair = { weight: null, score: null, evidence: { weight: [], score: [] } };
  let most = -Infinity;
  for (const weight of [...weights, null])
    for (const score of [...numeric, ...blankScores, null]) {
      if (score !== null && score === weight?.profile) continue;
      const evidence = score ? asScore(score, weight?.profile ?? null, latest) : [];
      const scoreStrength = score ? strength(evidence) : 0;
      if (score && scoreStrength < ENOUGH) continue;
      const total = (weight ? strength(weight.evidence) : 0) + scoreStrength;
      if (total <= most) continue;
      most = total;
      best = {
        weight: weight?.profile ?? null,
        score,
        evidence: { weight: weight?.evidence ?? [], score: evidence },
      };
    }
  return best;
}

/** Average length of a text in a cell, for telling names from criteria. */
const averageLength = (profile: Profile) =>
  profile.texts.size === 0
    ? 0
    : [...profile.texts.values()].reduce((total, text) => total + text.length, 0) / profile.texts.size;

const LONGEST_NAME = 20;
/** "得1分", "扣0.5分", "（2分）": a text that gives or takes points. */
const POINTS_IN_TEXT = /\d(?:\.\d+)?分(?!钟|之|别|期|部|公司|析|类|配|解)|扣完为止|酌情扣/;
const speaksOfPoints = (profile: Profile) =>
  shareOf(profile.texts.values(), (text) => POINTS_IN_TEXT.test(text));

class Roles {
  readonly columns: Partial<Record<ScoreColumn, number>> = {};
  private readonly taken = new Map<number, ScoreColumn>();
  private readonly evidence = new Map<number, readonly EvidenceId[]>();

  put(
    role: ScoreColumn,
    profile: Profile | null | undefined,
    evidence: readonly EvidenceId[] = ["heading-says-role"],
  ): boolean {
    if (!profile || this.columns[role] !== undefined || this.taken.has(profile.col)) return false;
    this.columns[role] = profile.col;
    this.taken.set(profile.col, role);
    this.evidence.set(profile.col, evidence);
    return true;
  }

  isFree(profile: Profile): boolean {
    return !this.taken.has(profile.col);
  }

  readings(all: readonly Profile[]): ColumnReading[] {
    return all.map(({ col, joined }) => ({
      col,
      heading: joined,
      role: this.taken.get(col) ?? null,
      evidence: this.evidence.get(col) ?? [],
    }));
  }
}

/** Levels by their headings; without any, short texts that recur less often the further left they stand. */
function putLevels(roles: Roles, all: readonly Profile[], level3: Profile, evidence: EvidenceId): void {
  for (const profile of all) {
    const level = levelSaid(profile.joined);
    if (!level || level === 3 || saysWeight(profile) || profile === level3) continue;
    if (saysScore(profile) || profile.figures.size > profile.texts.size) continue;
    roles.put(`level${level}`, profile);
  }
  roles.put("level3", level3, [evidence]);
  const left = all.filter(
    (profile) =>
      profile.col < level3.col &&
      roles.isFree(profile) &&
      profile.texts.size > 0 &&
      profile.texts.size >= profile.figures.size &&
      averageLength(profile) <= LONGEST_NAME &&
      !says(profile, "serial"),
  );
  const [nearest, next] = left.reverse();
  const groupsRows = (profile: Profile | undefined) =>
    profile && new Set([...profile.texts.values()].map(labelKey)).size < level3.texts.size;
  const { level1, level2 } = roles.columns;
  if (level1 !== undefined && level2 !== undefined) return;
  if (level2 !== undefined)
    roles.put(
      "level1",
      left.find((each) => each.col < level2 && groupsRows(each)),
      ["names-recur"],
    );
  else if (level1 !== undefined)
    roles.put(
      "level2",
      left.find((each) => each.col > level1 && groupsRows(each)),
      ["names-recur"],
    );
  else if (next && groupsRows(next) && groupsRows(nearest)) {
    roles.put("level2", nearest, ["names-recur"]);
    roles.put("level1", next, ["names-recur"]);
  } else if (nearest && groupsRows(nearest)) roles.put("level1", nearest, ["names-recur"]);
}

/** Weights of the upper levels: by their heading, or right beside the names that they belong to. */
function putUpperWeights(roles: Roles, all: readonly Profile[]): void {
  for (const profile of all) {
    const level = levelSaid(profile.joined);
    if (saysWeight(profile) && (level === 1 || level === 2)) roles.put(`weight${level}`, profile);
  }
  const weights = all.filter(
    (profile) => roles.isFree(profile) && saysWeight(profile) && profile.figures.size > 0,
  );
  for (const level of [1, 2] as const) {
    const names = roles.columns[`level${level}`];
    if (names === undefined) continue;
    const next = weights.find(({ col }) => col === names + 1) ?? weights.find(({ col }) => col === names - 1);
    roles.put(`weight${level}`, next, ["beside-its-level"]);
  }
}

/** A second score beside the one that counts, last year's, deductions in numbers, factors. */
function putOtherNumbers(roles: Roles, all: readonly Profile[], pair: Pair): void {
  const { weight, score } = pair;
  for (const profile of all) {
    if (!roles.isFree(profile)) continue;
    const isNumeric = profile.figures.size > 0 && profile.figures.size >= profile.texts.size;
    if (saysAnywhere(profile, "serial") && isNumeric) roles.put("serial", profile);
    else if (saysScore(profile) && saysAnywhere(profile, "lastYear")) roles.put("lastYearScore", profile);
    else if (isNumeric && score && isDeductionOf(profile, weight, score))
      roles.put("deduction", profile, ["is-weight-minus-score"]);
    else if (says(profile, "deduction") && isNumeric && !saysScore(profile)) roles.put("deduction", profile);
    else if (isNumeric && HEADING_WORDS.factor.test(profile.leaf)) roles.put("factor", profile);
    else if (
      score &&
      saysScore(profile) &&
      saysAnywhere(profile, "reviewed") &&
      shareOf(profile.figures, ([row, { value }]) => value.lte(weight?.figures.get(row)?.value ?? value)) >=
        MOST
    )
      roles.put("reviewedScore", profile);
  }
}

/** The columns of words: by their headings first, what is left by what it says. */
function putTexts(roles: Roles, all: readonly Profile[], level3: Profile): void {
  const isFreeText = (profile: Profile) =>
    roles.isFree(profile) && profile.figures.size <= profile.texts.size && !says(profile, "serial");
  const free = () => all.filter(isFreeText);
  for (const profile of free()) {
    if (says(profile, "criteria")) roles.put("criteria", profile);
    else if (says(profile, "description") && !says(profile, "remark")) roles.put("description", profile);
  }
  const isRemark = (profile: Profile) => says(profile, "remark") && !saysScore(profile);
  const isWeak = (profile: Profile) => /备注|备考/.test(profile.leaf);
  for (const profile of free())
    if (isRemark(profile) && !isWeak(profile))
      roles.put(saysAnywhere(profile, "reviewed") ? "reviewedRemark" : "remark", profile);
  for (const profile of free()) if (isRemark(profile)) roles.put("remark", profile);
  for (const profile of free()) {
    if (says(profile, "evidence")) roles.put("evidence", profile);
    else if (says(profile, "target")) roles.put("target", profile);
    else if (says(profile, "actual")) roles.put("actual", profile);
  }
  const long = free().filter((profile) => profile.col !== level3.col && averageLength(profile) >= 12);
  const criteria = long
    .filter((profile) => profile.texts.size * 2 >= level3.texts.size && speaksOfPoints(profile) >= 0.5)
    .sort((a, b) => speaksOfPoints(b) - speaksOfPoints(a))[0];
  roles.put("criteria", criteria, ["speaks-of-points"]);
  const described = free().find(
    (profile) =>
      profile.col > level3.col &&
      averageLength(profile) >= 12 &&
      profile.texts.size * 4 >= level3.texts.size * 3,
  );
  roles.put("description", described, ["long-texts"]);
  const remark = free()
    .filter((profile) => profile.col > level3.col && averageLength(profile) >= 6 && profile.leaf !== "")
    .at(-1);
  if (remark && speaksOfPoints(remark) > 0) roles.put("remark", remark, ["speaks-of-points"]);
}

/** The column of names when headings do not name it: short texts that tell the rows apart best. */
function namesByContent(all: readonly Profile[]): Profile | null {
  let best: Profile | null = null;
  let most = 1;
  for (const profile of all) {
    if (profile.texts.size <= profile.figures.size || averageLength(profile) > LONGEST_NAME) continue;
    if (!HEADING_WORDS.name.test(profile.joined) || saysScore(profile) || says(profile, "remark")) continue;
    const different = new Set([...profile.texts.values()].map(labelKey)).size;
    if (different >= most) [best, most] = [profile, different];
  }
  return best;
}

/** All columns of a sheet below a header; null when no names, or neither weights nor scores are to be found. */
export function findColumns(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  known: KnownNames,
): Columns | null {
  const byName = columnOfNames(grid, rows, known);
  const byHeading = (all: readonly Profile[]) =>
    all.find(
      (each) =>
        levelSaid(each.joined) === 3 &&
        !saysWeight(each) &&
        !saysScore(each) &&
        !HEADING_WORDS.serial.test(each.leaf),
    ) ?? null;
  const rough = profiles(grid, header, rows, byName);
  const named = rough.find(({ col }) => col === byName);
  const headed = byHeading(rough);
  const names = named ?? headed ?? namesByContent(rough);
  if (!names) return null;
  const all = profiles(grid, header, rows, names.col);
  const level3 = all.find(({ col }) => col === names.col);
  if (!level3) return null;
  const roles = new Roles();
  const pair = choosePair(
    all.filter((profile) => profile !== level3),
    level3.texts,
    known,
  );
  putLevels(
    roles,
    all,
    level3,
    named ? "holds-known-names" : headed ? "heading-says-role" : "names-tell-rows-apart",
  );
  roles.put("weight3", pair.weight, pair.evidence.weight);
  roles.put("score", pair.score, pair.evidence.score);
  if (byName === null && roles.columns.score === undefined && roles.columns.weight3 === undefined)
    return null;
  putUpperWeights(roles, all);
  putOtherNumbers(roles, all, pair);
  putTexts(roles, all, level3);
  return { columns: roles.columns, readings: roles.readings(all) };
}
