/** What-ifs as plain data with their words in them: for the command line's JSON and text, and for the pane. */
import { plain } from "../facts/format";
import { assess, type AssessedSheet } from "../assess/assess";
import { formOf, labelOf } from "../assess/form";
import { factText } from "../assess/fact-text";
import { numberOrNull, ZERO } from "../decimal";
import type { Messages } from "../messages/messages";
import type { Recognition } from "../recognise/recognition";
import type { FactBook } from "../recognise/types";
import type { FactId, FactValue } from "../facts/facts";
import type { FactSpec } from "../rules/scoring";
import { changeableFacts, valueOf } from "./changeable-facts";
import { cheapest, type Goal, type Route, type Step } from "./cheapest";
import { rescore, type Basis, type RescoredRow, type SheetWhatIf } from "./rescore";
import type { Changes } from "./facts-for-rule";

export interface FactReport {
  readonly id: FactId;
  readonly name: string;
  readonly unit: FactSpec["unit"];
  /** What an amount is counted in; empty for everything else. */
  readonly unitName: string;
  /** As people write it; null when it is not known. */
  readonly shown: string | null;
  /** A plain decimal (ratios as ratios), "true" or "false", a grade of publication; null when it is not known. */
  readonly value: string | null;
}

export interface IndicatorFactsReport {
  readonly id: string | null;
  readonly name: string;
  readonly facts: readonly FactReport[];
}

interface OfSheet {
  readonly sheet: string;
  /** What people call the form: with its project, where it is about one. */
  readonly label: string;
}

export interface SheetFactsReport extends OfSheet {
  readonly framework: string | null;
  readonly indicators: readonly IndicatorFactsReport[];
}

export interface IndicatorChange {
  readonly id: string | null;
  readonly name: string;
  readonly weight: number | null;
  readonly stated: number | null;
  /** The sheet leaves the score blank; `stated` is what its total implies. */
  readonly implied: boolean;
  readonly before: number | null;
  readonly after: number | null;
  readonly basis: Basis;
  readonly touched: boolean;
  /** Why the rule does not decide the points; empty when it does. */
  readonly why: string;
}

export interface SheetChange extends OfSheet {
  readonly framework: { readonly id: string; readonly title: string } | null;
  readonly total: { readonly stated: number | null; readonly before: number; readonly after: number };
  readonly grade: {
    readonly stated: string | null;
    readonly before: string | null;
    readonly after: string | null;
  };
  readonly indicators: readonly IndicatorChange[];
}

export interface StepReport {
  readonly fact: FactId;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** `to` as a plain decimal. */
  readonly value: string;
  readonly rise: boolean;
  readonly share: number;
  readonly gain: number;
  readonly indicators: readonly string[];
  /** The step in a sentence. */
  readonly text: string;
}

export interface RouteReport extends OfSheet {
  /** "优", "满分". */
  readonly goal: string;
  readonly target: number;
  readonly before: number;
  readonly after: number;
  readonly reached: boolean;
  readonly short: number;
  readonly steps: readonly StepReport[];
  readonly single: readonly StepReport[];
  /** The points that no change of a figure wins. */
  readonly rest: readonly { readonly name: string; readonly points: number; readonly text: string }[];
  /** The result in a sentence. */
  readonly text: string;
}

function nameFor({ row, name }: RescoredRow): string {
  return row.officialName ?? name;
}

export function valueText(value: FactValue): string {
  return typeof value === "object" ? plain(value) : String(value);
}

export function shownValue(book: FactBook, id: FactId, value: FactValue, { whatIf }: Messages): string {
  if (typeof value === "object") return factText(book, id, value);
  return typeof value === "boolean" ? whatIf.yesOrNo(value) : whatIf.grades[value];
}

export function factReport(spec: FactSpec, book: FactBook, messages: Messages): FactReport {
  const value = valueOf(book, spec.id);
  return {
    id: spec.id,
    name: messages.rules.fact(spec),
    unit: spec.unit,
    unitName: spec.unit === "money" ? book.moneyUnit : "",
    shown: value === null ? null : shownValue(book, spec.id, value, messages),
    value: value === null ? null : valueText(value),
  };
}

/** Every indicator, sheet by sheet, with what can be changed: nothing where there is no rule. */
export function factsReport(recognition: Recognition, messages: Messages): SheetFactsReport[] {
  return rescore(recognition, new Map()).map(({ sheet, indicators }) => ({
    sheet: sheet.sheet,
    label: labelOf(sheet),
    framework: formOf(sheet)?.title ?? null,
    indicators: indicators.map((each) => {
      const specs = each.scored ? changeableFacts(each.scored.rule, each.book) : [];
      const facts = specs.map((spec) => factReport(spec, each.book, messages));
      return { id: each.row.id, name: nameFor(each), facts };
    }),
  }));
}

/** Why the rule gives no more points; its closing line where it could not be applied. */
function whyNot({ scored, outcome, basis }: RescoredRow, { rules, whatIf }: Messages): string {
  if (!scored || !outcome) return whatIf.noRule;
  if (basis === "rule") return whatIf.exhausted;
  const missing = "missing" in outcome ? outcome.missing : [];
  const specs = scored.rule.facts.filter(({ id }) => missing.includes(id));
  return rules.closing(outcome, specs) ?? "";
}

function indicatorChange(each: RescoredRow, messages: Messages): IndicatorChange {
  return {
    id: each.row.id,
    name: nameFor(each),
    weight: numberOrNull(each.weight),
    stated: numberOrNull(each.stated),
    implied: each.isImplied,
    before: numberOrNull(each.before),
    after: numberOrNull(each.after),
    basis: each.basis,
    touched: each.touched,
    why: each.basis === "rule" ? "" : whyNot(each, messages),
  };
}

function sheetChange(each: SheetWhatIf, messages: Messages): SheetChange {
  const { sheet, grade } = each.sheet;
  const form = formOf(each.sheet);
  return {
    sheet,
    label: labelOf(each.sheet),
    framework: form && { id: form.id, title: form.title },
    total: { stated: numberOrNull(each.stated), before: Number(each.before), after: Number(each.after) },
    grade: { stated: grade?.text || null, ...each.grade },
    indicators: each.indicators.map((one) => indicatorChange(one, messages)),
  };
}

export function whatIfReport(recognition: Recognition, changes: Changes, messages: Messages): SheetChange[] {
  return rescore(recognition, changes).map((each) => sheetChange(each, messages));
}

/** A row of a project form says itself what its facts are called. */
function specOf({ fact, indicators }: Step): Pick<FactSpec, "id" | "text" | "textEn"> {
  const specs = indicators.flatMap(({ scored }) => scored?.rule.facts ?? []);
  return specs.find(({ id }) => id === fact) ?? { id: fact };
}

function stepReport(step: Step, { rules, whatIf }: Messages): StepReport {
  const said = {
    name: rules.fact(specOf(step)),
    from: factText(step.book, step.fact, step.from),
    to: factText(step.book, step.fact, step.to),
    rise: step.to.gt(step.from),
    gain: Number(step.gain),
    indicators: step.indicators.map(nameFor),
  };
  const share = Number(step.share.toFixed(4));
  return { fact: step.fact, ...said, value: plain(step.to), share, text: whatIf.step(said) };
}

function restReport(each: RescoredRow, messages: Messages): RouteReport["rest"][number] {
  const name = nameFor(each);
  const points = Number((each.weight ?? ZERO).minus(each.after ?? ZERO));
  return { name, points, text: messages.whatIf.rest(name, points, whyNot(each, messages)) };
}

function routeReport(goal: Goal, { sheet }: AssessedSheet, route: Route, messages: Messages): RouteReport {
  const { whatIf } = messages;
  const numbers = { before: Number(route.before), after: Number(route.after), short: Number(route.short) };
  const text = route.before.gte(route.target)
    ? whatIf.already
    : route.reached
      ? whatIf.reached(numbers.after)
      : whatIf.short(numbers.after, numbers.short);
  return {
    sheet: sheet.sheet,
    label: labelOf(sheet),
    goal: goal.kind === "full" ? whatIf.full : goal.grade,
    target: Number(route.target),
    ...numbers,
    reached: route.reached,
    steps: route.steps.map((step) => stepReport(step, messages)),
    single: route.single.map((step) => stepReport(step, messages)),
    rest: route.rest.map((each) => restReport(each, messages)),
    text,
  };
}

/** The way to a goal for every sheet that has it. */
export function routeReports(
  goal: Goal,
  given: Changes,
  recognition: Recognition,
  messages: Messages,
): RouteReport[] {
  return assess(recognition).flatMap((sheet) => {
    const route = cheapest(sheet, goal, given);
    return route ? [routeReport(goal, sheet, route, messages)] : [];
  });
}
