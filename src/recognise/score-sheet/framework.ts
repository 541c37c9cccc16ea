/** Score sheet × frameworks → the framework that fits best, and each label's place in it. */
import type { Decimal } from "../../decimal";
import { groupsOf, indicatorsOf, type Framework, type Indicator } from "../../frameworks/framework";
import { perObject, perText } from "../../memo";
import type {
  FrameworkMatch,
  IndicatorRow,
  LevelNode,
  RawIndicator,
  RawNode,
  RawScoreSheet,
  ScoreSheet,
} from "./types";
import type { KnownNames } from "./profiles";
import { labelKey } from "./names";
import { namedIn, placeIndicators, type Named, type PlacedIndicator } from "./place";
import { isNotInNumber, matchesWhere, nameKey } from "../../text";

/** Below this share of known names a sheet follows none of the frameworks. */
const FEWEST_NAMES = 0.5;
/** With this share of known names a sheet has the framework's indicators, and slips in some names. */
const ALL_NAMES = 0.9;
/** Below this share of the framework's weights, a sheet with other indicators follows a form of its own. */
const FEWEST_WEIGHTS = 0.5;
/** What the parts of the match count for; they sum to 1. */
const PARTS = { names: 0.5, weights: 0.25, year: 0.1, parents: 0.05, criteria: 0.1 };

/** The names that the frameworks know, and the weights that go with them. */
export const knownNames = perObject((frameworks: readonly Framework[]): KnownNames => {
  const weights = new Map<string, Set<string>>();
  const ids = new Map<string, string>();
  for (const { id, name, aliases, weight } of frameworks.flatMap(indicatorsOf))
    for (const key of [name, ...aliases].map(nameKey)) {
      ids.set(key, id);
      const known = weights.get(key);
      if (known) known.add(weight.toFixed());
      else weights.set(key, new Set([weight.toFixed()]));
    }
  return {
    areDifferent: (a, b) => {
      const [first, second] = [ids.get(labelKey(a)), ids.get(labelKey(b))];
      return first !== undefined && second !== undefined && first !== second;
    },
    isIndicator: (text) => weights.has(labelKey(text)),
    weightsOf: (text) => weights.get(labelKey(text)),
  };
});

/** "5分", "0.5分": the numbers of points that a text speaks of. */
const pointsIn = perText(
  (text): ReadonlySet<string> =>
    new Set(
      matchesWhere(text, /(\d{1,4}(?:\.\d{1,4})?)分/g, isNotInNumber).map((match) =>
        String(Number(match[1])),
      ),
    ),
);

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** The points that a rule's own criteria speak of: those of its parts, steps and bands. */
const pointsOf = perObject((indicator: Indicator): ReadonlySet<string> => {
  const points = new Set([Number(indicator.weight)]);
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "number" && (key === "points" || key === "per")) points.add(value);
    else if (typeof value === "object" && value !== null)
      for (const [inner, each] of Object.entries(value)) visit(each, Array.isArray(value) ? key : inner);
  };
  visit(indicator.rule.params, "");
  const { attainable } = indicator.rule;
  if (attainable.kind === "steps") for (const each of attainable.points) points.add(Number(each));
  points.delete(0);
  return new Set([...points].map(String));
});

function share(hits: number, of: number): number {
  return of === 0 ? 1 : hits / of;
}

function printedParentsFit(
  nodes: readonly RawNode[],
  named: readonly (Named & { weight: Decimal })[],
  framework: Framework,
) {
  const printed = nodes.flatMap((node) => {
    const found = namedIn(named)(node.name.text)?.found;
    const value = node.weight?.figure?.value;
    if (!found || !value) return [];
    const erratum = framework.errata.find((each) => each.kind === "printed-weight" && each.of === found.id);
    return [value.eq(erratum?.printed ?? found.weight)];
  });
  return share(printed.filter(Boolean).length, printed.length);
}

export interface MatchedFramework extends FrameworkMatch {
  readonly places: readonly PlacedIndicator[];
}

/** What the workbook says around a sheet. */
export interface SheetContext {
  /** The evaluated year, where the workbook says it. */
  readonly year: number | null;
  /** Titles and names in which a district may be named. */
  readonly said: string;
}

/** "深圳市龙岗区" → 龙岗: how titles name a district. */
const shortRegion = (region: string) => region.replace(/^.*[省市](?=.)/, "").replace(/[区县市]$/, "");

/** How well one framework fits. */
function fitFramework(
  raw: RawScoreSheet,
  framework: Framework,
  { year, said }: SheetContext,
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
      printedParentsFit(raw.groups, groupsOf(framework), framework)) /
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
    match,
    evidence: {
      names,
      weights,
      parents,
      year: sameYear,
      region: said.includes(shortRegion(framework.region)),
    },
    rivals: [],
    places,
  };
}

/** Two frameworks whose match differs by less than this are told apart by what they differ in. */
const CLOSE = 0.08;

/** What the sheet says of an indicator in which two frameworks differ: positive for `a`, negative for `b`. */
function leaning(row: RawIndicator, a: Indicator, b: Indicator): number {
  let lean = 0;
  const key = labelKey(row.name.text);
  if (nameKey(a.name) !== nameKey(b.name))
    lean += Number(key === nameKey(a.name)) - Number(key === nameKey(b.name));
  const weight = row.weight?.figure?.value;
  if (weight && !a.weight.eq(b.weight))
    lean += 2 * (Number(weight.eq(a.weight)) - Number(weight.eq(b.weight)));
  const said = pointsIn(row.criteria?.text ?? "");
  if (said.size > 0) {
    const difference = similarity(said, pointsOf(a)) - similarity(said, pointsOf(b));
    lean += 2 * Math.sign(Math.round(difference * 100));
  }
  return lean;
}

const paramsText = perObject(({ rule }: Indicator) => JSON.stringify(rule.params));

const rulesDiffer = (a: Indicator, b: Indicator) => !a.weight.eq(b.weight) || paramsText(a) !== paramsText(b);

/** Which of two close frameworks the sheet follows, and in which indicators that stays open. */
function compare(
  raw: RawScoreSheet,
  a: MatchedFramework,
  b: MatchedFramework,
): { readonly lean: number; readonly open: readonly string[] } {
  let lean = 0;
  const open: string[] = [];
  for (const [index, row] of raw.indicators.entries()) {
    const [first, second] = [a.places[index]!.definition, b.places[index]!.definition];
    if (!first || !second || first.id !== second.id) continue;
    const own = leaning(row, first, second);
    lean += own;
    if (own === 0 && rulesDiffer(first, second)) open.push(first.id);
  }
  const shown = (match: MatchedFramework) => match.evidence.parents + (match.evidence.region ? 1 : 0);
  const year = (match: MatchedFramework) => (match.evidence.year === true ? 1 : 0);
  return { lean: lean + (shown(a) - shown(b)) + (year(a) - year(b)), open };
}

/** Of a district's forms that fit alike the newest: a sheet without a year is more likely this year's. */
const isNewerEdition = (a: MatchedFramework, b: MatchedFramework) =>
  a.match === b.match && a.framework.region === b.framework.region && a.framework.year > b.framework.year;

/** The sheet has indicators of this framework. */
export function fitsFramework(raw: RawScoreSheet, framework: Framework): boolean {
  return fitFramework(raw, framework, { year: null, said: "" }).evidence.names >= FEWEST_NAMES;
}

/** A framework that the user has chosen, unless the sheet is of another kind: a project form has funds and names of its own. */
export function chosenFramework(
  raw: RawScoreSheet,
  framework: Framework,
  context: SheetContext,
): MatchedFramework | null {
  const fit = fitFramework(raw, framework, context);
  return raw.funds && fit.evidence.names < FEWEST_NAMES ? null : fit;
}

/**
 * Of the indicators it has in common with the framework, the sheet weighs most otherwise, and it has not the same ones:
 * other places' forms call many indicators alike.
 */
function sharesOutOtherwise(
  { indicators }: RawScoreSheet,
  { names, weights }: MatchedFramework["evidence"],
): boolean {
  const hasWeights = indicators.every(({ weight }) => weight?.figure);
  return hasWeights && names < ALL_NAMES && weights < FEWEST_WEIGHTS;
}

/** The best of the frameworks; null when the sheet is of another kind. */
export function chooseFramework(
  raw: RawScoreSheet,
  frameworks: readonly Framework[],
  context: SheetContext,
): MatchedFramework | null {
  const fits = frameworks
    .map((framework) => fitFramework(raw, framework, context))
    .filter(({ evidence }) => evidence.names >= FEWEST_NAMES && !sharesOutOtherwise(raw, evidence))
    .sort((a, b) => b.match - a.match);
  const close = fits.filter(({ match }) => fits[0]!.match - match < CLOSE);
  let [best] = close;
  if (!best) return null;
  for (const rival of close.slice(1)) {
    const { lean } = compare(raw, rival, best);
    if (lean > 0 || (lean === 0 && isNewerEdition(rival, best))) best = rival;
  }
  const rivals = close.flatMap((rival) => {
    if (rival === best) return [];
    const { lean, open } = compare(raw, best!, rival);
    return lean === 0 && open.length > 0 ? [{ framework: rival.framework, indicators: open }] : [];
  });
  return { ...best, rivals };
}

function levelNode<T extends RawNode>(node: T, candidates: readonly Named[]): T & LevelNode {
  const named = namedIn(candidates)(node.name.text);
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
    target: null,
  };
}

/** Without a framework only numbers tell an indicator from any other row: one with neither weight nor score is none. */
function withPoints(raw: RawScoreSheet): RawScoreSheet {
  const indicators = raw.indicators.filter(({ weight, score }) => weight?.figure || score?.figure);
  return indicators.length > 0 ? { ...raw, indicators } : raw;
}

/** The finished score sheet: every label with its place in the framework, where there is one. */
export function placeInFramework(found: RawScoreSheet, matched: MatchedFramework | null): ScoreSheet {
  const raw = matched ? found : withPoints(found);
  const dimensions = matched?.framework.dimensions ?? [];
  const groups = matched ? groupsOf(matched.framework) : [];
  return {
    ...raw,
    dimensions: raw.dimensions.map((node) => levelNode(node, dimensions)),
    groups: raw.groups.map((node) => levelNode(node, groups)),
    indicators: raw.indicators.map((row, i) => indicatorRow(row, matched?.places[i])),
    framework: matched && {
      framework: matched.framework,
      match: matched.match,
      evidence: matched.evidence,
      rivals: matched.rivals,
    },
    family: "unknown",
    project: null,
  };
}
