/** Chapters three and four: problems and what is done about them, and the score. */
import { type AssessedRow, type AssessedSheet, scoredRows } from "../../assess/assess";
import { nameOf } from "../../assess/cells";
import { formOf, labelOf } from "../../assess/form";
import { plain } from "../../facts/format";
import { ownDeductions, type DeductionRow, type SheetDeductions } from "../deduction-list";
import type { Block } from "../document";
import type { ReportSource } from "./source";
import { isOpen, scoreSum, scoreTable, weightSum } from "./score-table";

function deductionBlocks(
  source: ReportSource,
  row: DeductionRow,
  number: number,
  sheetIndex: number,
): Block[] {
  const { deductions } = source.words;
  const sheet = source.sheets[sheetIndex]!;
  const own = row.index === null ? sheet.funds! : sheet.rows[row.index]!;
  const points = { weight: String(row.weight), score: String(row.score), lost: String(row.lost) };
  const found = source.findingsOf(own, row.index, sheetIndex);
  const marks = [
    ...(row.byRule === null ? [] : [deductions.differs(String(row.byRule))]),
    ...(found.length === 0 ? [] : [deductions.check(found)]),
  ];
  return [
    source.heading(3, deductions.indicator(number, row.indicator, points.lost)),
    source.paragraph(
      [deductions.facts({ ...row, ...points, working: source.working(own) }), ...marks].join(""),
    ),
    source.paragraph(deductions.reason(row.ownRemark)),
    source.paragraph(deductions.measures),
  ];
}

/** What is named where the workbook has several score sheets. */
function sheetName(source: ReportSource, { sheet }: AssessedSheet): Block[] {
  return source.sheets.length > 1 ? [source.paragraph(source.words.overall.ofSheet(labelOf(sheet)))] : [];
}

function overallText(
  source: ReportSource,
  assessed: AssessedSheet,
  index: number,
  deductions: SheetDeductions,
): string {
  const { overall } = source.words;
  const { sheet, rows, funds, stated } = assessed;
  const summed = scoreSum(scoredRows(assessed));
  const { grade } = source.report.sheets[index]!;
  const errors = source.numbered.ofSheet(index);
  const part = (name: string, own: readonly AssessedRow[]) =>
    own.length === 0
      ? []
      : [{ name, score: isOpen(own) ? null : plain(scoreSum(own)), weight: plain(weightSum(own)) }];
  const text = overall.text({
    what: overall.what,
    framework: formOf(sheet)?.title ?? null,
    year: source.recognition.year,
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
    unscored: deductions.unscored.length,
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

/** 三、总体评价和整改措施；四、自评得分情况 */
export function assessment(source: ReportSource): Block[] {
  const { overall, deductions: words } = source.words;
  const list = ownDeductions(source.recognition, source.report, source.messages);
  return [
    source.heading(1, overall.chapter),
    source.heading(2, overall.practice),
    source.paragraph(overall.practiceFill),
    source.heading(2, overall.problems),
    ...list.sheets.flatMap(({ rows, unscored }, index) => [
      ...sheetName(source, source.sheets[index]!),
      ...(rows.length > 0
        ? []
        : [source.paragraph((unscored.length > 0 ? words.noneYet : words.none) + words.others)]),
      ...rows.flatMap((row, at) => deductionBlocks(source, row, at + 1, index)),
    ]),
    source.heading(2, overall.plans),
    source.paragraph(overall.plansFill),
    source.heading(1, overall.heading),
    ...list.sheets.flatMap((own, index): Block[] => {
      const assessed = source.sheets[index]!;
      const caption = overall.scores(assessed.year ?? source.recognition.year, overall.what);
      return [
        ...sheetName(source, assessed),
        source.paragraph(overallText(source, assessed, index, own)),
        { kind: "table", table: scoreTable(assessed, caption, source.words) },
      ];
    }),
  ];
}
