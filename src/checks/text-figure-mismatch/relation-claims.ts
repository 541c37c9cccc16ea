/** What sentences say of a figure beside another one: how it differs from last year's, what share of a whole it is. */
import { decimal, type Decimal } from "../../decimal";
import { bareLabel, readLabel, type Label, type Period } from "../../facts/labels";
import { readNumber, type TypedNumber } from "../../facts/read";
import { meaningOf, type AmountClaim, type ReadClause } from "./claims";

/** A figure that a relation speaks of: stated just before it, or named by the relation's own words. */
export interface Related {
  readonly name: string;
  readonly label: Label;
  readonly period: Period;
  /** Words that do not say whether it is a budget or what was spent. */
  readonly isLoose: boolean;
  /** The figure itself, where the sentence states it. */
  readonly stated: AmountClaim | null;
}

interface Relation {
  readonly quote: string;
  /** The figure with its unit, as written. */
  readonly shown: string;
  readonly number: TypedNumber;
  readonly of: Related;
}

export interface ChangeClaim extends Relation {
  readonly kind: "change";
  /** "减少", as written. */
  readonly verb: string;
  readonly sign: Decimal;
  /** The year that it is compared with, where the words name one. */
  readonly base: number | null;
}

export interface ShareClaim extends Relation {
  readonly kind: "share";
  /** null where the words name no whole: that of the whole department. */
  readonly whole: Label | null;
  readonly wholeName: string;
}

export type RelationClaim = ChangeClaim | ShareClaim;

const AMOUNT = /(\d[\d,]*(?:\.\d+)?(?:亿元|万元|千元|元|人|名|[%％]))/;
/** Nothing behind the figure but the end of a clause: "左右", "以上" make it a guess or a bound. */
const END = /[)）]?[。；;！？]?$/;
const DIRECTION = /(增长|增加|上升|提高|减少|下降|降低|压减|压缩|[增减降]幅)/;
const CHANGE = new RegExp(
  `^(?:(?:同比|[比较](?:上年度?|上一年度?|去年|(20\\d\\d)年度?)(?:同期|决算数?|实际)?)${DIRECTION.source}|${DIRECTION.source})(?:了|额|率|为|是)*${AMOUNT.source}${END.source}`,
);
const SHARE = new RegExp(
  `^占(?:比|(.{0,20}?))(?:的|比重|比例|之比)*(?:为|是|达到?)?${AMOUNT.source}${END.source}`,
);
/** "与上年相比": what follows is compared with last year. */
const COMPARED = /^[与和同跟](?:上年度?|上一年度?|去年|(20\d\d)年度?)(?:同期)?(?:相比|比较|对比)(?:较)?$/;
const FALLS = /减|降|压/;

function relatedByWords(words: string, { before }: ReadClause): Related | null {
  const label = meaningOf(words, before);
  if (!label) return null;
  const isLoose = readLabel(words).measure === null && before.measure === null;
  return { name: bareLabel(words), label, period: before.period, isLoose, stated: null };
}

const relatedByFigure = (claim: AmountClaim): Related => ({
  name: claim.name,
  label: claim.label,
  period: claim.period,
  isLoose: claim.mayBeBudget,
  stated: claim,
});

/** The year that figures are compared with; null where it is just the year before. */
interface Compared {
  readonly base: number | null;
}

const yearOf = (text: string | undefined) => (text === undefined ? null : Number(text));

function changeIn({ clause, quote }: ReadClause, of: Related, before: Compared | null): ChangeClaim | null {
  const [, base, compared, alone, shown] = CHANGE.exec(clause) ?? [];
  const verb = compared ?? alone;
  const number = shown === undefined ? null : readNumber(shown);
  const to = compared === undefined ? before : { base: yearOf(base) };
  // "增加50万元" alone is compared with nothing that is said.
  if (!verb || !shown || !number || !to) return null;
  return { kind: "change", quote, shown, number, of, verb, sign: decimal(FALLS.test(verb) ? -1 : 1), ...to };
}

function shareIn({ clause, quote, before }: ReadClause, of: Related): ShareClaim | null {
  const [, words = "", shown] = SHARE.exec(clause) ?? [];
  const number = shown === undefined ? null : readNumber(shown);
  if (!shown || number?.unit?.kind !== "ratio") return null;
  const whole = words === "" ? null : meaningOf(words, { ...before, topic: null, measure: of.label.measure });
  return words !== "" && !whole
    ? null
    : { kind: "share", quote, shown, number, of, whole, wholeName: bareLabel(words) };
}

/** @param sentence as `readSentences` gives it */
export function relationsIn(sentence: readonly ReadClause[]): RelationClaim[] {
  let of: Related | null = null;
  // "比上年减少1.21万元，下降14.76%": the second is compared with the same year.
  let compared: Compared | null = null;
  return sentence.flatMap((read): RelationClaim[] => {
    const { clause, claim } = read;
    const found = of && !read.isOfPart ? (changeIn(read, of, compared) ?? shareIn(read, of)) : null;
    const [comparing, base] = COMPARED.exec(clause) ?? [];
    compared = found?.kind === "change" ? found : comparing === undefined ? null : { base: yearOf(base) };
    // What is not understood may have spoken of something else.
    if (claim?.kind === "amount") of = relatedByFigure(claim);
    else if (!found && comparing === undefined) of = relatedByWords(clause, read);
    return found ? [found] : [];
  });
}
