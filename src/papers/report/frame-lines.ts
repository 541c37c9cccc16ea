/** Lines above and below a table that name it and are signed: in a report its headings and its cover say them. */
import { moneyUnitIn, type MoneyUnit } from "../../facts/units";
import type { Entry, Grid } from "../../recognise/grid";
import { squeeze } from "../../text";
import type { Range } from "../../workbook/address";

/** "附件2", "绩效目标完成情况自评表（2022年度）". */
const TITLE = /^附[件表][\d一二三四五六七八九十]*$|表([(（][^()（）]*[)）])?$/;
/** "部门名称：某局", "单位：万元". */
const NAMING = /^(部门|单位|填报单位|评价单位|金额单位|评价年度)[^:：]{0,6}[:：]/;
/** "填报人：", "单位负责人（签章）：". */
const SIGNING = /^(填报|填表|制表|审核|复核|联系|电话|单位|部门|负责人|日期|年月日)[^:：]{0,12}[:：]/;

export interface Unframed {
  readonly range: Range;
  /** Of the lines that were left out. */
  readonly unit: MoneyUnit | null;
}

export function unframed(grid: Grid, range: Range): Unframed {
  const rowAt = (row: number) => grid.row(row).filter(({ col }) => col >= range.left && col <= range.right);
  const every = (entries: readonly Entry[], words: RegExp) =>
    entries.every(({ text, figure }) => figure === null && words.test(squeeze(text)));
  const isAbove = (entries: readonly Entry[]) =>
    (entries.length <= 1 && every(entries, TITLE)) || every(entries, NAMING);
  let { top, bottom } = range;
  while (top < bottom && isAbove(rowAt(top))) top++;
  while (bottom > top && every(rowAt(bottom), SIGNING)) bottom--;
  const above = Array.from({ length: top - range.top }, (_, i) => rowAt(range.top + i)).flat();
  const units = above.map(({ text }) => moneyUnitIn(text)).filter((unit) => unit !== null);
  return { range: { ...range, top, bottom }, unit: units[0] ?? null };
}
