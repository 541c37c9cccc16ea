/** Chapters one and two of a report about projects: the project, its funds, what became of its targets. */
import { labelOf } from "../../assess/form";
import type { ReportDraftWords } from "../../messages/chinese-only/report-draft";
import { ofProjects, projectChapters as words } from "../../messages/chinese-only/report-of-projects";
import { projectTexts } from "../../recognise/project-texts";
import type { Recognition } from "../../recognise/recognition";
import type { Block } from "../document";
import { missedTargets } from "./situation";
import type { ReportSource } from "./source";

/** The words of a report about this workbook. */
export function wordsFor({ scoreSheets }: Recognition, words: ReportDraftWords): ReportDraftWords {
  const [only, ...more] = scoreSheets;
  return ofProjects(words, more.length === 0 ? (only?.subject?.text ?? null) : null);
}

export function projectChapters(source: ReportSource): Block[] {
  const isFunds = (id: string | null) => id === "execution";
  return [
    source.heading(1, words.situation),
    source.heading(2, words.outline),
    source.paragraph(words.outlineFill),
    source.heading(2, words.goals),
    ...goals(source),
    ...source.section(2, words.funds, ...source.indicators(({ row }) => isFunds(row.id))),
    ...source.section(
      1,
      words.results,
      ...source.paragraphs(missedTargets(source)),
      ...source.indicators(({ row }) => !isFunds(row.id)),
    ),
  ];
}

/** 年度总体目标 of each form, as it is written there. */
function goals(source: ReportSource): Block[] {
  const { recognition } = source;
  const { scoreSheets } = recognition;
  const texts = scoreSheets.flatMap((sheet) => {
    const { expected, achieved } = projectTexts(sheet, recognition);
    if (!expected && !achieved) return [];
    const named = scoreSheets.length > 1 ? [source.words.overall.ofSheet(labelOf(sheet))] : [];
    return [...named, words.goal(expected?.text ?? null, achieved?.text ?? null)];
  });
  return source.paragraphs(...(texts.length > 0 ? texts : [words.goalsFill]));
}
