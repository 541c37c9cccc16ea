/** What the user corrects in a form that was read, as it is typed. */
import { useState } from "react";
import type { FormEdits, IndicatorEdit } from "../../../src/form-import/edit-form";
import type { FieldData, RuleField } from "../../../src/form-import/rule-fields";
import type { OwnIndicator } from "../../engine/tasks/own-form";
import { dataOf, typedOf, type Typed } from "./field-typing";

export interface Correction {
  readonly weight: string;
  readonly byHand: boolean;
  /** The fields that were changed, by their paths. */
  readonly fields: Readonly<Record<string, Typed>>;
}

const unchanged = ({ weight, rule }: OwnIndicator): Correction => ({
  weight: String(weight),
  byHand: rule === null,
  fields: {},
});

const isWeight = (text: string) => /^\d+(?:\.\d{1,2})?$/.test(text.trim()) && Number(text) > 0;

export const shownIn = ({ fields }: Correction, field: RuleField): Typed =>
  fields[field.path] ?? typedOf(field);

/** null while something is no number. */
function editOf(indicator: OwnIndicator, { weight, byHand, fields }: Correction): IndicatorEdit | null {
  if (!isWeight(weight)) return null;
  const changed: Record<string, FieldData> = {};
  for (const field of byHand ? [] : indicator.fields) {
    const typed = fields[field.path];
    const data = typed === undefined ? undefined : dataOf(field, typed);
    if (typed !== undefined && data === undefined) return null;
    if (data !== undefined) changed[field.path] = data;
  }
  return {
    ...(Number(weight) === indicator.weight ? {} : { weight: Number(weight) }),
    ...(byHand && indicator.rule !== null ? { byHand } : {}),
    ...(Object.keys(changed).length > 0 ? { fields: changed } : {}),
  };
}

export function useCorrections(indicators: readonly OwnIndicator[]) {
  const [typed, setTyped] = useState<Readonly<Record<string, Correction>>>({});
  const of = (indicator: OwnIndicator) => typed[indicator.id] ?? unchanged(indicator);
  const edits: FormEdits = Object.fromEntries(
    indicators.flatMap((indicator): [string, IndicatorEdit][] => {
      const edit = typed[indicator.id] && editOf(indicator, of(indicator));
      return edit ? [[indicator.id, edit]] : [];
    }),
  );
  return {
    of,
    /** What a correction comes to; null where it is broken. */
    editOf: (indicator: OwnIndicator) => editOf(indicator, of(indicator)),
    edits,
    /** In hundredths, so that 0.1 and 0.2 add up. */
    total: indicators.reduce((all, each) => all + Math.round(Number(of(each).weight) * 100), 0) / 100,
    change: (indicator: OwnIndicator, part: Partial<Correction>) =>
      setTyped({ ...typed, [indicator.id]: { ...of(indicator), ...part } }),
  };
}
