/** The summary for programs: one object (docs/json.md), the same bytes for the same folder. */
import { JSON_VERSION } from "../report/json";
import type { BureauWords } from "../messages/zh-CN/bureau";
import type { Language } from "../messages/messages";
import type { Summary } from "./summary";
import type { Unit } from "./unit";

function unitJson(unit: Unit) {
  const { file, department, year, form, framework, stated, summed, recomputed, grade, counts, conclusion } =
    unit;
  return {
    file,
    department,
    year,
    form,
    framework: framework?.id ?? null,
    stated,
    summed,
    recomputed,
    grade,
    errors: counts.error,
    warnings: counts.warning,
    reviews: counts.review,
    conclusion,
  };
}

const filesOf = (units: readonly Unit[]): string[] => [...new Set(units.map(({ file }) => file))];

export function summaryJson(summary: Summary, words: BureauWords, language: Language) {
  const { units, faults, copies, roster, sample, unreadable } = summary;
  return {
    version: JSON_VERSION,
    units: units.map(unitJson),
    faults: faults.map(({ check, severity, findings, units: of }) => ({
      check,
      severity,
      findings,
      units: filesOf(of),
    })),
    copies: copies.map(({ a, b, kind, what }) => ({
      a: a.file,
      b: b.file,
      kind,
      what: words.copied(kind, what),
    })),
    missing: roster?.missing ?? [],
    unexpected: filesOf(roster?.unexpected ?? []),
    sample: sample.map(({ unit, reasons }) => ({
      file: unit.file,
      reason: reasons.map(words.reason).join(words.between),
    })),
    unreadable: unreadable.map(({ file, problem }) => ({ file, message: problem[language] })),
  };
}
