import { roundPoints, sum } from "../../decimal";
import { areaSize, areaText, type Area } from "../../formulas/references";
import { referredCells } from "../../formulas/referred-cells";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { areNumbers, asPoints } from "../../rules/native";
import type { PerfFunction } from "../definition";
import type { CallReader } from "../native/call-reader";
import { NotNative } from "../native/reasons";
import { fail } from "../support/errors";
import { filled } from "../support/ranges";
import { figure } from "../support/values";

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

export const totalScore: PerfFunction<number> = {
  id: "TOTAL_SCORE",
  words: { zh: "总分：各项得分之和，保留两位小数。", en: "Total: the sum of the scores, at two decimals." },
  parameters: [
    {
      name: "scores",
      shape: "range",
      words: {
        zh: "各项得分（空白单元格不计；合并单元格、分散的区域都可以）",
        en: "The scores (blank cells do not count; merged cells and scattered areas are fine)",
      },
    },
  ],
  gives: { type: "number", words: "总分" },
  indicators: [],
  run([scores]) {
    const values = filled(scores);
    if (values.length === 0) fail("missing", words.nothingIn("得分"));
    return roundPoints(sum(values.map((value, at) => figure(value, "得分", "money", at)))).toNumber();
  },
  /** Blanks do not count; text among the scores is no score. */
  native(call) {
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
  },
};
