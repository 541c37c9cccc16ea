/** The whole sheet: totals and grades. */
import type { Framework } from "../../frameworks/framework";
import { publishedFramework } from "../../frameworks/published";
import { BASE_FRAMEWORK } from "../../functions/published-rules";
import { areaSize, areaText, type Area } from "../../formulas/references";
import { referredCells } from "../../formulas/referred-cells";
import { parseInterval } from "../../interval";
import { areNumbers, asPoints, literal } from "../../rules/native";
import type { CallReader } from "../../functions/native/call-reader";
import { iff, all, quoted } from "../../functions/native/conditions";
import { NotNative } from "../../functions/native/reasons";

/** Larger ranges are not searched for text; the formula asks for it anyway. */
const MOST_SEARCHED = 2000;

function refuseText(call: CallReader, areas: readonly Area[]): void {
  const { value } = call.context;
  if (!value) return;
  for (const area of areas) {
    if (areaSize(area) > MOST_SEARCHED || area.book !== null) continue;
    const { top, bottom, left, right } = area.range;
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const held = value(area.sheet, row, col);
        if (typeof held === "string" && held.trim() !== "") throw new NotNative("argument-text", 1);
      }
    }
  }
}

/** Blanks do not count; text among the scores is no score. */
function total(call: CallReader): string {
  call.limit(1);
  const text = call.operandText(0);
  const { areas, pure, unresolved } = referredCells(text, call.context);
  if (text === "") throw new NotNative("argument-missing", 1);
  if (unresolved.length > 0) throw new NotNative("argument-unresolved", 1);
  if (!pure) {
    const values = call.range(0).map((operand) => call.asFigure(operand, 0));
    return call.finish({
      known: [areNumbers(values)],
      valid: [`MIN(${values.join(",")})>=0`],
      points: asPoints(`SUM(${values.join(",")})`),
    });
  }
  refuseText(call, areas);
  const cells = areas.map((area) => areaText(area));
  // Cells that are neither blank nor a number. Searching for text by "?*" finds numbers too in LibreOffice.
  const others = cells.map((each) => `ROWS(${each})*COLUMNS(${each})-COUNTIF(${each},"")-COUNT(${each})`);
  const list = cells.join(",");
  return call.finish({
    known: [`COUNT(${list})>0`],
    valid: [`${others.join("+")}=0`, `MIN(${list})>=0`],
    points: asPoints(`SUM(${list})`),
  });
}

/** The grade of a total that is given as an expression at two decimals; #N/A outside of all bands. */
export function gradeText(framework: Framework, points: string): string {
  return framework.grades.reduceRight((rest, { grade: name, interval }) => {
    const { low, lowClosed, high, highClosed } = parseInterval(interval);
    const above = `${points}${lowClosed ? ">=" : ">"}${literal(low)}`;
    const below = high && `${points}${highClosed ? "<=" : "<"}${literal(high)}`;
    return iff(all(below ? [above, below] : [above]), quoted(name), rest);
  }, "NA()");
}

function grade(call: CallReader): string {
  call.limit(2);
  const id = call.setting(1) ?? BASE_FRAMEWORK;
  const framework = publishedFramework(String(id).trim().toLowerCase());
  if (!framework) throw new NotNative("argument-invalid", 2);
  const given = call.figure(0);
  const points = asPoints(given);
  const grades = gradeText(framework, points);
  return call.finish({ known: [areNumbers([given])], valid: [`${given}>=0`], points: grades });
}

export const sheets = { TOTAL_SCORE: total, GRADE: grade };
