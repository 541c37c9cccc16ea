/** The report's tables and its chart, each from recognised figures only; what is missing is said. */
import { factDecimals, factText } from "../assess/fact-text";
import { decimal, type Decimal } from "../decimal";
import { figure, type Facts, type NumericFactId } from "../facts/facts";
import { fixedPercent, groupedNumber } from "../facts/format";
import type { Recognition } from "../recognise/recognition";
import type { BarChart, Block, PaperCell, PaperColumn } from "./document";
import { runsOf } from "./document";
import type { NumberedFindings } from "./numbered-findings";
import type { ReportDraftWords } from "../messages/zh-CN/report-draft";

const QUARTERS = [1, 2, 3, 4] as const;
/** Time-proportional: a quarter of the year is a quarter of the budget. */
const PER_QUARTER = 0.25;
const PERCENT_DECIMALS = 2;

type Quarter = (typeof QUARTERS)[number];

export class ReportData {
  private readonly facts: Facts;

  constructor(
    private readonly recognition: Recognition,
    private readonly numbered: NumberedFindings,
    private readonly words: ReportDraftWords,
    /** Fact names in the words of the tables. */
    private readonly names: Readonly<Record<NumericFactId, string>>,
  ) {
    this.facts = recognition.book.facts;
  }

  blocks(): Block[] {
    const { data } = this.words;
    return [
      { kind: "heading", level: 1, text: data.heading },
      { kind: "paragraph", runs: [{ text: data.intro }] },
      { kind: "heading", level: 2, text: data.execution },
      ...this.yearBlocks(),
      ...this.quarterBlocks(),
      { kind: "heading", level: 2, text: data.operating },
      ...this.operatingBlocks(),
    ];
  }

  private paragraph(text: string): Block {
    return { kind: "paragraph", runs: runsOf(text, this.words.check) };
  }

  /** What is to be checked about these facts. */
  private checks(facts: readonly NumericFactId[]): Block[] {
    const numbers = [...new Set(facts.flatMap((fact) => this.numbered.ofFact(fact)))].sort((a, b) => a - b);
    return numbers.length === 0 ? [] : [this.paragraph(this.words.data.checks(numbers))];
  }

  private suspect(facts: readonly NumericFactId[], text: string): string {
    return facts.some((fact) => this.numbered.ofFact(fact).length > 0) ? this.words.data.suspect(text) : text;
  }

  private cell(text: string): PaperCell {
    return { runs: runsOf(text, this.words.check) };
  }

  /** An amount without its unit, which the table says once. */
  private amount(fact: NumericFactId): PaperCell {
    const value = figure(this.facts, fact);
    if (!value) return this.cell(this.words.data.unknown);
    const text = groupedNumber(value, factDecimals(this.recognition.book, fact));
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

  private yearBlocks(): Block[] {
    const { data } = this.words;
    const facts = (["original-budget", "adjusted-budget", "spending"] as const).filter((id) =>
      this.facts.has(id),
    );
    const parts = facts.map((id) => {
      const text = factText(this.recognition.book, id, figure(this.facts, id)!);
      return data.amount(this.names[id], this.suspect([id], text));
    });
    const share = this.quotient("spending", "adjusted-budget");
    if (share) parts.push(data.share(fixedPercent(share, PERCENT_DECIMALS)));
    return parts.length === 0 ? [] : [this.paragraph(data.amounts(parts)), ...this.checks(facts)];
  }

  /** From the amounts where both are known, as the rule takes it; else as stated. */
  private progress(quarter: Quarter): Decimal | null {
    return (
      this.quotient(`paid-q${quarter}`, "adjusted-budget") ??
      figure(this.facts, `progress-q${quarter}`) ??
      null
    );
  }

  /** The facts that a quarter's progress is taken from. */
  private progressFacts(quarter: Quarter): NumericFactId[] {
    const exact = this.quotient(`paid-q${quarter}`, "adjusted-budget");
    return exact ? [`paid-q${quarter}`, "adjusted-budget"] : [`progress-q${quarter}`];
  }

  private quarterBlocks(): Block[] {
    const { data } = this.words;
    const known = QUARTERS.some((quarter) => this.progress(quarter) || this.facts.has(`paid-q${quarter}`));
    if (!known) return [this.paragraph(data.noQuarters)];
    const hasAmounts = QUARTERS.some((quarter) => this.facts.has(`paid-q${quarter}`));
    const { quarter, paid, budget, progress, scheduled, rate } = data.quarters;
    const amounts = hasAmounts ? [centred(paid, 15), centred(budget, 23)] : [];
    return [
      {
        kind: "table",
        table: {
          caption: data.quartersCaption(this.recognition.year),
          unit: hasAmounts ? data.unit(this.recognition.book.moneyUnit) : "",
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
      ...this.checks(QUARTERS.flatMap((q) => this.progressFacts(q))),
      { kind: "chart", chart: this.chart() },
    ];
  }

  private quarterRow(quarter: Quarter, hasAmounts: boolean): PaperCell[] {
    const progress = this.progress(quarter);
    const scheduled = decimal(quarter).times(PER_QUARTER);
    const facts = this.progressFacts(quarter);
    return [
      this.cell(this.words.data.quarter(quarter)),
      ...(hasAmounts ? [this.amount(`paid-q${quarter}`), this.amount("adjusted-budget")] : []),
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

  private operatingBlocks(): Block[] {
    const { data } = this.words;
    const rows = [
      [data.threePublic, "three-public-budget", "three-public-actual", "three-public-rate"],
      [data.routine, "routine-budget", "routine-actual", "routine-rate"],
    ] as const;
    const known = rows.flatMap(([, ...ids]) => ids).some((fact) => this.facts.has(fact));
    if (!known) return [this.paragraph(data.noOperating)];
    const rateFacts = ([, of, spent, stated]: (typeof rows)[number]): NumericFactId[] =>
      this.quotient(spent, of) ? [of, spent] : [stated];
    const { name, budget, actual, rate } = data.expenses;
    return [
      {
        kind: "table",
        table: {
          caption: data.operatingCaption(this.recognition.year),
          unit: data.unit(this.recognition.book.moneyUnit),
          columns: [centred(name, 28), centred(budget, 24), centred(actual, 24), centred(rate, 24)],
          rows: rows.map((row) => {
            const [label, of, spent, stated] = row;
            const value = this.quotient(spent, of) ?? figure(this.facts, stated) ?? null;
            return [this.cell(label), this.amount(of), this.amount(spent), this.ratio(value, rateFacts(row))];
          }),
        },
      },
      ...this.checks(rows.flatMap((row) => [row[1], row[2], ...rateFacts(row)])),
    ];
  }
}

export function centred(header: string, width: number): PaperColumn {
  return { header, width, align: "center" };
}
