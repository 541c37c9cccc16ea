/** What the words of the recognition report must cover: a new role or piece of evidence without words does not compile. */
import type { Measure, Subject } from "../facts/wordings";
import type { EvidenceId } from "../recognise/score-sheet/evidence";
import type { LevelNode, ScoreColumn } from "../recognise/score-sheet/types";
import type { ColumnReport } from "../report/recognition-report";

/** A column as its evidence may speak of it. */
export type Evident = Pick<ColumnReport, "heading" | "total">;

export type RoleWords = Readonly<Record<ScoreColumn, string>>;
export type EvidenceWords = Readonly<Record<EvidenceId, (column: Evident) => string>>;
export type MatchWords = Readonly<Record<LevelNode["match"], string>>;
export type MeasureWords = Readonly<Record<Measure, string>>;
export type SubjectWords = Readonly<Record<Subject, string>>;
