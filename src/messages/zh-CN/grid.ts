/** Words of the spreadsheet in the page: what it says of the cell that is selected, and over what it does not draw. */
import { quote } from "./quote";

const KINDS = { picture: "图片", chart: "图表", shape: "图形", control: "控件", other: "对象" } as const;

export const grid = {
  /** Names of the spreadsheet's own parts, for screen readers. */
  parts: {
    address: "单元格地址",
    names: "定义的名称",
    stop: "停止计算",
    sheets: "工作表",
    zoomOut: "缩小",
    zoomIn: "放大",
    zoom: "缩放",
    cell: "单元格内容",
    formula: "编辑栏",
    notes: "提示",
  },
  /** A formula that only Excel calculates. */
  keptFormula: (formula: string) =>
    `公式 =${formula}：网页不计算它，保留文件里的结果；改动它引用的数据后，下载并用 Excel 或 WPS 打开就会重新计算。`,
  /** Of a number that does not fit its cell. */
  wholeNumber: (text: string) => `列宽不够，显示为 ####。这个数是 ${text}`,
  drawing: (kind: keyof typeof KINDS, name: string) =>
    `${KINDS[kind]}${name ? quote(name) : ""}：网页不显示，下载的文件里原样保留。`,
  drawn: (kind: keyof typeof KINDS) => `此处有${KINDS[kind]}，网页不显示`,
};
