/** From checked data to a framework whose rules can be asked. Needs neither YAML nor the schema. */
import { decimal, sum, type Decimal } from "../decimal";
import { contains, parseInterval } from "../interval";
import { isNumericFact, type FactId, type NumericFactId } from "../facts/facts";
import type { OwnFact } from "../facts/table";
import { RuleError } from "../rules/rule-error";
import type { BindRule } from "../rules/sum";
import type { Dimension, Framework, GradeBand, Group, Indicator } from "./framework";
import type { FrameworkData, IndicatorData } from "./schema";

export type BoundIndicator = Omit<IndicatorData, "examples">;

interface BoundGroup {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly BoundIndicator[];
}

interface BoundDimension {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly BoundGroup[];
}

/** What is bound of a framework: no examples, and no weights of parents, which are the sums of their children's. */
export interface BoundData extends Omit<FrameworkData, "dimensions"> {
  readonly dimensions: readonly BoundDimension[];
}

/** Called for each indicator before it is bound, so that an error can name it. */
export type Visit = (indicator: BoundIndicator) => void;

/** What binding needs besides the data. */
interface Binding {
  readonly own: OwnFacts;
  readonly bindRule: BindRule;
  readonly visit: Visit;
}

/**
 * @param bindRule makes the rules of the kinds that the data may have
 * @throws RuleError for rules that contradict themselves; RangeError for grade bands that are no intervals
 */
export function bindFramework(
  data: BoundData,
  bindRule: BindRule,
  visit: Visit = () => undefined,
): Framework {
  const { id, title, region, year, source } = data;
  const own = bindFacts(data);
  const binding = { own, bindRule, visit };
  return {
    id,
    title,
    region,
    year,
    source,
    dimensions: data.dimensions.map((dimension) => bindDimension(dimension, binding)),
    grades: data.grades.map(bindGrade),
    facts: [...own.values()],
    errata: data.errata.map((erratum) => ({ ...erratum, printed: decimal(erratum.printed) })),
  };
}

type OwnFacts = ReadonlyMap<string, OwnFact>;

/** Own figures may take the vocabulary's among their terms. */
export function bindFacts({ facts = [] }: Pick<FrameworkData, "facts">): OwnFacts {
  const ids = new Set(facts.map(({ id }) => id));
  const factId = (id: string): FactId => {
    if (ids.has(id)) return `facts/${id}`;
    if (isNumericFact(id)) return id;
    throw new RuleError({ code: "unknown-fact", fact: id });
  };
  return new Map(
    facts.map(({ id, unit, name, wordings = [], terms, lastYearOf }) => [
      id,
      {
        id: `facts/${id}`,
        unit,
        name,
        wordings: [name.zh, ...wordings],
        terms: terms
          ? { numerator: factId(terms.numerator), denominator: terms.denominator.map(factId) }
          : null,
        ...(lastYearOf === undefined ? {} : { lastYearOf: ofVocabulary(lastYearOf) }),
      },
    ]),
  );
}

function ofVocabulary(id: string): NumericFactId {
  if (isNumericFact(id)) return id;
  throw new RuleError({ code: "unknown-fact", fact: id });
}

function bindDimension({ id, name, groups }: BoundDimension, binding: Binding): Dimension {
  const bound = groups.map((group) => bindGroup(group, binding));
  return { id, name, groups: bound, weight: totalWeight(bound) };
}

function bindGroup({ id, name, indicators }: BoundGroup, binding: Binding): Group {
  const bound = indicators.map((indicator) => {
    binding.visit(indicator);
    return bindIndicator(indicator, binding);
  });
  return { id, name, indicators: bound, weight: totalWeight(bound) };
}

function bindIndicator(
  { id, name, aliases, weight, rule, unconfirmed = false }: BoundIndicator,
  { own, bindRule }: Binding,
): Indicator {
  const bound = decimal(weight);
  return {
    id,
    name,
    aliases,
    weight: bound,
    rule: bindRule(rule, { weight: bound, indicator: id, ownFacts: own }),
    unconfirmed,
  };
}

export function bindGrade({ grade, in: interval }: FrameworkData["grades"][number]): GradeBand {
  const band = parseInterval(interval);
  return { grade, interval, contains: (total) => contains(band, total) };
}

export function totalWeight(children: readonly { readonly weight: Decimal }[]): Decimal {
  return sum(children.map(({ weight }) => weight));
}
