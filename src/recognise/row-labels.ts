/** Reading the labels of a table's rows: numbering, 其中, totals; and from these, which row is a part of which. */
import { readLabel } from "../facts/labels";
import { NATURAL_PARENT } from "../facts/wordings";
import { ACCOUNTS_TOTAL_LABEL, SUBTOTAL_LABEL, TOTAL_LABEL } from "./lexicon";
import { squeeze } from "../text";

export interface RowLabel {
  /** Without numbering and 其中. */
  readonly name: string;
  /** 1 for 一、 2 for （一） 3 for 1. 4 for (1) and ①; null when not numbered. */
  readonly rank: number | null;
  /** Numbered 一 or 1. */
  readonly isFirst: boolean;
  readonly startsOfWhich: boolean;
  readonly isTotal: boolean;
  readonly isSubtotal: boolean;
}

const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[(（][一二三四五六七八九十]+[)）]、?/,
  /^\d{1,2}[、.．)）](?!\d)/,
  /^([(（]\d{1,2}[)）]|[①-⑳])/,
];
const OF_WHICH = /^[(（]?其中[:：]?/;

export function readRowLabel(text: string): RowLabel {
  let rest = text.trim();
  const startsOfWhich = OF_WHICH.test(rest);
  if (startsOfWhich) rest = rest.replace(OF_WHICH, "").trim();
  const style = NUMBERINGS.findIndex((pattern) => pattern.test(rest));
  const numbered = rest;
  if (style >= 0) rest = rest.replace(NUMBERINGS[style]!, "").trim();
  const plain = squeeze(rest);
  return {
    name: rest === "" ? text.trim() : rest,
    rank: style >= 0 ? style + 1 : null,
    isFirst: style >= 0 && /^[(（]?[一1１①]\D/.test(numbered),
    startsOfWhich,
    isTotal: !startsOfWhich && (ACCOUNTS_TOTAL_LABEL.test(plain) ? style < 0 : TOTAL_LABEL.test(plain)),
    isSubtotal: SUBTOTAL_LABEL.test(plain),
  };
}

/** What procurement is made of, by law: goods, works, services, and nothing else. */
const PROCURED_KIND = /^(货物|工程|服务)类?/;

export const isKindOfProcurement = (name: string) => PROCURED_KIND.test(squeeze(name));

export interface Nesting {
  /** Index of the row that this one is a part of. */
  readonly parent: number | null;
  readonly ofWhich: boolean;
}

/**
 * The rows without a number that stand over numbers of their own: "三公经费；1、…；2、…；项目支出；1、…；公用经费", where the
 * numbers begin anew below them. None where they do not: then rows without a number belong to the one above.
 */
function rowsOverNumbers(labels: readonly RowLabel[]): ReadonlySet<number> {
  const outermost = labels.reduce((least, { rank }) => Math.min(least, rank ?? Infinity), Infinity);
  const numbered = labels.flatMap(({ rank, isFirst }, index) =>
    rank === outermost ? [{ index, isFirst }] : [],
  );
  const begins = numbered.filter(({ index, isFirst }) => isFirst && labels[index - 1]?.rank === null);
  if (begins.length < 2) return new Set();
  // Before a number that goes on, a row still belongs to the number above it.
  let isOver = true;
  let next = numbered.length - 1;
  const over = new Set<number>();
  for (let index = labels.length - 1; index >= 0; index--) {
    if (numbered[next]?.index === index) isOver = numbered[next--]!.isFirst;
    else if (isOver && labels[index]!.rank === null) over.add(index);
  }
  return over;
}

/**
 * For each row, the row it is a part of. A 其中 row belongs to the last row before it that is none; rows after it
 * go on being 其中 while their numbering does, or while they are parts of the same thing by nature.
 * In a numbered table, rows without a number belong to the numbered row above them, unless they stand over numbers of
 * their own.
 */
export function nestRows(labels: readonly RowLabel[]): Nesting[] {
  const nestings: Nesting[] = [];
  const open: { rank: number; index: number }[] = [];
  let run: { parent: number | null; rank: number | null } | null = null;
  let base: number | null = null;
  const overNumbers = rowsOverNumbers(labels);
  // "日常公用经费调整预算数" in a list is a quantity of its own; only the bare "日常公用经费" is a part of 基本支出.
  const subjects = labels.map(({ name }) => {
    const { measure, subject } = readLabel(name);
    return measure ? null : subject;
  });

  labels.forEach((label, index) => {
    const natural = subjects[index] ? NATURAL_PARENT[subjects[index]] : undefined;
    if (label.isTotal || label.isSubtotal) {
      run = null;
      base = index;
      open.length = 0;
      nestings.push({ parent: null, ofWhich: false });
      return;
    }
    if (label.startsOfWhich) {
      run ??= { parent: base, rank: label.rank };
      nestings.push({ parent: run.parent, ofWhich: true });
      return;
    }
    const isNextKind =
      run !== null &&
      label.rank === run.rank &&
      isKindOfProcurement(label.name) &&
      isKindOfProcurement(labels[index - 1]?.name ?? "");
    const goesOn: boolean =
      isNextKind ||
      (run !== null &&
        (label.rank !== null
          ? label.rank === run.rank
          : natural !== undefined && run.parent !== null && subjects[run.parent] === natural));
    if (run && goesOn) {
      nestings.push({ parent: run.parent, ofWhich: true });
      return;
    }
    run = null;
    base = index;
    if (label.rank !== null) {
      while (open.length > 0 && open.at(-1)!.rank >= label.rank) open.pop();
      nestings.push({ parent: open.at(-1)?.index ?? null, ofWhich: false });
      open.push({ rank: label.rank, index });
      return;
    }
    if (overNumbers.has(index)) {
      open.splice(0, open.length, { rank: 0, index });
      nestings.push({ parent: null, ofWhich: false });
      return;
    }
    const whole = natural === undefined ? -1 : subjects.slice(0, index).lastIndexOf(natural);
    nestings.push({ parent: open.at(-1)?.index ?? (whole >= 0 ? whole : null), ofWhich: false });
  });
  return nestings;
}

/** For each row that has parts of its own (其中 rows are left out): their indices, by the row's index. */
export function partsByParent(rows: readonly Nesting[]): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  rows.forEach(({ parent, ofWhich }, index) => {
    if (parent === null || ofWhich) return;
    const siblings = parts.get(parent);
    if (siblings) siblings.push(index);
    else parts.set(parent, [index]);
  });
  return parts;
}
