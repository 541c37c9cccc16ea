/** Terms by which something is to be done: "9月前", "2023年11月底前", and when it was: "7月", "2023年10月15日". */
import { squeeze } from "../text";

interface Month {
  readonly year: number | null;
  readonly month: number;
}

const MONTH = /(?:(20\d{2})年)?(1[0-2]|0?[1-9])月/g;
/** A term says that something is due; "1-12月" says for how long. */
const DUE = /月(份)?(\d{1,2}[日号])?(底|末|初|中旬|上旬|下旬)?(前|之前|以前|内|以内|底|末|完成|$)/;
const SPAN = /月?份?[-—–~～至到](?:20\d{2}年)?\d{1,2}月/;

function onlyMonth(text: string): Month | null {
  const [found, ...others] = [...squeeze(text).matchAll(MONTH)];
  return found && others.length === 0
    ? { year: found[1] ? Number(found[1]) : null, month: Number(found[2]) }
    : null;
}

/** Whether the result came no later than the month of the target; null where one of them names no single month. */
export function isInTime(target: string, actual: string): boolean | null {
  if (!DUE.test(squeeze(target)) || SPAN.test(squeeze(target)) || SPAN.test(squeeze(actual))) return null;
  const [due, done] = [onlyMonth(target), onlyMonth(actual)];
  if (!due || !done) return null;
  if (due.year !== null && done.year !== null && due.year !== done.year) return done.year < due.year;
  return done.month <= due.month;
}
