/** Words of turning formulas into native ones: what was done, what stays, and why. */
import type { KeptReason, NativeProblem } from "../../functions/native/reasons";

const which = (argument: number | undefined): string =>
  argument === undefined ? "参数" : `第 ${argument} 个参数`;

const problems: Record<NativeProblem, (argument?: number) => string> = {
  "no-equivalent": () => "结果是程序写出的文字，没有对应的普通公式",
  "text-target": () => "目标值或实际值是文字（如“8000份以上”），普通公式读不了",
  "unknown-function": () => "没有这个函数，请检查函数名",
  "argument-missing": (at) => `${which(at)}没有填`,
  "argument-invalid": (at) => `${which(at)}不合要求，请先改正`,
  "argument-range": (at) => `${which(at)}应是一个单元格，现在是几个`,
  "argument-text": (at) => `${which(at)}是文字或文本格式的数字，请先改成数字`,
  "argument-unresolved": (at) => `${which(at)}引用的名称或表格，认不出是哪些单元格，请改为直接引用单元格`,
  "setting-unknown": (at) => `${which(at)}（分值、口径等）是算出来的，请改为直接填写`,
  "range-size": (at) => `${which(at)}的单元格个数不对`,
  "array-inside": () => "这个函数给出几个数，不能放在别的公式里面，请把它单独放在单元格里再引用",
  "spill-unknown": () =>
    "这个函数给出几个数，旁边的单元格里没有它们的结果，请在装有加载项的 Excel 里重新计算后保存",
  "too-long": () => "转换后超过 Excel 公式的长度上限（8192 个字符），请分成几个单元格",
  "no-value": () => "单元格里没有计算结果，请在装有加载项的 Excel 里重新计算后保存",
  "defined-name": () => "公式写在定义的名称里，请移到单元格里",
};

export const native = {
  help: {
    native: "把本程序的函数转成普通公式，没有安装加载项的电脑也能计算",
    values: "不转成公式，转成数值",
    out: "写到这个文件夹（默认：原文件所在的文件夹），文件名为 名称.native.xlsx",
  },
  reason: ({ code, function: id, argument }: KeptReason) => `${id} ${problems[code](argument)}`,
  summary: (turned: number, valued: number, kept: number, asked: "formulas" | "values") =>
    [
      `转成${asked === "values" ? "数值" : "普通公式"} ${turned} 个`,
      ...(valued > 0 ? [`转成数值 ${valued} 个`] : []),
      ...(kept > 0 ? [`没有转换 ${kept} 个`] : []),
    ].join("，"),
  valued: "转成数值的（以后不再随数据变化）：",
  kept: "没有转换的（仍需要加载项）：",
  blank: "引用了空单元格的（补上数据前显示 #N/A）：",
  item: (place: string, reasons: readonly string[]) =>
    reasons.length > 0 ? `  ${place}　${reasons.join("；")}` : `  ${place}`,
  name: (name: string) => `名称“${name}”`,
  more: (count: number) => `  ……还有 ${count} 个`,
  file: (file: string, text: string) => `${file}：${text}。`,
  noCalls: (file: string) => `${file} 里没有用到本程序的函数，没有写出文件。`,
  nothingTurned: (file: string) => `${file} 里没有可以转换的公式，没有写出文件。`,
  onlyXlsx: (format: string) =>
    `只能转换 .xlsx 和 .xlsm，不能转换 .${format}。请用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  signed: "工作簿带有数字签名，改动公式会使签名失效，因此没有转换。请用未签名的副本。",
};
