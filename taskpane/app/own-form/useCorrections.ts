/** What the user corrects in a form that was read, as it is typed. */
import { useState } from "react";
import type { BandData, FormEdits, IndicatorEdit } from "../../../src/form-import/edit-form";
import type { OwnIndicator } from "../../engine/tasks/own-form";
import { bandOf, fieldsOf, type BandFields } from "./band-fields";

export interface Correction {
  readonly weight: string;
  readonly byHand: boolean;
  readonly bands: readonly BandFields[] | null;
}

const unchanged = ({ weight, bands, rule }: OwnIndicator): Correction => ({
  weight: String(weight),
  byHand: rule === null,
  bands: bands?.map(fieldsOf) ?? null,
});

const isWeight = (text: string) => /^\d+(?:\.\d{1,2})?$/.test(text.trim()) && Number(text) > 0;

function bandsOf(fields: readonly BandFields[]): readonly BandData[] | null {
  const bands = fields.map(bandOf);
  return bands.every((band) => band !== null) ? bands : null;
}

export function useCorrections(indicators: readonly OwnIndicator[]) {
  const [typed, setTyped] = useState<Readonly<Record<string, Correction>>>({});
  const of = (indicator: OwnIndicator) => typed[indicator.id] ?? unchanged(indicator);
  const isBroken = (indicator: OwnIndicator) => {
    const { weight, byHand, bands } = of(indicator);
    return !isWeight(weight) || (!byHand && bands !== null && bandsOf(bands) === null);
  };
  const edits: FormEdits = Object.fromEntries(
    indicators.flatMap((indicator): [string, IndicatorEdit][] => {
      const change = typed[indicator.id];
      if (!change || isBroken(indicator)) return [];
      const { weight, byHand, bands } = change;
      return [
        [
          indicator.id,
          {
            ...(Number(weight) === indicator.weight ? {} : { weight: Number(weight) }),
            ...(byHand && indicator.rule !== null ? { byHand } : {}),
            ...(bands && !byHand ? { bands: bandsOf(bands)! } : {}),
          },
        ],
      ];
    }),
  );
  return {
    of,
    isBroken,
    edits,
    /** In hundredths, so that 0.1 and 0.2 add up. */
    total: indicators.reduce((all, each) => all + Math.round(Number(of(each).weight) * 100), 0) / 100,
    change: (indicator: OwnIndicator, part: Partial<Correction>) =>
      setTyped({ ...typed, [indicator.id]: { ...of(indicator), ...part } }),
  };
}
