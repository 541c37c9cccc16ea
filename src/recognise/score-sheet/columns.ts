/** Which column holds what: decided for all columns together, by words and by numbers (evidence.ts). */
import type { Grid } from "../grid";
import type { ColumnReading, ScoreColumn } from "./types";
import type { EvidenceId } from "./evidence";
import type { Header } from "./header";
import { labelKey } from "./names";
import {
  columnOfNames,
  isClosing,
  profiles,
  says,
  saysAnywhere,
  saysScore,
  saysWeight,
  type KnownNames,
  type Profile,
} from "./profiles";
import { areShares, choosePair, isDeductionOf, shareOf, type Pair } from "./points";
import { HEADING_WORDS, levelSaid } from "./words";

export type ScoreColumns = Readonly<Partial<Record<ScoreColumn, number>>>;

export interface Columns {
  readonly columns: ScoreColumns;
  readonly readings: readonly ColumnReading[];
  /** The weights are parts of one: 0.1 is 10 points of the 100. */
  readonly weightsAreShares: boolean;
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

/** Of a column that its heading calls re-examined scores, so many stay within the weights: percentages do not. */
const MANY = 0.6;

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
    else if (isNumeric && says(profile, "deviation")) roles.put("deviation", profile);
    else if (isNumeric && HEADING_WORDS.factor.test(profile.leaf)) roles.put("factor", profile);
    else if (
      score &&
      saysScore(profile) &&
      saysAnywhere(profile, "reviewed") &&
      shareOf(profile.figures, ([row, { value }]) => value.lte(weight?.figures.get(row)?.value ?? value)) >=
        MANY
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
  // 备注 gives reasons only where somebody has written some; in a blank form there is nobody yet, and that is its place.
  const isBlank = all.every(({ col, figures }) => col !== roles.columns.score || figures.size === 0);
  for (const profile of free())
    if (isRemark(profile) && (profile.texts.size > 0 || isBlank)) roles.put("remark", profile);
  for (const profile of free()) {
    if (says(profile, "evidence")) roles.put("evidence", profile);
    // Left of the names a tall label says what the whole block is: 年度绩效指标完成情况.
    else if (profile.col < level3.col) continue;
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

/** Where indicators have a fourth level, it is the one that is scored. */
const FOURTH_LEVEL = /^[四4Ⅳ]级指标/;

/**
 * The weights that stand beside every score: where an indicator is scored point by point (要点分值 beside 要点得分), those
 * of the points and not of the indicator.
 */
function weightOfPoints(
  grid: Grid,
  rows: readonly number[],
  all: readonly Profile[],
  level3: Profile,
  { weight, score }: Pair,
): Profile | null {
  if (!score) return weight;
  const hasFigure = (row: number, { col }: Profile) => Boolean(grid.own(row, col)?.figure);
  const unnamed = rows.filter(
    (row) =>
      !grid.own(row, level3.col) &&
      hasFigure(row, score) &&
      !grid.row(row).some(({ text }) => isClosing(text)),
  );
  if (unnamed.length === 0 || !weight || unnamed.every((row) => hasFigure(row, weight))) return weight;
  const ofPoints = all.find((each) => saysWeight(each) && unnamed.every((row) => hasFigure(row, each)));
  return ofPoints ?? weight;
}

/** All columns of a sheet below a header; null when no names, or neither weights nor scores are to be found. */
export function findColumns(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  known: KnownNames,
): Columns | null {
  const byName = columnOfNames(grid, rows, known);
  const byHeading = (all: readonly Profile[]) => {
    const isNamed = (each: Profile) =>
      !saysWeight(each) && !saysScore(each) && !HEADING_WORDS.serial.test(each.leaf);
    const named = all.filter(isNamed);
    return (
      named.find(({ leaf }) => FOURTH_LEVEL.test(leaf)) ??
      named.find(({ joined }) => levelSaid(joined) === 3) ??
      null
    );
  };
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
    level3,
    known,
  );
  putLevels(
    roles,
    all,
    level3,
    named ? "holds-known-names" : headed ? "heading-says-role" : "names-tell-rows-apart",
  );
  const weight = weightOfPoints(grid, rows, all, level3, pair);
  roles.put("weight3", weight, pair.evidence.weight);
  roles.put("score", pair.score, pair.evidence.score);
  if (byName === null && roles.columns.score === undefined && roles.columns.weight3 === undefined)
    return null;
  putUpperWeights(roles, all);
  putOtherNumbers(roles, all, pair);
  putTexts(roles, all, level3);
  return {
    columns: roles.columns,
    readings: roles.readings(all),
    weightsAreShares: areShares(weight),
  };
}
