/** The ratio that bands, a product or a tolerance are about, as a framework file holds it. */
import { isNumericFact } from "../facts/facts";
import { FACTS } from "../facts/table";
import { notUnderstood, shown, type CriteriaContext } from "./context";
import type { Quotient } from "./grammar/formulas";
import { definitionIn } from "./grammar/sentences";
import { plainText } from "./outline";
import type { RatioDraft } from "./part";
import { isPartOfWhole, rateOf, termOf, termOfChange, type Term } from "./terms";

export interface RatioData {
  readonly name: string;
  readonly part?: string;
  readonly minus?: readonly string[];
  readonly whole?: readonly string[];
  readonly rate?: string | null;
}

/** A part of its whole: more makes no sense. */
export function withinWhole(ratio: RatioData): RatioData & { readonly most?: string } {
  const { name, part, minus, whole = [] } = ratio;
  const fact = whole.length === 1 && part !== undefined && isNumericFact(part) ? part : null;
  const isPart = isPartOfWhole(name) || (fact !== null && FACTS[fact].atMost === whole[0]);
  return isPart && !minus ? { ...ratio, most: "100%" } : ratio;
}

export class Ratios {
  constructor(
    private readonly context: CriteriaContext,
    /** Whether the indicator has this one part: then its name is the ratio's. */
    private readonly isOnlyPart: boolean,
  ) {}

  private known(term: Term): string {
    return "fact" in term ? term.fact : this.context.declare(term.own);
  }

  private idOf(text: string): string {
    return this.known(termOf(text));
  }

  /** By the formula in the text, else by the rate of that name, else by the formula in the description. */
  of({ name, quotient }: RatioDraft): RatioData {
    const called = this.context.name.endsWith(name) ? this.context.name : name;
    const rate = rateOf(called) ?? (this.isOnlyPart ? rateOf(this.context.name) : null);
    const { terms } = rate ? FACTS[rate] : { terms: undefined };
    const said = quotient ?? (terms ? null : this.described(called));
    // How far a figure moved either way, which no range of the change itself is.
    if (said?.minus && called.includes("绝对值")) throw notUnderstood(called);
    if (said?.minus) return this.change(said.part, said.minus, said.whole, called);
    if (said) {
      const part = this.idOf(said.part);
      const whole = this.wholeOf(said.whole, part);
      const isItsOwn = terms?.numerator === part && terms.denominator.join() === whole.join();
      return { name: shown(called), part, whole, ...(isItsOwn ? { rate } : {}) };
    }
    if (terms) {
      const { numerator: part, denominator: whole } = terms;
      return { name: shown(called), part, whole: [...whole], rate };
    }
    return { name: shown(called), rate: rate ?? this.context.declare({ name: called, unit: "ratio" }) };
  }

  /** "（本年数-上年数）/上年数": how far a figure moved. */
  private change(part: string, minus: string, whole: readonly string[], called: string): RatioData {
    const idOf = (text: string) => this.known(termOfChange(text, called));
    return { name: shown(called), part: idOf(part), minus: [idOf(minus)], whole: whole.map(idOf) };
  }

  /** "在职人员总数（在编+编外）" adds up what its bracket names. */
  private wholeOf(terms: readonly string[], part: string): string[] {
    const ids = terms.map((text) => this.idOf(text));
    const [only] = ids.length === 1 ? ids : [];
    // Off-establishment staff are no part of those on it: the sum is meant.
    return only === "established-staff" && part === "off-establishment-staff" ? [only, part] : ids;
  }

  private described(called: string): Quotient | null {
    const { description } = this.context;
    return description === undefined ? null : definitionIn(plainText(description), called);
  }
}
