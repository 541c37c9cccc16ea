/** The report's sentences, tables and chart of recognised figures; what is missing is said. */
import { factDecimals, factText } from "../../assess/fact-text";
import { decimal, type Decimal } from "../../decimal";
import { FACT_UNITS, figure, type Facts, type NumericFactId } from "../../facts/facts";
import { fixedPercent, groupedNumber } from "../../facts/format";
import { FACTS } from "../../facts/table";
import { statedChoice } from "../../recognise/duties";
import { BASIS_NAME, ownScoreSheet, READING_NAME } from "../../recognise/standard-names";
import { annualBudget } from "../../rules/quarterly/facts";
import type { ReportDraftWords } from "../../messages/chinese-only/report-draft";
import type { BarChart, Block, PaperCell, PaperColumn } from "../document";
import type { ReportSource } from "./source";

const QUARTERS = [1, 2, 3, 4] as const;
/** Time-proportional: a quarter of the year is a quarter of the budget. */
const PER_QUARTER = 0.25;
const PERCENT_DECIMALS = 2;

type Quarter = (typeof QUARTERS)[number];

export class ReportFigures {
  private readonly facts: Facts;
  private readonly words: ReportDraftWords;

  constructor(private readonly source: ReportSource) {
    this.facts = source.recognition.book.facts;
    this.words = source.words;
  }

  /** What is to be checked about these facts. */
  private checks(facts: readonly NumericFactId[]): string {
    const { numbered } = this.source;
    const numbers = [...new Set(facts.flatMap((fact) => numbered.ofFact(fact)))].sort((a, b) => a - b);
    return numbers.length === 0 ? "" : this.words.data.checks(numbers);
  }

  private suspect(facts: readonly NumericFactId[], text: string): string {
    const isSuspect = facts.some((fact) => this.source.numbered.ofFact(fact).length > 0);
    return isSuspect ? this.words.data.suspect(text) : text;
  }

  private cell(text: string): PaperCell {
    return { runs: this.source.runs(text) };
  }

  /** An amount without its unit, which the table says once. */
  private amount(fact: NumericFactId): PaperCell {
    const value = figure(this.facts, fact);
    if (!value) return this.cell(this.words.data.unknown);
    const text = groupedNumber(value, factDecimals(this.source.recognition.book, fact));
    return this.cell(this.suspect([fact], text));
  }

  private ratio(value: Decimal | null, facts: readonly NumericFactId[]): PaperCell {
    const { data } = this.words;
    return this.cell(value ? this.suspect(facts, fixedPercent(value, PERCENT_DECIMALS)) : data.unknown);
  }

  private quotient(part: NumericFactId, whole: NumericFactId): Decimal | null {
    const [above, below] = [figure(this.facts, part), figure(this.facts, whole)];
    return above && below?.gt(decimal(0)) ? above.div(below) : null;
  }

  /** A rate from its amounts where they are known, as the rules take it; else as it is stated. */
  private rate(fact: NumericFactId): {
    readonly value: Decimal | null;
    readonly from: readonly NumericFactId[];
  } {
    const { terms } = FACTS[fact];
    const parts = terms?.denominator.map((id) => figure(this.facts, id));
    const above = terms && figure(this.facts, terms.numerator);
    if (terms && above && parts?.every((part) => part !== undefined)) {
      const below = parts.reduce<Decimal>((sum, part) => sum.plus(part!), decimal(0));
      if (below.gt(decimal(0)))
        return { value: above.div(below), from: [terms.numerator, ...terms.denominator] };
    }
    return { value: figure(this.facts, fact) ?? null, from: [fact] };
  }

  /** With its unit, and no blank before it: Chinese has none. */
  private factText(id: NumericFactId, value: Decimal): string {
    const text = factText(this.source.recognition.book, id, value).replace(" ", "");
    return FACTS[id].group === "staff" && FACT_UNITS[id] === "count" ? this.words.data.people(text) : text;
  }

  /** One sentence of what is known of these; nothing where nothing is. */
  private sentence(
    amounts: readonly NumericFactId[],
    rates: readonly NumericFactId[] = [],
    behind = "",
  ): Block[] {
    const { data } = this.words;
    const { facts: names } = this.source.messages;
    const known = amounts.filter((id) => figure(this.facts, id));
    const stated = rates.flatMap((id) => {
      const { value, from } = this.rate(id);
      return value ? [{ text: data.amount(names[id], fixedPercent(value, PERCENT_DECIMALS)), from }] : [];
    });
    const parts = [
      ...known.map((id) => {
        const value = figure(this.facts, id)!;
        const none = value.eq(decimal(0)) ? data.none[id] : undefined;
        const counted = data.counted[id];
        if (none !== undefined) return this.suspect([id], none);
        if (counted) return this.suspect([id], counted(this.factText(id, value)));
        return data.amount(names[id], this.suspect([id], this.factText(id, value)));
      }),
      ...stated.map(({ text, from }) => this.suspect(from, text)),
      ...(behind === "" ? [] : [behind]),
    ];
    if (parts.length === 0) return [];
    const checked = this.checks([...known, ...stated.flatMap(({ from }) => from)]);
    return this.source.paragraphs(data.amounts(parts) + checked);
  }

  budget(): Block[] {
    return this.sentence(["original-budget", "adjusted-budget", "virement-amount"]);
  }

  /** Nothing where only the budget is known, which the chapter before has told. */
  year(): Block[] {
    if (!figure(this.facts, "spending")) return [];
    const { data } = this.words;
    const share = this.quotient("spending", "adjusted-budget");
    return this.sentence(
      ["adjusted-budget", "spending"],
      [],
      share ? data.share(fixedPercent(share, PERCENT_DECIMALS)) : "",
    );
  }

  procurement(): Block[] {
    return this.sentence(["procurement-planned", "procurement-actual"], ["procurement-rate"]);
  }

  projects(): Block[] {
    return this.sentence(["projects-planned", "projects-done"]);
  }

  assets(): Block[] {
    return this.sentence(["fixed-assets-total", "fixed-assets-in-use"], ["fixed-asset-utilisation-rate"]);
  }

  staff(): Block[] {
    return this.sentence(
      ["authorised-staff", "established-staff", "off-establishment-staff"],
      ["established-staff-rate", "off-establishment-rate"],
    );
  }

  works(): Block[] {
    return this.sentence(["key-tasks-unfinished"]);
  }

  equity(): Block[] {
    return this.sentence([], ["petition-reply-rate", "petition-timely-rate", "satisfaction-rate"]);
  }

  /** The tasks that the targets are set for, by the names of their budgets' rows. */
  taskNames(): string[] {
    const { targets, tables } = this.source.recognition;
    return tables
      .filter(({ sheet }) => targets.some((each) => each.sheet === sheet))
      .flatMap(({ rows }) => rows.filter(({ isTotal }) => !isTotal).map(({ name }) => name));
  }

  /** From the amounts where both are known, as the rule takes it; else as stated. */
  private progress(quarter: Quarter): Decimal | null {
    return (
      this.quotient(`paid-q${quarter}`, annualBudget(this.facts)) ??
      figure(this.facts, `progress-q${quarter}`) ??
      null
    );
  }

  /** The facts that a quarter's progress is taken from. */
  private progressFacts(quarter: Quarter): NumericFactId[] {
    const whole = annualBudget(this.facts);
    const exact = this.quotient(`paid-q${quarter}`, whole);
    return exact ? [`paid-q${quarter}`, whole] : [`progress-q${quarter}`];
  }

  /** @param own the workbook's own table, in place of one that is made from its figures */
  quarters(own: readonly Block[]): Block[] {
    const { data } = this.words;
    const known = QUARTERS.some((quarter) => this.progress(quarter) || this.facts.has(`paid-q${quarter}`));
    // The workbook that we made has the table also where no quarter's figure is known.
    const isMade = ownScoreSheet(this.source.recognition.workbook) !== null;
    if (!known) return own.length > 0 && !isMade ? [...own] : [this.source.paragraph(data.noQuarters)];
    const table = own.length > 0 ? own : this.quarterTable();
    // Amounts without a budget, or of nought, show no progress.
    if (!QUARTERS.some((quarter) => this.progress(quarter))) return [...table];
    return [...table, { kind: "chart", chart: this.chart() }, ...this.execution()];
  }

  /** Which budget was taken, and how the year's part was read, where the workbook says it. */
  private execution(): Block[] {
    const { workbook } = this.source.recognition;
    const { data } = this.words;
    const said = (name: string, words: (choice: string) => string) => {
      const choice = statedChoice(workbook, name);
      return choice ? [words(choice)] : [];
    };
    const parts = [...said(BASIS_NAME, data.basis), ...said(READING_NAME, data.reading)];
    return parts.length === 0 ? [] : [this.source.paragraph(data.amounts(parts))];
  }

  private quarterTable(): Block[] {
    const { data } = this.words;
    const { recognition } = this.source;
    const hasAmounts = QUARTERS.some((quarter) => this.facts.has(`paid-q${quarter}`));
    const { quarter, paid, budget, progress, scheduled, rate } = data.quarters;
    const amounts = hasAmounts ? [centred(paid, 15), centred(budget, 23)] : [];
    return [
      {
        kind: "table",
        table: {
          caption: data.quartersCaption(recognition.year),
          unit: hasAmounts ? data.unit(recognition.book.moneyUnit) : "",
          columns: [
            centred(quarter, 13),
            ...amounts,
            centred(progress, 16),
            centred(scheduled, 16),
            centred(rate, 17),
          ],
          rows: QUARTERS.map((q) => this.quarterRow(q, hasAmounts)),
        },
      },
      ...this.source.paragraphs(this.checks(QUARTERS.flatMap((q) => this.progressFacts(q)))),
    ];
  }

  private quarterRow(quarter: Quarter, hasAmounts: boolean): PaperCell[] {
    const progress = this.progress(quarter);
    const scheduled = decimal(quarter).times(PER_QUARTER);
    const facts = this.progressFacts(quarter);
    return [
      this.cell(this.words.data.quarter(quarter)),
      ...(hasAmounts ? [this.amount(`paid-q${quarter}`), this.amount(annualBudget(this.facts))] : []),
      this.ratio(progress, facts),
      this.cell(fixedPercent(scheduled, 0)),
      this.ratio(progress && progress.div(scheduled), facts),
    ];
  }

  private chart(): BarChart {
    const { data } = this.words;
    return {
      caption: data.chart,
      legend: data.legend,
      bars: QUARTERS.map((quarter) => {
        const progress = this.progress(quarter);
        const scheduled = quarter * PER_QUARTER;
        const shown = progress ? fixedPercent(progress, PERCENT_DECIMALS) : data.unknown;
        return {
          value: progress && Number(progress),
          scheduled,
          labels: [data.quarter(quarter), ...data.chartLabels(shown, fixedPercent(decimal(scheduled), 0))],
        };
      }),
    };
  }

  /** @param own the workbook's own table, in place of one that is made from its figures */
  operating(own: readonly Block[]): Block[] {
    const { data } = this.words;
    const rates = ["three-public-rate", "routine-rate"] as const;
    if (own.length > 0) return [...own, ...this.sentence([], rates)];
    const rows = [
      [data.threePublic, "three-public-budget", "three-public-actual", "three-public-rate"],
      [data.routine, "routine-budget", "routine-actual", "routine-rate"],
    ] as const;
    const known = rows.flatMap(([, ...ids]) => ids).some((fact) => this.facts.has(fact));
    if (!known) return [this.source.paragraph(data.noOperating)];
    const { recognition } = this.source;
    const { name, budget, actual, rate } = data.expenses;
    return [
      {
        kind: "table",
        table: {
          caption: data.operatingCaption(recognition.year),
          unit: data.unit(recognition.book.moneyUnit),
          columns: [centred(name, 28), centred(budget, 24), centred(actual, 24), centred(rate, 24)],
          rows: rows.map(([label, of, spent, stated]) => {
            const { value, from } = this.rate(stated);
            return [this.cell(label), this.amount(of), this.amount(spent), this.ratio(value, from)];
          }),
        },
      },
      ...this.source.paragraphs(
        this.checks(rows.flatMap(([, of, spent, stated]) => [of, spent, ...this.rate(stated).from])),
      ),
    ];
  }
}

export function centred(header: string, width: number): PaperColumn {
  return { header, width, align: "center" };
}
