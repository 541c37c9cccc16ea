/** A sentence of a Word report, or a remark of a score sheet, states a figure other than the tables. */
import { round } from "../../decimal";
import { fixedPercent, groupedNumber } from "../../facts/format";
import { derivedRates, namedRates } from "../support/derived-rates";
import { placeOf } from "../support/figures";
import { isSaidFault } from "../support/said/faults";
import { shortened } from "../support/shortened";
import { workbookCheck, type FindingDraft } from "../check";
import type { Dossier, Recognition } from "../../recognise/recognition";
import type { TextCell } from "../../recognise/types";
import {
  readSentences,
  type AmountClaim,
  type FigureClaim,
  type ReadClause,
  type StatedRate,
} from "./claims";
import { Reference, type Slip } from "./reference";
import { relationFindings, type Context } from "./relations";
import { totalFindings } from "./totals";
import { zhCN, type SlipSaid } from "./zh-CN";

type Words = typeof zhCN;

/** A text with the place that a finding about it names. */
interface Source {
  readonly text: string;
  /** Those of a report; remarks are held against the tables figure by figure only. */
  readonly sentences: readonly (readonly ReadClause[])[];
  readonly claims: readonly FigureClaim[];
  readonly chapter: string | null;
  readonly remark: TextCell | null;
}

const claimsIn = (sentences: readonly (readonly ReadClause[])[]): FigureClaim[] =>
  sentences.flat().flatMap(({ claim }) => claim ?? []);

/** Rates in remarks are deduction-text-mismatch's: one fault, one finding. */
function remarksOf({ scoreSheets }: Recognition): Source[] {
  return scoreSheets
    .flatMap(({ indicators }) => indicators.flatMap((row) => [row.remark, row.reviewed?.remark]))
    .flatMap((remark) => (remark ? [{ remark, chapter: null }] : []))
    .map(({ remark, chapter }) => ({
      remark,
      chapter,
      text: remark.text,
      sentences: [],
      claims: claimsIn(readSentences(remark.text, null)).filter(({ kind }) => kind === "amount"),
    }));
}

function proseOf({ workbook: { prose } }: Recognition): Source[] {
  let heading = "";
  return (prose?.paragraphs ?? []).flatMap(({ text, chapter, isHeading }) => {
    if (isHeading) heading = text;
    if (isHeading) return [];
    const sentences = readSentences(text, heading);
    return [{ text, sentences, claims: claimsIn(sentences), chapter, remark: null }];
  });
}

const placed = ({ chapter, remark }: Source, quote: string) =>
  remark ? { at: remark.ref } : { at: null, ...(chapter === null ? {} : { sheet: chapter }), quote };

function slipSaid(slip: Slip | null): SlipSaid | null {
  if (slip === null || slip.kind === "transposed" || slip.kind === "rounded" || slip.kind === "unit")
    return slip;
  const { label, figure } = slip.quantity;
  return { kind: slip.kind, name: label, place: placeOf(figure.ref) };
}

function amountFinding(
  source: Source,
  claim: AmountClaim,
  reference: Reference,
  words: Words,
): FindingDraft | null {
  const found = reference.of(claim);
  const [meant] = found;
  // Where the tables contradict each other, the text may follow either.
  if (!meant || found.some((each) => reference.fits(claim, each))) return null;
  const { number } = claim;
  const right = reference.inUnitOf(claim, meant);
  const unit = number.unit?.kind === "ratio" ? "" : (number.unit?.name ?? "");
  const decimals = Math.max(number.decimals, right.eq(round(right, number.decimals)) ? 0 : 2);
  return {
    ...placed(source, claim.quote),
    expected: right,
    actual: number.value,
    ...words.amount({
      chapter: source.chapter,
      sentence: source.remark ? null : shortened(claim.quote, claim.shown),
      name: claim.name,
      claimed: claim.shown,
      meant: `${groupedNumber(round(right, decimals), decimals)}${unit}`,
      place: placeOf(meant.figure.ref),
      tableName: meant.label,
      slip: slipSaid(reference.slip(claim, meant)),
    }),
  };
}

function rateFinding(
  source: Source,
  claim: StatedRate,
  { book }: Dossier,
  words: Words,
): FindingDraft | null {
  const { rate, shown, name, quote } = claim;
  const values = namedRates(derivedRates(book.facts), rate.name, "").flatMap((each) => each.values);
  const rounded = values.map((value) => round(value, rate.decimals));
  const [first] = rounded;
  // With several ways to compute a rate, the one meant is not known.
  if (!first || rounded.some((value) => value.eq(rate.ratio)) || !rounded.every((value) => value.eq(first)))
    return null;
  return {
    ...placed(source, quote),
    expected: first,
    actual: rate.ratio,
    unit: "ratio",
    ...words.rate({
      chapter: source.chapter,
      sentence: source.remark ? null : shortened(claim.quote, claim.shown),
      name,
      claimed: shown,
      meant: fixedPercent(first, rate.decimals - 2),
    }),
  };
}

/** The dossier that a text about the evaluated year speaks of. */
const ownDossier = ({ dossiers, year }: Recognition): Dossier | undefined =>
  dossiers.find((dossier) => dossier.year === year) ?? dossiers[0];

/** Figure by figure, then what the sentences say of one beside another. */
function* findingsIn(source: Source, recognition: Recognition, context: Context): Generator<FindingDraft> {
  const { reference, words } = context;
  const dossier = ownDossier(recognition);
  for (const claim of source.claims) {
    if (context.isSaid(claim.quote, claim.shown)) continue;
    const isOwnYear =
      claim.period === null || claim.period === "this-year" || claim.period === recognition.year;
    const finding =
      claim.kind === "amount"
        ? amountFinding(source, claim, reference, words)
        : dossier && isOwnYear
          ? rateFinding(source, claim, dossier, words)
          : null;
    if (finding) yield finding;
  }
  for (const { quote, ...finding } of relationFindings(source.sentences, source.chapter, context))
    yield { ...placed(source, quote), ...finding };
}

function* totalsIn(source: Source, recognition: Recognition, words: Words): Generator<FindingDraft> {
  const said = { chapter: source.chapter, words };
  for (const { quote, ...finding } of totalFindings(source.text, recognition, said))
    yield { ...placed(source, quote), ...finding };
}

export const textFigureMismatch = workbookCheck({
  id: "text-figure-mismatch",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    const sources = [...proseOf(recognition), ...remarksOf(recognition)];
    if (sources.length === 0) return words.noText;
    if (recognition.quantities.length === 0) return engine.absent.tables;
    if (recognition.departments.length > 1) return words.severalDepartments;
    const context: Context = {
      reference: new Reference(recognition),
      words,
      isSaid: (quote, shown) => isSaidFault(recognition, quote, shown),
    };
    const findings = [
      ...sources.flatMap((source) => [...findingsIn(source, recognition, context)]),
      ...sources
        .filter(({ remark }) => remark === null)
        .flatMap((source) => [...totalsIn(source, recognition, words)]),
    ];
    if (findings.length === 0 && sources.every(({ claims }) => claims.length === 0)) return words.noClaims;
    yield* findings;
  },
});
