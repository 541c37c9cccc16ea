/**
 * The cheapest way to a grade or to full marks: the rules' own improvements, those that win most points for the least
 * relative change of a figure first, combined until the goal is reached. For planning, and for finding the figure
 * that is wrong; it never suggests changing past figures.
 */
import type { AssessedSheet } from "../assess/assess";
import { gradesOf } from "../assess/form";
import { factDecimals } from "../assess/fact-text";
import { decimal, max, ONE, ZERO, type Decimal } from "../decimal";
import { parseInterval } from "../interval";
import type { FactId, FactValue } from "../facts/facts";
import type { FactBook } from "../recognise/types";
import { valueOf } from "./changeable-facts";
import { factsFor, type Changes } from "./facts-for-rule";
import { rescoreSheet, type RescoredRow, type SheetWhatIf } from "./rescore";

export type Goal = { readonly kind: "full" } | { readonly kind: "grade"; readonly grade: string };

export interface Step {
  readonly fact: FactId;
  readonly book: FactBook;
  readonly from: Decimal;
  readonly to: Decimal;
  /** How far `to` is from `from`, as a share of the greater of the two: 0–1, also from or to zero. */
  readonly share: Decimal;
  /** Points of the whole sheet, after the steps before. */
  readonly gain: Decimal;
  /** The indicators whose scores it changes, up or down. */
  readonly indicators: readonly RescoredRow[];
}

export interface Route {
  /** The total that the goal asks for. */
  readonly target: Decimal;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly reached: boolean;
  /** Points short of the goal when every step is taken; 0 when it is reached. */
  readonly short: Decimal;
  readonly steps: readonly Step[];
  /** Every single change that wins points, the best first: the user may prefer another way. */
  readonly single: readonly Step[];
  /** Indicators below their weight after the steps: a judgement, a missing figure, or points given up. */
  readonly rest: readonly RescoredRow[];
}

/** The total from which a goal is reached; null for a grade that the framework does not have, or without framework. */
function targetOf(goal: Goal, { indicators, sheet }: SheetWhatIf): Decimal | null {
  if (goal.kind === "full")
    return indicators.reduce((all, { weight }) => all.plus(weight ?? ZERO), decimal(0));
  const band = gradesOf(sheet).find(({ grade }) => grade === goal.grade);
  return band ? parseInterval(band.interval).low : null;
}

/** Where a fact stands: a row of a project form has facts of its own besides the sheet's. */
function bookOf({ indicators }: SheetWhatIf, fact: FactId): FactBook | null {
  return indicators.find(({ book }) => book.facts.has(fact))?.book ?? null;
}

/** Facts changed on the way, with their new values. */
type Taken = ReadonlyMap<FactId, Decimal>;

class Search {
  constructor(
    private readonly sheet: AssessedSheet,
    private readonly given: Changes,
  ) {}

  private changes(taken: Taken): Changes {
    return new Map<FactId, FactValue>([...this.given, ...taken]);
  }

  under(taken: Taken): SheetWhatIf {
    return rescoreSheet(this.sheet, this.changes(taken));
  }

  /** What one more change does on top of those taken, under which the sheet stands as `was` says. */
  private step(fact: FactId, to: Decimal, taken: Taken, was: SheetWhatIf): Step | null {
    const book = bookOf(was, fact);
    const from = this.changes(taken).get(fact) ?? (book && valueOf(book, fact));
    if (!book || from === null || typeof from !== "object") return null;
    const is = this.under(new Map([...taken, [fact, to]]));
    const indicators = is.indicators.flatMap((each, i) => {
      const before = was.indicators[i]!.after;
      return before && each.after && !before.eq(each.after) ? [{ ...each, before }] : [];
    });
    const greater = max(from.abs(), to.abs());
    const share = greater.eq(ZERO) ? ONE : to.minus(from).abs().div(greater);
    return { fact, book, from, to, share, gain: is.after.minus(was.after), indicators };
  }

  /** Every single change that wins points on top of those taken, the best first. */
  better(taken: Taken): Step[] {
    const found = new Map<string, Step>();
    const was = this.under(taken);
    for (const { scored, book } of was.indicators) {
      const facts = scored && factsFor(scored.rule, book.facts, this.changes(taken));
      const improvements = facts && scored.rule.improvements(facts, (fact) => factDecimals(book, fact));
      for (const { fact, to } of improvements ?? []) {
        const step = this.step(fact, to, taken, was);
        if (step?.gain.gt(ZERO)) found.set(`${fact} ${to.toFixed()}`, step);
      }
    }
    // gain ÷ share, greatest first, without dividing.
    return [...found.values()].sort(
      (a, b) => b.gain.times(a.share).cmp(a.gain.times(b.share)) || a.share.cmp(b.share),
    );
  }

  /** Takes the best change repeatedly; then drops changes that are not needed, the most expensive first. */
  combine(target: Decimal): Taken {
    const taken = new Map<FactId, Decimal>();
    while (this.under(taken).after.lt(target)) {
      const [best] = this.better(taken);
      if (!best) return taken;
      taken.set(best.fact, best.to);
    }
    const dearest = this.steps(taken).sort((a, b) => b.share.cmp(a.share));
    return dearest.reduce<Taken>((needed, { fact }) => {
      const without = new Map([...needed].filter(([id]) => id !== fact));
      return this.under(without).after.gte(target) ? without : needed;
    }, taken);
  }

  /** The changes one after the other, each with what it adds. */
  steps(all: Taken): Step[] {
    const taken = new Map<FactId, Decimal>();
    return [...all].flatMap(([fact, to]) => {
      const step = this.step(fact, to, taken, this.under(taken));
      taken.set(fact, to);
      return step ?? [];
    });
  }
}

/**
 * @param given facts that are changed already: the way starts from there
 * @returns null where the goal means nothing for this sheet
 */
export function cheapest(sheet: AssessedSheet, goal: Goal, given: Changes = new Map()): Route | null {
  const search = new Search(sheet, given);
  const now = search.under(new Map());
  const target = targetOf(goal, now);
  if (!target) return null;
  const taken = search.combine(target);
  const then = search.under(taken);
  return {
    target,
    before: now.after,
    after: then.after,
    reached: then.after.gte(target),
    short: max(ZERO, target.minus(then.after)),
    steps: search.steps(taken),
    single: search.better(new Map()),
    rest: then.indicators.filter(({ weight, after }) => weight && (!after || after.lt(weight))),
  };
}
