/**
 * The classes of government spending and income: 2040601 is an item (项) of 20406 (款), which is one of 204 (类);
 * 30201 is one of 302. Where a table gives its rows such codes, they say which row is a part of which.
 * Source: 政府收支分类科目 (three digits for a 类, two more for each level below it).
 */
import { squeeze } from "../text";

const CODE = /^\d{3}(?:\d{2}){0,3}$/;
/** "2040601 行政运行", "[20406]司法". */
const CODED_LABEL = /^[[［(（【]?(\d{3}(?:\d{2}){0,3})[\]］)）】]?[\s　]*(?=[^\d\s.．,，、%％年月日:：-])/;
/** Headings over the three columns of a code that is split. */
const LEVEL_HEADING = /^[类款项目]$/;
/** Headings over a whole code. */
const CODE_HEADING = /科目|分类|编码|代码/;

/** Fewer rows with codes say nothing about a table. */
const FEWEST_CODED = 3;

/**
 * Whether a column of a table holds codes, or one level of them, and no amounts.
 * @param headings those over it, outermost first
 * @param texts what its cells with numbers show
 */
export function holdsCodes(headings: readonly string[], texts: readonly string[]): boolean {
  if (texts.length === 0) return CODE_HEADING.test(squeeze(headings.join(" ")));
  if (LEVEL_HEADING.test(squeeze(headings.at(-1) ?? "")))
    return texts.every((text) => /^\d{1,3}$/.test(text));
  if (CODE_HEADING.test(squeeze(headings.join(" ")))) return texts.every((text) => /^\d{3,}$/.test(text));
  // Without a heading: whole codes of which some are parts of others.
  const codes = new Set(texts);
  return (
    headings.length === 0 &&
    texts.every((text) => CODE.test(text)) &&
    texts.some((text) => text.length > 3 && codes.has(text.slice(0, -2)))
  );
}

/**
 * The code of a row.
 * @param cells what stands in the code's columns, from left to right: one whole code, or one level in each
 * @param above the code of the nearest row above that has one: a level left blank is that row's
 */
function codeOf(cells: readonly string[], label: string, above: string): string | null {
  const [first = "", ...levels] = cells.map(squeeze);
  if (levels.some((level) => /^\d{1,2}$/.test(level))) {
    const outer = CODE.test(first) ? first.slice(0, 3) : first === "" ? above.slice(0, 3) : "";
    if (outer === "") return null;
    const last = levels.reduce((found, level, i) => (level === "" ? found : i), 0);
    const inner = levels
      .slice(0, last + 1)
      .map((level, i) => (level === "" ? above.slice(3 + 2 * i, 5 + 2 * i) : level.padStart(2, "0")));
    return outer + inner.join("");
  }
  const whole = [first, ...levels].filter((text) => text !== "");
  if (whole.length === 1 && CODE.test(whole[0]!)) return whole[0]!;
  return whole.length === 0 ? (CODED_LABEL.exec(label.trim())?.[1] ?? null) : null;
}

/**
 * For each row its parent by code: the nearest row above whose code its own begins with. Null for all rows of a table
 * whose codes name no row and a part of it.
 */
export function parentsByCode(
  rows: readonly { readonly codeCells: readonly string[]; readonly label: string }[],
): readonly (number | null)[] | null {
  let above = "";
  const codes = rows.map(({ codeCells, label }) => {
    const code = codeOf(codeCells, label, above);
    above = code ?? above;
    return code;
  });
  if (codes.filter((code) => code !== null).length < FEWEST_CODED) return null;
  const latest = new Map<string, number>();
  const parents = codes.map((code, row) => {
    if (code === null) return null;
    let parent: number | null = null;
    for (let length = code.length - 2; length >= 3 && parent === null; length -= 2)
      parent = latest.get(code.slice(0, length)) ?? null;
    latest.set(code, row);
    return parent;
  });
  return parents.some((parent) => parent !== null) ? parents : null;
}
