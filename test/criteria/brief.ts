/** A rule in a line, for tables of tests. */
import type { RuleData } from "../../src/rules/rule";

/* eslint-disable @typescript-eslint/no-explicit-any */
type Loose = Record<string, any>;

/** A figure of the common vocabulary, or one that is declared on the spot. */
const figure = (fact: unknown) => (typeof fact === "object" ? "own" : String(fact));

function ratio({ part, minus = [], whole, rate, most }: Loose): string {
  const quotient = part
    ? `${[part, ...minus].map(figure).join(" − ")} ÷ ${whole.map(figure).join(" + ")}`
    : "";
  return [quotient, rate].filter(Boolean).join(" | ") + (most ? ` most ${most}` : "");
}

const low = ({ in: interval }: Loose) =>
  interval.startsWith("(-∞")
    ? -Infinity
    : Number(/-?[\d.]+/.exec(interval)![0]) + (interval.startsWith("(") ? 1e-9 : 0);
const ascending = (bands: Loose[]) => [...bands].sort((a, b) => low(a) - low(b));

export function brief(rule: RuleData, points?: number): string {
  const given = rule as Loose;
  switch (rule.kind) {
    case "bands":
      return `bands ${ratio(given.ratio)}: ${ascending(given.bands)
        .map((band: Loose) => `${band.in} ${band.points}`)
        .join(", ")}`;
    case "proportional":
      return `proportional ${ratio(given.ratio)}${points === undefined ? "" : ` × ${points}`}, above ${given.above}`;
    case "checklist":
      return `checklist ${given.items.map((item: Loose) => `${item.points}${item.unless ? " unless" : ""}`).join(" + ")}`;
    case "deduct-per-item":
      return `deduct ${given.per}${points === undefined ? "" : ` of ${points}`} per ${given.count}`;
    case "virement":
      return `virement ${given.threshold} ${given.perPoint} of ${given.denominator}`;
    case "tolerance":
      return (
        `tolerance ${ratio(given.ratio)}: ${given.within}, ${given.per} per ${given.step}` +
        `${given.counting ? ` ${given.counting}` : ""}${given.floor ? `, at least ${given.floor}` : ""}`
      );
    case "quarterly-execution":
      return `quarterly ${given.quarterPoints} + ${given.yearPoints} of ${given.schedule.join()}${given.reading ? `, ${given.reading}` : ""}`;
    case "grades":
      return `grades ${given.scale.compliant}/${given.scale.defective}/${given.scale.unpublished}`;
    case "sum":
      return (
        `sum(${given.parts.map((part: any) => `${part.points}: ${brief(part, part.points)}`).join("; ")})` +
        `${given.veto ? " veto" : ""}${given.waiver ? " waiver" : ""}`
      );
    default:
      return rule.kind;
  }
}
