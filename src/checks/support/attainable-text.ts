/** The attainable scores in the form that the messages take them. */
import { plain } from "../../facts/format";
import type { Attainable } from "../../rules/scoring";

/** Above this many, the steps of a checklist are written as a span. */
const MOST_LISTED = 8;

export interface AttainableText {
  /** Greatest first; null for a span. */
  readonly points: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

export function attainableText(attainable: Attainable): AttainableText {
  if (attainable.kind === "range")
    return { points: null, from: plain(attainable.from), to: plain(attainable.to) };
  const points = [...attainable.points].sort((a, b) => b.cmp(a)).map(plain);
  return {
    points: points.slice(0, MOST_LISTED).concat(points.length > MOST_LISTED ? ["…"] : []),
    from: points.at(-1) ?? "",
    to: points[0] ?? "",
  };
}
