/** The annexes: the score sheet and the targets as the department filled them in, then tables that no chapter took. */
import { isBlank } from "../../assess/cells";
import { scoredRows, type AssessedSheet } from "../../assess/assess";
import { isAboutProject } from "../../assess/form";
import { plain } from "../../facts/format";
import { projectTexts } from "../../recognise/project-texts";
import type { ScoreSheet } from "../../recognise/score-sheet/types";
import { refAddress, type CellRef } from "../../workbook/model";
import type { Block } from "../document";
import { scoreSum } from "./score-table";
import { evidenceBlocks } from "./evidence";
import type { ReportSource } from "./source";
import type { WorkbookTables } from "./workbook-tables";

/** Of a project's form: whose it is, its funds and its goals, which stand above the indicators. */
function aboveIndicators({ recognition }: ReportSource, tables: WorkbookTables, sheet: ScoreSheet): Block[] {
  if (!isAboutProject(sheet)) return [];
  const { top } = projectTexts(sheet, recognition);
  const right = recognition.sheet(sheet.sheet).columnCount - 1;
  const range = { top, bottom: sheet.range.top - 1, left: 0, right };
  return tables.printed(sheet.sheet, range, () => false, { caption: "", unit: "" });
}

/** A blank score says so. */
function scoreSheetBlocks(source: ReportSource, tables: WorkbookTables, assessed: AssessedSheet): Block[] {
  const { annex } = source.words;
  const { sheet, stated } = assessed;
  const blank = new Set(
    sheet.indicators.flatMap(({ score }) => (score && isBlank(score) ? [refAddress(score.ref)] : [])),
  );
  const unscored = source.runs(annex.unscored);
  const instead = (ref: CellRef) => (blank.has(refAddress(ref)) ? unscored : null);
  const isHead = (row: number) => sheet.headerRows.includes(row);
  const summed = scoreSum(scoredRows(assessed));
  return [
    ...aboveIndicators(source, tables, sheet),
    ...tables.printed(sheet.sheet, sheet.range, isHead, { caption: "", unit: "" }, { instead }),
    ...source.paragraphs(
      stated && !stated.eq(summed) ? annex.totalDiffers(plain(stated), plain(summed)) : "",
    ),
  ];
}

/** @param hasTargets the targets have an annex of their own: those of a project stand in its score sheet */
export function annexes(source: ReportSource, tables: WorkbookTables, hasTargets: boolean): Block[] {
  const { annex } = source.words;
  const targets = tables.targetTables();
  const evidence = evidenceBlocks(source);
  const others = tables.of("other");
  const annexed = [
    ...source.sheets.map((assessed) => ({
      heading: annex.sheet,
      blocks: scoreSheetBlocks(source, tables, assessed),
    })),
    ...(hasTargets
      ? [
          {
            heading: annex.targets,
            blocks: targets.length > 0 ? targets : [source.paragraph(annex.noTargets)],
          },
        ]
      : []),
    ...(evidence.length > 0 ? [{ heading: annex.evidence.heading, blocks: evidence }] : []),
    ...(others.length > 0 ? [{ heading: annex.others, blocks: others }] : []),
  ];
  return [
    { kind: "section", isLandscape: true, startsNumbering: false },
    ...annexed.flatMap(({ heading, blocks }, index): Block[] => [
      { kind: "heading", level: 1, text: heading(index + 1), newPage: index > 0 },
      ...blocks,
    ]),
  ];
}
