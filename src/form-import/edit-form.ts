/** What a person corrects in a form that was read, before it becomes a framework: weights, rules, who scores. */
import { decimal, sum } from "../decimal";
import { withIndicators, type FrameworkData, type IndicatorData } from "../frameworks/schema";
import { withFields, type FieldData } from "./rule-fields";

export interface IndicatorEdit {
  readonly weight?: number;
  /** A person scores it, whatever was read. */
  readonly byHand?: boolean;
  /** Of its rule, by their paths. */
  readonly fields?: Readonly<Record<string, FieldData>>;
}

/** By the indicators' ids. */
export type FormEdits = Readonly<Record<string, IndicatorEdit>>;

function edited(indicator: IndicatorData, { weight, byHand, fields = {} }: IndicatorEdit): IndicatorData {
  const criteria = indicator.printed?.criteria ?? indicator.name;
  const rule = byHand ? { kind: "by-hand", criteria } : withFields(indicator.rule, fields);
  return { ...indicator, weight: weight ?? indicator.weight, rule };
}

const total = (all: readonly { readonly weight: number }[]) =>
  sum(all.map(({ weight }) => decimal(weight))).toNumber();

/** Parents of corrected weights are added up anew; errata that no longer hold are gone. */
export function withEdits(data: FrameworkData, edits: FormEdits): FrameworkData {
  const changed = withIndicators(data, (indicator) => edited(indicator, edits[indicator.id] ?? {}));
  const isReweighted = ({ id }: IndicatorData) => edits[id]?.weight !== undefined;
  const anew = new Set<string>();
  const dimensions = changed.dimensions.map((dimension) => {
    const groups = dimension.groups.map((group) => {
      if (!group.indicators.some(isReweighted)) return group;
      anew.add(group.id);
      return { ...group, weight: total(group.indicators) };
    });
    const indicators = groups.flatMap((group) => group.indicators);
    if (!indicators.some(isReweighted)) return { ...dimension, groups };
    anew.add(dimension.id);
    return { ...dimension, groups, weight: total(indicators) };
  });
  const weights = new Map(
    dimensions
      .flatMap(({ groups }) => groups.flatMap((group) => group.indicators))
      .map((each) => [each.id, each.weight]),
  );
  const all = total([...weights.values()].map((weight) => ({ weight })));
  const errata = changed.errata.flatMap((erratum) => {
    if (erratum.of === "total")
      return all === 100 ? [] : [{ ...erratum, printed: all, note: totalNote(all) }];
    return anew.has(erratum.of) || weights.get(erratum.of) === erratum.printed ? [] : [erratum];
  });
  const isDeclared = all === 100 || errata.some(({ of }) => of === "total");
  return {
    ...changed,
    dimensions,
    errata: isDeclared
      ? errata
      : [...errata, { kind: "printed-weight", of: "total", printed: all, note: totalNote(all) }],
  };
}

/** Said of a form whose indicators do not add up to 100. */
export const totalNote = (all: number) => `三级指标分值合计${all}分，不是100分`;
