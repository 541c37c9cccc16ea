/** The results of a season's files → all that its papers say. */
import { findCopies, type Copy } from "./copies";
import { pairYears, type YearPair } from "./last-year";
import type { FileResult, SaidProblem } from "./result";
import { compareRoster, type RosterResult } from "./roster";
import { chooseSample, gradesOfNoForm, type Sampled } from "./sample";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { belowSharedFolder } from "./shown-files";
import { inOrder, unitsOf, type Unit } from "./unit";
import type { Severity } from "../checks/check";

export interface Fault {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly units: readonly Unit[];
}

export interface Summary {
  readonly units: readonly Unit[];
  /** Most units first. */
  readonly faults: readonly Fault[];
  readonly copies: readonly Copy[];
  /** null without a roster. */
  readonly roster: RosterResult | null;
  readonly sample: readonly Sampled[];
  readonly seed: number;
  /** What the bureau's rules name and no form of the season has. */
  readonly unknownGrades: readonly string[];
  /** null without last year's files. */
  readonly years: readonly YearPair[] | null;
  readonly unreadable: readonly {
    readonly file: string;
    /** The file as papers call it. */
    readonly shownFile: string;
    readonly problem: SaidProblem;
  }[];
  readonly settings: Settings;
}

export interface Season {
  readonly results: readonly FileResult[];
  readonly lastYear: readonly FileResult[] | null;
  readonly roster: readonly string[] | null;
  readonly settings: Settings;
  readonly seed: number;
}

/** Kinds of fault, errors before warnings before reviews, and among these the most frequent first. */
function faultsOf(units: readonly Unit[]): Fault[] {
  const found = new Map<string, { check: string; severity: Severity; findings: number; units: Unit[] }>();
  for (const unit of units) {
    for (const { check, severity } of unit.findings) {
      const key = `${check} ${severity}`;
      const fault = found.get(key) ?? { check, severity, findings: 0, units: [] };
      fault.findings++;
      if (fault.units.at(-1) !== unit) fault.units.push(unit);
      found.set(key, fault);
    }
  }
  const order: readonly Severity[] = ["error", "warning", "review"];
  return [...found.values()].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      b.units.length - a.units.length ||
      (a.check < b.check ? -1 : 1),
  );
}

export function summarise({ results, lastYear, roster, settings, seed }: Season): Summary {
  const ordered = inOrder(results);
  const units = unitsOf(ordered);
  const shown = belowSharedFolder(ordered.map(({ file }) => file));
  const copies = findCopies(units);
  const years = lastYear && pairYears(units, unitsOf(inOrder(lastYear)));
  return {
    units,
    faults: faultsOf(units),
    copies,
    roster: roster && compareRoster(roster, units),
    sample: chooseSample({ units, copies, years: years ?? [], seed }, settings.sample),
    seed,
    unknownGrades: gradesOfNoForm(units, settings.sample, DEFAULT_SETTINGS.sample),
    years,
    unreadable: ordered.flatMap(({ file, problem }) =>
      problem ? [{ file, shownFile: shown(file), problem }] : [],
    ),
    settings,
  };
}
