/** Score sheet × frameworks → the framework that fits best, and each label's place in it. */
import { indicatorsOf, type Framework, type Indicator } from "../frameworks/framework";
import type { RawIndicator, RawNode, RawScoreSheet } from "./score-sheet";
import { editDistance, nameKey } from "../text";
import type { FrameworkMatch, IndicatorRow, LevelNode, ScoreSheet } from "./types";

/** Below this share of known names a sheet follows none of the frameworks. */
const FEWEST_NAMES = 0.5;
/** What the parts of the match count for; they sum to 1. */
const PARTS = { names: 0.5, weights: 0.25, year: 0.1, parents: 0.05, criteria: 0.1 };

type NameMatch = LevelNode["match"];

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** One slip in a short name, two in a longer one; 公平 for 公平性 is a slip, 公平 for 公正 another word. */
function isNearMiss(a: string, b: string): boolean {
  const limit = Math.max(a.length, b.length) >= 6 ? 2 : 1;
  return (
    Math.min(a.length, b.length) >= 2 &&
    Math.max(a.length, b.length) >= 3 &&
    editDistance(a, b, limit) <= limit
  );
}

function matchName<T extends Named>(
  label: string,
  candidates: readonly T[],
): { found: T; match: NameMatch } | null {
  const key = nameKey(label);
  if (key === "") return null;
  const exact = candidates.find((candidate) => nameKey(candidate.name) === key);
  if (exact) return { found: exact, match: "exact" };
  const alias = candidates.find((candidate) => candidate.aliases?.some((other) => nameKey(other) === key));
  if (alias) return { found: alias, match: "alias" };
  const near = candidates.filter((candidate) => isNearMiss(nameKey(candidate.name), key));
  return near.length === 1 ? { found: near[0]!, match: "variant" } : null;
}

interface PlacedIndicator {
  readonly definition: Indicator | null;
  readonly match: NameMatch;
}

/** Tells whether a text is the name of an indicator of one of the frameworks, punctuation aside. */
export function indicatorNames(frameworks: readonly Framework[]): (text: string) => boolean {
  const keys = new Set(
    frameworks.flatMap((framework) =>
      indicatorsOf(framework).flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
    ),
  );
  return (text) => keys.has(nameKey(text));
}

/** A row whose name is free (效果性's) is known by its place: the only row of a group with a single indicator. */
function placeIndicators(raw: RawScoreSheet, framework: Framework): PlacedIndicator[] {
  const all = indicatorsOf(framework);
  const groups = framework.dimensions.flatMap((dimension) => dimension.groups);
  const claimed = new Set<string>();
  const places = raw.indicators.map((row): PlacedIndicator => {
    const named = matchName(row.name.text, all);
    if (!named) return { definition: null, match: "none" };
    claimed.add(named.found.id);
    return { definition: named.found, match: named.match };
  });
  return raw.indicators.map((row, index) => {
    const place = places[index]!;
    if (place.definition || row.group === null) return place;
    const group = matchName(raw.groups[row.group]!.name.text, groups)?.found;
    const alone = raw.indicators.filter((other) => other.group === row.group).length === 1;
    const [only, ...others] = group?.indicators ?? [];
    const fits = only && others.length === 0 && alone && !claimed.has(only.id);
    return fits ? { definition: only, match: "position" } : place;
  });
}

/** "5分", "0.5分": the numbers of points that a text speaks of. */
function pointsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/(\d+(?:\.\d+)?)分/g)].map((match) => String(Number(match[1]))));
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** The points that a rule's own criteria speak of: told by the scores it can award. */
function pointsOf(indicator: Indicator): Set<string> {
  const { attainable, weight } = indicator.rule;
  const points = attainable.kind === "steps" ? attainable.points.map(Number) : [];
  return new Set([...points, Number(weight)].filter((p) => p > 0).map(String));
}

function share(hits: number, of: number): number {
  return of === 0 ? 1 : hits / of;
}

function printedParentsFit(
  nodes: readonly RawNode[],
  named: readonly (Named & { weight: { toString(): string } })[],
  framework: Framework,
) {
  const printed = nodes.flatMap((node) => {
    const found = matchName(node.name.text, named)?.found;
    const value = node.weight?.figure?.value;
    if (!found || !value) return [];
    const erratum = framework.errata.find((each) => each.kind === "printed-weight" && each.of === found.id);
    return [value.eq((erratum?.printed ?? found.weight).toString())];
  });
  return share(printed.filter(Boolean).length, printed.length);
}

export interface MatchedFramework extends FrameworkMatch {
  readonly places: readonly PlacedIndicator[];
}

/** How well one framework fits. `year` is the evaluated year, where the workbook says it. */
export function fitFramework(
  raw: RawScoreSheet,
  framework: Framework,
  year: number | null,
): MatchedFramework {
  const places = placeIndicators(raw, framework);
  const all = indicatorsOf(framework);
  const weigh = { exact: 1, alias: 1, position: 0.9, variant: 0.9, none: 0 };
  const known = raw.indicators.flatMap((row, i) => {
    const place = places[i]!;
    return place.definition ? [{ row, definition: place.definition, match: place.match }] : [];
  });
  const nameScore = known.reduce((total, { match }) => total + weigh[match], 0);
  const names = share(nameScore, Math.max(all.length, raw.indicators.length));
  const sameWeight = known.filter(({ row, definition }) =>
    row.weight?.figure?.value.eq(definition.weight),
  ).length;
  const weights = share(sameWeight, known.length);
  const parents =
    (printedParentsFit(raw.dimensions, framework.dimensions, framework) +
      printedParentsFit(
        raw.groups,
        framework.dimensions.flatMap((dimension) => dimension.groups),
        framework,
      )) /
    2;
  const withCriteria = known.filter(({ row }) => row.criteria && pointsIn(row.criteria.text).size > 0);
  const criteria = share(
    withCriteria.reduce(
      (total, { row, definition }) => total + similarity(pointsIn(row.criteria!.text), pointsOf(definition)),
      0,
    ),
    withCriteria.length,
  );
  const sameYear = year === null ? null : year === framework.year;
  const match =
    PARTS.names * names +
    PARTS.weights * weights +
    PARTS.parents * parents +
    PARTS.criteria * Math.min(1, criteria * 1.5) +
    PARTS.year * (sameYear === null ? 0.5 : sameYear ? 1 : 0);
  return {
    framework,
    match: Math.round(match * 100) / 100,
    evidence: { names, weights, year: sameYear },
    places,
  };
}

/** The best of the frameworks; null when the sheet is of another kind. */
export function chooseFramework(
  raw: RawScoreSheet,
  frameworks: readonly Framework[],
  year: number | null,
): MatchedFramework | null {
  const fits = frameworks.map((framework) => fitFramework(raw, framework, year));
  const best = fits.reduce<MatchedFramework | null>((a, b) => (a && a.match >= b.match ? a : b), null);
  return best && best.evidence.names >= FEWEST_NAMES ? best : null;
}

function levelNode<T extends RawNode>(node: T, candidates: readonly Named[]): T & LevelNode {
  const named = matchName(node.name.text, candidates);
  return {
    ...node,
    id: named?.found.id ?? null,
    officialName: named?.found.name ?? null,
    match: named?.match ?? "none",
  };
}

function indicatorRow(row: RawIndicator, place: PlacedIndicator | undefined): IndicatorRow {
  const definition = place?.definition ?? null;
  return {
    ...row,
    id: definition?.id ?? null,
    officialName: definition?.name ?? null,
    match: place?.match ?? "none",
    definition,
  };
}

/** The finished score sheet: every label with its place in the framework, where there is one. */
export function placeInFramework(raw: RawScoreSheet, matched: MatchedFramework | null): ScoreSheet {
  const dimensions = matched?.framework.dimensions ?? [];
  const groups = dimensions.flatMap((dimension) => dimension.groups);
  return {
    ...raw,
    dimensions: raw.dimensions.map((node) => levelNode(node, dimensions)),
    groups: raw.groups.map((node) => levelNode(node, groups)),
    indicators: raw.indicators.map((row, i) => indicatorRow(row, matched?.places[i])),
    framework: matched && { framework: matched.framework, match: matched.match, evidence: matched.evidence },
  };
}
