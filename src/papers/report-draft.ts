/**
 * A draft of the report's chapter on problems and remedies. It says what the workbook shows, with its figures; why
 * points were lost and what will be done about it is left for people to write. Whatever is found wrong is listed first
 * and marked where its figures stand.
 */
import { nameOf } from "../assess/cells";
import { plain } from "../facts/format";
import { assess, scoredRows, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { formOf } from "../assess/form";
import { readableText } from "../text";
import type { Messages } from "../messages/messages";
import type { ReportDraftWords } from "../messages/zh-CN/report-draft";
import type { Recognition } from "../recognise/recognition";
import type { Report } from "../report/report";
import { isNumericFact, type NumericFactId } from "../facts/facts";
import { isUnused } from "../what-if/changeable-facts";
import { deductionList, type DeductionRow, type SheetDeductions } from "./deduction-list";
import { runsOf, type Block, type PaperDate, type PaperDocument } from "./document";
import { numberedFindings, type NumberedFinding, type NumberedFindings } from "./numbered-findings";
import { annexTable, scoreSum, weightSum } from "./report-annex";
import { ReportData } from "./report-data";

/** Facts whose figures a row's points come from: without any of them the rule comes to something else. */
function usedFacts({ scored, book }: AssessedRow): NumericFactId[] {
  if (!scored) return [];
  const { rule } = scored;
  return rule.facts.flatMap(({ id }) =>
    isNumericFact(id) && book.facts.has(id) && !isUnused(rule, book.facts, id) ? [id] : [],
  );
}

class Draft {
  private readonly sheets: readonly AssessedSheet[];

  constructor(
    private readonly recognition: Recognition,
    private readonly report: Report,
    private readonly numbered: NumberedFindings,
    private readonly messages: Messages,
    private readonly words: ReportDraftWords,
  ) {
    this.sheets = assess(recognition);
  }

  private paragraph(text: string): Block {
    return { kind: "paragraph", runs: runsOf(text, this.words.check) };
  }

  /** What the workbook says stays as it is, whatever brackets it holds. */
  private mendBlocks(): Block[] {
    const { mend } = this.words;
    const item = ({ number, finding }: NumberedFinding, fix: string): Block => {
      const place = mend.place(finding.sheet, finding.cell);
      return { kind: "note", runs: [{ text: mend.item(number, place, finding.message, fix) }] };
    };
    const { errors, warnings } = this.numbered;
    const section = (heading: string, intro: string, items: Block[]): Block[] =>
      items.length === 0
        ? []
        : [{ kind: "heading", level: 1, text: heading }, { kind: "note", runs: [{ text: intro }] }, ...items];
    return [
      ...section(
        mend.heading(errors.length),
        mend.intro,
        errors.map((each) => item(each, each.finding.fix)),
      ),
      ...section(
        mend.alsoHeading(warnings.length),
        mend.alsoIntro,
        warnings.map((each) => item(each, "")),
      ),
    ];
  }

  private overallText(assessed: AssessedSheet, index: number, deductions: SheetDeductions): string {
    const { overall } = this.words;
    const { sheet, rows, funds, stated } = assessed;
    const summed = scoreSum(scoredRows(assessed));
    const { grade } = this.report.sheets[index]!;
    const errors = this.numbered.ofSheet(index);
    const part = (name: string, own: readonly AssessedRow[]) =>
      own.length === 0 ? [] : [{ name, score: plain(scoreSum(own)), weight: plain(weightSum(own)) }];
    const text = overall.text({
      framework: formOf(sheet)?.title ?? null,
      year: this.recognition.year,
      total: stated ? plain(stated) : deductions.unscored.length > 0 ? overall.noTotal : plain(summed),
      grade: grade.stated ?? grade.expected,
      dimensions: [
        ...(funds ? part(funds.name, [funds]) : []),
        ...sheet.dimensions.flatMap((node, dimension) =>
          part(
            nameOf(node),
            rows.filter(({ row }) => row.dimension === dimension),
          ),
        ),
      ],
      funds: funds && funds.name,
      indicators: sheet.indicators.length,
      deducted: deductions.rows.length,
      lost: String(deductions.lost),
    });
    return [
      text,
      ...(stated && !stated.eq(summed) ? [overall.sumDiffers(plain(summed), errors)] : []),
      ...(deductions.unscored.length > 0 ? [overall.unscored(deductions.unscored)] : []),
      ...(errors.length > 0 ? [overall.errors(errors)] : []),
    ].join("");
  }

  private deductionBlocks(row: DeductionRow, number: number, sheet: AssessedSheet, index: number): Block[] {
    const { deductions } = this.words;
    const own = row.index === null ? sheet.funds! : sheet.rows[row.index]!;
    const { scored } = own;
    const used = usedFacts(own);
    const words = this.words.working(own.book.moneyUnit);
    const lines = scored && row.working.length > 0 ? scored.rule.explain(scored.outcome, words) : [];
    const working = lines.filter(({ role }) => role !== "not-hit").map(({ text }) => text);
    const numbers = [
      ...this.numbered.ofRow(index, row.index),
      ...used.flatMap((fact) => this.numbered.ofFact(fact)),
    ];
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    const points = {
      weight: String(row.weight),
      score: String(row.score),
      lost: String(row.lost),
    };
    const marks = [
      ...(row.byRule === null ? [] : [deductions.differs(String(row.byRule))]),
      ...(distinct.length === 0 ? [] : [deductions.check(distinct)]),
    ];
    return [
      { kind: "heading", level: 2, text: deductions.indicator(number, row.indicator, points.lost) },
      this.paragraph([deductions.facts({ ...row, ...points, working }), ...marks].join("")),
      this.paragraph(deductions.reason(row.ownRemark)),
      this.paragraph(deductions.measures),
      ...(row.winBack.length > 0 ? [this.paragraph(deductions.aim(row.winBack))] : []),
    ];
  }

  private sheetBlocks(deductions: SheetDeductions, index: number): Block[] {
    const { overall, deductions: own } = this.words;
    const assessed = this.sheets[index]!;
    const { sheet } = assessed;
    const several = this.sheets.length > 1;
    return [
      { kind: "heading", level: 1, text: several ? overall.headingOf(sheet.sheet) : overall.heading },
      this.paragraph(this.overallText(assessed, index, deductions)),
      { kind: "heading", level: 1, text: own.heading },
      ...(deductions.rows.length === 0 ? [this.paragraph(own.none)] : []),
      ...deductions.rows.flatMap((row, at) => this.deductionBlocks(row, at + 1, assessed, index)),
    ];
  }

  private totalDiffers(assessed: AssessedSheet): Block[] {
    const { stated } = assessed;
    const summed = scoreSum(scoredRows(assessed));
    if (!stated || stated.eq(summed)) return [];
    return [this.paragraph(this.words.annex.totalDiffers(plain(stated), plain(summed)))];
  }

  private annexBlocks(): Block[] {
    const { annex } = this.words;
    const { sheets } = this;
    return sheets.flatMap((assessed): Block[] => [
      {
        kind: "heading",
        level: 1,
        text: sheets.length > 1 ? annex.headingOf(assessed.sheet.sheet) : annex.heading,
        newPage: true,
      },
      { kind: "table", table: annexTable(assessed, this.words) },
      ...this.totalDiffers(assessed),
    ]);
  }

  paper(date: PaperDate): PaperDocument {
    const { words, recognition } = this;
    const department = readableText(recognition.department?.text ?? "") || null;
    const title = words.title(department, recognition.year);
    const list = deductionList(recognition, this.report, this.messages);
    const data = new ReportData(recognition, this.numbered, words, this.messages.facts);
    return {
      title,
      header: words.header,
      date,
      blocks: [
        { kind: "draft-line", text: words.draftLine(date) },
        { kind: "title", runs: runsOf(title, words.check) },
        { kind: "subtitle", runs: [{ text: words.subtitle }] },
        ...this.mendBlocks(),
        ...list.sheets.flatMap((sheet, index) => this.sheetBlocks(sheet, index)),
        ...data.blocks(),
        ...this.annexBlocks(),
      ],
    };
  }
}

/** @param messages in Chinese, like the words: the paper is the department's own */
export function reportDraft(
  recognition: Recognition,
  report: Report,
  messages: Messages,
  words: ReportDraftWords,
  date: PaperDate,
): PaperDocument {
  return new Draft(recognition, report, numberedFindings(recognition, report), messages, words).paper(date);
}
