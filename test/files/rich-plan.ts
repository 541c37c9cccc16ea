/** A plan that asks for everything that a workbook can be made with. */
import { type CellStyle, PLAIN_SHEET } from "../../src/workbook/appearance";
import { makeSheet } from "../../src/workbook/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";

export const LONG_LIST = Array.from({ length: 40 }, (_, i) => `第${i + 1}项绩效指标的完成情况`);
export const LONG_PROMPT = "请按批复文号填写，".repeat(40);

const STYLES: readonly CellStyle[] = [
  {},
  {
    font: { name: "黑体", size: 14, bold: true, color: "#1f3864" },
    fill: "#DDEBF7",
    horizontal: "center",
    vertical: "center",
  },
  {
    borders: { top: { line: "thin" }, bottom: { line: "double", color: "#FF0000" } },
    wrap: true,
    unlocked: true,
  },
  { font: { italic: true, underline: true, strike: true }, rotation: -45, indent: 2, shrink: true },
  { rotation: "stacked" },
  // The look of the second again, in other words.
  {
    font: { name: "黑体", size: 14, bold: true, color: "#1F3864" },
    fill: "#DDEBF7",
    horizontal: "center",
    vertical: "center",
  },
];

const score = makeSheet(
  "评分表",
  [
    { row: 0, col: 0, value: "部门整体支出绩效评分表" },
    { row: 1, col: 0, value: '=SUM(1,2) 只是文字 & <b>"引号"</b>' },
    { row: 1, col: 1, value: "第一行\n第二行 " },
    { row: 1, col: 2, value: "_x0041_\r" },
    { row: 2, col: 0, value: 1609.19, numberFormat: '#,##0.00"万元"' },
    { row: 2, col: 1, value: 0.9567, numberFormat: "0.00%" },
    { row: 2, col: 2, value: true },
    { row: 2, col: 3, value: { error: "#DIV/0!" } },
    { row: 3, col: 0, value: 5.97, formula: "PERF.CONTROL_RATE_SCORE(B2,C2)" },
    { row: 3, col: 1, value: 3218.38, formula: "A3*2" },
    { row: 3, col: 2, value: "良好", formula: 'IF(A3>0,"良好","差")' },
    { row: 3, col: 3, value: null, formula: "SUM(年初预算)" },
    { row: 4, col: 0, value: "见附表" },
  ],
  {
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    hiddenRows: new Set([9]),
    hiddenColumns: new Set([5, 6]),
    comments: [
      { row: 2, col: 0, text: "取自决算报表" },
      { row: 2, col: 1, text: "第一行\n<第二行>" },
    ],
  },
);
const annex = makeSheet("附表 'A' & B", [
  { row: 0, col: 0, value: "年初预算数" },
  { row: 0, col: 1, value: 800 },
]);

export const RICH_PLAN: WorkbookPlan = {
  activeSheet: 1,
  styles: STYLES,
  definedNames: [
    { name: "年初预算", refersTo: "'附表 ''A'' & B'!$B$1", sheet: null },
    { name: "本表", refersTo: "评分表!$A$1:$D$4", sheet: "评分表" },
  ],
  sheets: [
    {
      sheet: score,
      appearance: {
        ...PLAIN_SHEET,
        styles: new Map([
          [
            0,
            new Map([
              [0, 1],
              [1, 1],
            ]),
          ],
          [
            2,
            new Map([
              [0, 2],
              [1, 5],
              [4, 3],
            ]),
          ],
          [3, new Map([[0, 4]])],
        ]),
        columnWidths: new Map([
          [0, 24],
          [1, 12],
          [2, 12],
        ]),
        rowHeights: new Map([[0, 30]]),
        frozenRows: 1,
        frozenColumns: 1,
        tabColor: "#70AD47",
        gridLines: false,
      },
      isProtected: true,
      validations: [
        {
          ranges: [{ top: 2, left: 2, bottom: 2, right: 2 }],
          allow: { kind: "list", items: ["是", "否"] },
          prompt: { title: "是否公开", text: LONG_PROMPT },
        },
        { ranges: [{ top: 4, left: 1, bottom: 8, right: 1 }], allow: { kind: "list", items: LONG_LIST } },
        {
          ranges: [
            { top: 2, left: 0, bottom: 2, right: 0 },
            { top: 5, left: 3, bottom: 6, right: 4 },
          ],
          allow: { kind: "decimal", from: 0, to: null },
          error: { title: "金额", text: "请填不小于 0 的数。" },
          onError: "warning",
        },
        { ranges: [{ top: 6, left: 0, bottom: 6, right: 0 }], allow: { kind: "whole", from: 0, to: 12 } },
        { ranges: [{ top: 7, left: 0, bottom: 7, right: 0 }], allow: { kind: "formula", formula: "A8<>B8" } },
        {
          ranges: [{ top: 8, left: 0, bottom: 8, right: 0 }],
          allow: { kind: "any" },
          prompt: { title: "说明", text: "写明原因" },
        },
      ],
      conditionalStyles: [
        {
          range: { top: 2, left: 0, bottom: 8, right: 0 },
          formula: 'AND(A3<>"",A3<0)',
          style: { fill: "#FFC7CE", font: { color: "#9C0006" } },
        },
      ],
      print: {
        orientation: "landscape",
        fitWidth: true,
        titleRows: { from: 0, to: 1 },
        area: { top: 0, left: 0, bottom: 8, right: 4 },
        footer: "第 &P 页，共 &N 页",
      },
      links: [{ row: 4, col: 0, to: "'附表 ''A'' & B'!A1" }],
    },
    { sheet: annex, appearance: PLAIN_SHEET },
    { sheet: makeSheet("备用", [], { visibility: "veryHidden" }), appearance: PLAIN_SHEET },
  ],
};
