/** What every chapter of the report is written from, and the ways in which all of them write. */
import { areAllProjects, labelOf } from "../../assess/form";
import { assess, scoredRows, type AssessedRow, type AssessedSheet } from "../../assess/assess";
import { plain } from "../../facts/format";
import { isNumericFact, type NumericFactId } from "../../facts/facts";
import type { Messages } from "../../messages/messages";
import type { ReportDraftWords } from "../../messages/chinese-only/report-draft";
import { evidenceOf, type EvidenceItem } from "../../recognise/evidence-list";
import { carriedOutBy } from "../../recognise/project-texts";
import type { Recognition } from "../../recognise/recognition";
import type { Report } from "../../report/report";
import { readableText } from "../../text";
import { isUnused } from "../../what-if/changeable-facts";
import { runsOf, type Block, type HeadingLevel, type Run } from "../document";
import { numberedFindings, type NumberedFindings } from "../numbered-findings";

/** Facts whose figures a row's points come from: without any of them the rule comes to something else. */
function usedFacts({ scored, book }: AssessedRow): NumericFactId[] {
  if (!scored) return [];
  const { rule } = scored;
  return rule.facts.flatMap(({ id }) =>
    isNumericFact(id) && book.facts.has(id) && !isUnused(rule, book.facts, id) ? [id] : [],
  );
}

export class ReportSource {
  readonly sheets: readonly AssessedSheet[];
  readonly numbered: NumberedFindings;
  /** 佐证材料清单; empty where the workbook has none. */
  readonly evidence: readonly EvidenceItem[];
  /** null where the workbook does not name it. */
  readonly department: string | null;

  constructor(
    readonly recognition: Recognition,
    readonly report: Report,
    readonly messages: Messages,
    readonly words: ReportDraftWords,
  ) {
    this.sheets = assess(recognition);
    this.numbered = numberedFindings(recognition, report);
    this.evidence = evidenceOf(recognition.whole);
    const named = readableText(recognition.department?.text ?? "") || null;
    this.department =
      named ??
      (areAllProjects(recognition.scoreSheets) ? carriedOutBy(recognition.scoreSheets, recognition) : null);
  }

  runs(text: string): Run[] {
    return runsOf(text, this.words.check);
  }

  paragraph(text: string): Block {
    return { kind: "paragraph", runs: this.runs(text) };
  }

  /** No paragraph for no text. */
  paragraphs(...texts: readonly string[]): Block[] {
    return texts.filter((text) => text !== "").map((text) => this.paragraph(text));
  }

  heading(level: HeadingLevel, text: string): Block {
    return { kind: "heading", level, text };
  }

  /** A heading with what stands below it: where the workbook has nothing to say, a prompt. */
  section(level: HeadingLevel, text: string, ...blocks: readonly Block[]): Block[] {
    const named = text.replace(/^(（.）|.[．、])/, "");
    const below = blocks.length > 0 ? blocks : [this.paragraph(this.words.nothingKnown(named))];
    return [this.heading(level, text), ...below];
  }

  /** The steps that gave a row its points, in sentences. */
  working({ scored, book }: AssessedRow): string[] {
    if (!scored || !scored.rule.facts.some(({ id }) => book.facts.has(id))) return [];
    return (
      scored.rule
        .explain(scored.outcome, this.words.working(book.moneyUnit))
        .flatMap(({ role, text }) => (role === "not-hit" || text === "" ? [] : [text]))
        // A sum without anything to measure says so once more after its last part.
        .filter((text, index, all) => text !== all[index - 1])
    );
  }

  /** Numbers of what was found at a row and at the figures that its points come from. */
  findingsOf(row: AssessedRow, index: number | null, sheet: number): number[] {
    const { numbered } = this;
    const all = [...numbered.ofRow(sheet, index), ...usedFacts(row).flatMap((fact) => numbered.ofFact(fact))];
    return [...new Set(all)].sort((a, b) => a - b);
  }

  /** Where the evidence for these is listed; what is asked for of those that list none. */
  private proof(names: readonly string[], ask: (open: readonly string[]) => string): string {
    const listed = (indicator: string) =>
      this.evidence.flatMap((item) => (item.indicator === indicator && item.name && item.number) || []);
    const numbers = names.flatMap(listed);
    const open = names.filter((name) => listed(name).length === 0);
    return [
      numbers.length === 0 ? "" : this.words.indicator.evidenceListed(numbers),
      open.length === 0 ? "" : ask(open),
    ].join("");
  }

  private rowText(row: AssessedRow, index: number | null, sheet: number): string {
    const { indicator: words, deductions } = this.words;
    const { name, weight, score, lost } = row;
    if (score === null || weight === null) return words.unscored(name);
    const points = { name, weight: plain(weight), score: plain(score) };
    if (lost !== null) return words.deducted({ ...points, lost: plain(lost) });
    const found = this.findingsOf(row, index, sheet);
    return [
      words.scored({ ...points, working: this.working(row) }),
      this.proof([name], (open) => (row.expected === null ? words.evidence(open) : "")),
      found.length === 0 ? "" : deductions.check(found),
    ].join("");
  }

  /** Full marks that a person gave: nothing in the workbook says why. */
  private isJudgedFull(row: AssessedRow, index: number | null, sheet: number): boolean {
    const { score, weight } = row;
    const isFull = score !== null && weight !== null && score.eq(weight);
    return isFull && this.working(row).length === 0 && this.findingsOf(row, index, sheet).length === 0;
  }

  private fullText(rows: readonly AssessedRow[]): string {
    if (rows.length === 0) return "";
    const { full, evidence } = this.words.indicator;
    const named = rows.map(({ name, weight }) => ({ name, weight: plain(weight!) }));
    const names = rows.map(({ name }) => name);
    return full(named) + this.proof(names, evidence);
  }

  /** What is said of the indicators that `wanted` picks, over all score sheets. */
  indicators(wanted: (row: AssessedRow) => boolean): Block[] {
    const several = this.sheets.length > 1;
    return this.sheets.flatMap((assessed, sheet) => {
      const rows = scoredRows(assessed).filter(wanted);
      const isFull = (row: AssessedRow) => this.isJudgedFull(row, rowIndex(assessed, row), sheet);
      const texts = [
        this.fullText(rows.filter(isFull)),
        ...rows.filter((row) => !isFull(row)).map((row) => this.rowText(row, rowIndex(assessed, row), sheet)),
      ].filter((text) => text !== "");
      const named = several && texts.length > 0 ? [this.words.overall.ofSheet(labelOf(assessed.sheet))] : [];
      return this.paragraphs(...named, ...texts);
    });
  }
}

/** Its position among the indicators; null for the funds of a project form. */
function rowIndex({ rows }: AssessedSheet, row: AssessedRow): number | null {
  const index = rows.indexOf(row);
  return index < 0 ? null : index;
}
