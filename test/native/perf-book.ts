/** A workbook as Excel with the add-in saves it: calls in their stored form, with their results. */
import { smallBook } from "../files/small-book";

const shared = '<f t="shared" si="0"/>';

const ROWS = [
  // Amounts, then one control rate each; the second and third share the first one's formula.
  '<row r="1"><c r="A1"><v>1.09</v></c><c r="B1"><v>4</v></c><c r="C1" s="0"><f t="shared" ref="C1:C3" si="0">_xldudf_PERF_CONTROL_RATE_SCORE(A1,B1)</f><v>3</v></c></row>',
  `<row r="2"><c r="A2"><v>65.49</v></c><c r="B2"><v>71.67</v></c><c r="C2">${shared}<v>2</v></c></row>`,
  `<row r="3"><c r="A3" t="str"><v>12.5</v></c><c r="B3"><v>20</v></c><c r="C3">${shared}<v>3</v></c></row>`,
  // Four progresses; their rates spill over five cells.
  '<row r="4"><c r="A4"><v>0.3191</v></c><c r="B4"><v>0.5671</v></c><c r="C4"><v>0.783</v></c><c r="D4"><v>0.9892</v></c>' +
    '<c r="E4"><f>ROUND(_xldudf_PERF_QUARTERLY_EXEC_SCORE(进度),2)</f><v>5.99</v></c></row>',
  '<row r="5"><c r="A5" cm="1"><f t="array" ref="A5:E5">_xldudf_PERF_QUARTERLY_EXEC_RATES(A4:D4)</f><v>1.2764</v></c><c r="B5"><v>1.1342</v></c><c r="C5"><v>1.044</v></c><c r="D5"><v>0.9892</v></c><c r="E5"><v>1.11095</v></c></row>',
  '<row r="6"><c r="A6" t="str"><f>_xldudf_PERF_CRITERIA("预算执行率","sz-longgang-2022")</f><v>按四个季度…</v></c>' +
    '<c r="B6" t="e"><f>_xldudf_PERF_GRADE(A4*100)</f><v>#NAME?</v></c>' +
    '<c r="C6"><f>_xldudf_PERF_FIXED_ASSET_SCORE(G6,B1)</f><v>0</v></c></row>',
  '<row r="7"><c r="A7"><f>SUM(C1:C2)</f><v>5</v></c></row>',
];

export function perfBook(): Uint8Array {
  const names = '<definedNames><definedName name="进度">评分表!$A$4:$D$4</definedName></definedNames>';
  return smallBook({
    rows: ROWS.join(""),
    names,
    chain: ["C1", "C2", "C3", "E4", "A5", "A6", "B6", "C6", "A7"],
  });
}
