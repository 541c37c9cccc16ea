/**
 * What a project form says in words around its scored rows: whose it is, the targets of the year, conclusions below.
 * No check asks for it; the papers and a new workbook do, so it is read when they are made.
 */
import { readableText, squeeze } from "../text";
import type { ScoreSheet } from "./score-sheet/types";
import { Grid, type Entry } from "./grid";
import type { Recognition } from "./recognition";
import type { TextCell } from "./types";

/** A label and what stands beside it, or a line that stands alone. */
export interface LabelledText {
  readonly label: string;
  readonly text: TextCell | null;
}

export interface ProjectTexts {
  /** The row where the form begins, below its title. */
  readonly top: number;
  /** 部门名称, where the form is filled in for a department. */
  readonly department: TextCell | null;
  /** 主管部门 */
  readonly authority: TextCell | null;
  /** 实施单位 */
  readonly carriedOutBy: TextCell | null;
  /** 年度总体目标: what was aimed at, and what came of it. */
  readonly expected: TextCell | null;
  readonly achieved: TextCell | null;
  /** Whatever else stands above the funds (项目负责人) and below the total (评价结论). */
  readonly head: readonly LabelledText[];
  readonly closing: readonly LabelledText[];
  /** What a second column of reasons or measures says, by the row. */
  readonly besides: ReadonlyMap<number, string>;
}

const PROJECT = /^(预算)?项目名称/;
const DEPARTMENT = /^(填报)?(部门|单位)(\(单位\))?名称/;
const AUTHORITY = /^(主管|预算|归口)(部门|单位)/;
const CARRIED_OUT_BY = /^(项目|资金)?(实施|执行|承担|使用)(单位|部门)|^项目单位|^(单位|部门)名称/;
const HEAD_LABEL =
  /^(填报|评价|部门|单位|项目|联系|主管|实施|预算|资金|是否|起止|开始|结束).{0,10}$|(负责人|电话|编码|代码|类型|类别|属性|性质|期限|时间|日期)$/;
const GOALS = /总体目标|绩效目标|年度目标/;
const EXPECTED = /^(预期|年初(设定)?|年度|设定|计划)(绩效|总体)?目标|^目标内容|^预期(完成)?情况/;
const ACHIEVED = /(实际|全年|目标).{0,4}完成情况|^完成情况/;
const REASON = /原因|措施|说明|备注/;
const INLINE = /^([^:：]{2,14})[:：]\s*(\S.*)$/;
/** A label is short; a sentence that begins alike is none. */
const LONGEST_LABEL = 16;

/** The rows that are this form's alone, and those of its scored parts. */
function boundsOf(sheet: ScoreSheet, { scoreSheets }: Recognition, rowCount: number) {
  const same = scoreSheets.filter((each) => each.sheet === sheet.sheet && each !== sheet);
  const above = same.filter(({ range }) => range.bottom < sheet.range.top);
  const below = same.filter(({ range }) => range.top > sheet.range.bottom);
  const firstRowOf = ({ range, funds, subject }: ScoreSheet) =>
    Math.min(range.top, ...[funds?.name.ref.row, subject?.ref.row].flatMap((row) => row ?? []));
  return {
    top: Math.max(-1, ...above.map(({ range }) => range.bottom)) + 1,
    bottom: Math.min(rowCount, ...below.map(firstRowOf)) - 1,
    isLast: below.length === 0,
  };
}

/** The last row that is not the title of the form below. */
function withoutTitle(grid: Grid, top: number, bottom: number): number {
  let row = bottom;
  while (row > top && grid.row(row).length === 0) row--;
  const [only, ...others] = grid.row(row);
  return only && others.length === 0 && /表/.test(only.text) ? row - 1 : bottom;
}

const rows = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const textOf = (grid: Grid, entry: Entry, text = entry.text): TextCell => ({
  ref: grid.ref(entry.row, entry.col),
  text,
});

const isLabel = (text: string, known: RegExp) => {
  const plain = squeeze(text);
  return plain.length <= LONGEST_LABEL && (known.test(plain) || /[:：]$/.test(plain));
};

/** The labels of a row with what stands right of each; a text behind no label is a line of its own. */
function labelled(grid: Grid, row: number, known: RegExp): LabelledText[] {
  const found: LabelledText[] = [];
  let label: string | null = null;
  const entries = grid.row(row);
  for (const [i, entry] of entries.entries()) {
    const [, before, after] = INLINE.exec(entry.text) ?? [];
    const isNamed = !entry.figure && Boolean(entries[i + 1]?.figure);
    if (label === null && before !== undefined && after !== undefined)
      found.push({ label: before, text: textOf(grid, entry, after) });
    else if (isLabel(entry.text, known) || isNamed) {
      if (label !== null) found.push({ label, text: null });
      label = entry.text.replace(/\s*[:：]\s*$/, "");
    } else {
      found.push(label === null ? { label: entry.text, text: null } : { label, text: textOf(grid, entry) });
      label = null;
    }
  }
  if (label !== null) found.push({ label, text: null });
  return found;
}

const isHeading = ({ text }: Entry, words: RegExp) => {
  const plain = squeeze(text);
  return plain.length <= LONGEST_LABEL && words.test(plain);
};

/** What stands right of a heading, where that is no other one, else below it. */
function goalAt(grid: Grid, heading: Entry, header: number): TextCell | null {
  const beside = grid.row(heading.row).find(({ col }) => col > heading.right);
  if (beside && !isHeading(beside, EXPECTED) && !isHeading(beside, ACHIEVED)) return textOf(grid, beside);
  const under = heading.bottom + 1 < header ? grid.at(heading.bottom + 1, heading.col) : undefined;
  return under ? textOf(grid, under) : null;
}

/** The goals' block, which stands above the header of the indicators; its first row is where the head ends. */
function goalsOf(grid: Grid, from: number, header: number) {
  const entries = rows(from, header).flatMap((row) => grid.row(row));
  // 年度总体目标 at the side is a label of the block.
  const headings = entries.filter(({ row, bottom, right, text }) => {
    const isSide = bottom > row && right === 0 && GOALS.test(squeeze(text));
    return !isSide;
  });
  const achieved = headings.find((entry) => isHeading(entry, ACHIEVED));
  const aimed = headings.filter((entry) => entry !== achieved && isHeading(entry, EXPECTED));
  // A label at the side that is not merged sounds like the heading beside it, and has no goal of its own.
  const expected = aimed.find((entry) => goalAt(grid, entry, header)) ?? aimed[0];
  return {
    expected: expected ? goalAt(grid, expected, header) : null,
    achieved: achieved ? goalAt(grid, achieved, header) : null,
    row: expected?.row ?? achieved?.row ?? null,
  };
}

/** @param sheet of a project form */
export function projectTexts(sheet: ScoreSheet, recognition: Recognition): ProjectTexts {
  const grid = new Grid(recognition.sheet(sheet.sheet));
  const { range, funds } = sheet;
  const { top, bottom, isLast } = boundsOf(sheet, recognition, grid.rowCount);
  const end = isLast ? bottom : withoutTitle(grid, range.bottom, bottom);
  const { row: goalsRow, ...goals } = goalsOf(grid, (funds?.name.ref.row ?? top) + 1, range.top);
  const blockTop = funds ? fundsTop(grid, funds.name.ref.row) : (goalsRow ?? range.top);
  const first = sheet.subject?.ref.row ?? firstLabelled(grid, rows(top, blockTop));
  const head = rows(first, blockTop).flatMap((row) => labelled(grid, row, HEAD_LABEL));
  const named = (label: RegExp) => head.find((each) => label.test(squeeze(each.label)));
  const [department, authority, carriedOutBy] = [DEPARTMENT, AUTHORITY, CARRIED_OUT_BY].map(named);
  const known = [department, authority, carriedOutBy];
  return {
    top: first,
    department: department?.text ?? null,
    authority: authority?.text ?? null,
    carriedOutBy: carriedOutBy?.text ?? null,
    ...goals,
    head: head.filter((each) => !known.includes(each) && !PROJECT.test(squeeze(each.label))),
    closing: rows(range.bottom + 1, end + 1).flatMap((row) => closingLine(grid, row)),
    besides: besidesOf(grid, sheet),
  };
}

/** Whose forms these are, where no department is named: the one that carries all of these projects out. */
export function carriedOutBy(sheets: readonly ScoreSheet[], recognition: Recognition): string | null {
  const names = new Set(
    sheets.map((sheet) => {
      const { carriedOutBy: unit } = projectTexts(sheet, recognition);
      return readableText(unit?.text ?? "");
    }),
  );
  const [only, ...others] = names;
  return others.length === 0 && only ? only : null;
}

/** The row of the headings over the funds: the last one above the scored row that has no figure. */
function fundsTop(grid: Grid, scored: number): number {
  let row = scored - 1;
  while (row > 0 && grid.row(row).length === 0) row--;
  return Math.max(0, row);
}

function firstLabelled(grid: Grid, rows: readonly number[]): number {
  return rows.find((row) => grid.row(row).some(({ text }) => isLabel(text, HEAD_LABEL))) ?? rows.at(-1) ?? 0;
}

/** The first text of a row and the rest of it. */
function closingLine(grid: Grid, row: number): LabelledText[] {
  const [first, ...others] = grid.row(row);
  if (!first) return [];
  const text = others.map((entry) => entry.text).join("　");
  const [second] = others;
  return [{ label: first.text, text: second ? textOf(grid, second, text) : null }];
}

function besidesOf(grid: Grid, { indicators, readings }: ScoreSheet): ReadonlyMap<number, string> {
  const columns = readings.filter(({ role, heading }) => role === null && REASON.test(heading));
  const said = indicators.map(
    ({ row }) => [row, columns.map(({ col }) => grid.text(row, col)).join("")] as const,
  );
  return new Map(said.filter(([, text]) => text !== ""));
}
