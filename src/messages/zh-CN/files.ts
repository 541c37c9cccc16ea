import type { FileLimitName, FilesWords, ForeignKind } from "../files-words";

const foreign: Record<ForeignKind, string> = {
  word: "旧格式的 Word 文档（.doc）",
  presentation: "演示文稿",
  zip: "压缩包",
  pdf: " PDF 文件",
  image: "图片",
  rtf: " RTF 文档",
  binary: "无法识别的文件",
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
const count = (n: number): string => n.toLocaleString("en-US");

const limit: Record<FileLimitName, (allowed: number) => string> = {
  fileBytes: (n) => `文件大于 ${megabytes(n)}`,
  entries: (n) => `文件内部的部件多于 ${count(n)} 个`,
  inflatedBytes: (n) => `文件解压后大于 ${megabytes(n)}`,
  inflationRatio: (n) => `文件解压后膨胀 ${count(n)} 倍以上，形同“压缩炸弹”`,
  sheets: (n) => `工作表多于 ${count(n)} 张`,
  cells: (n) => `有内容的单元格多于 ${count(n)} 个`,
  sharedStrings: (n) => `文本条目多于 ${count(n)} 条`,
  sharedFormulaText: (n) => `共享公式展开后多于 ${count(n)} 个字符`,
  merges: (n) => `合并单元格多于 ${count(n)} 处`,
  comments: (n) => `批注多于 ${count(n)} 条`,
  xmlDepth: (n) => `文件内部结构嵌套超过 ${count(n)} 层`,
};

export const filesZh: FilesWords = {
  withoutNotes: (places) =>
    `有的批注没有写进副本（没有那个单元格，或那张表原有的批注已损坏）：${places.join("、")}。标记照常，问题都列在“校验结果”表里。`,
  problem(problem) {
    switch (problem.code) {
      case "empty":
        return "文件是空的：没有任何内容。请确认文件已保存或已下载完整，再重新选择。";
      case "not-a-workbook":
        return problem.found === "word"
          ? `读不了这种文件：这是${foreign.word}。请在 Word 或 WPS 中打开，另存为 .docx 后再试。`
          : `不是工作簿：这是${foreign[problem.found]}，不是电子表格。请${problem.found === "zip" ? "先解压，再" : ""}选择 .xlsx、.xlsm、.xls、.et、.csv 或 .docx 文件。`;
      case "unsupported-format":
        return `暂不支持 .${problem.format} 格式：程序读不了这种工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`;
      case "encrypted":
        return "工作簿设有打开密码：内容已加密，程序读不到。请在 Excel 或 WPS 中取消打开密码，另存后再试。";
      case "signed":
        return "工作簿带有数字签名：写入标记会使签名失效，因此没有改动。请对未签名的副本进行标记。";
      case "truncated":
        return "文件不完整：内容在中途断开，可能没有下载完或拷贝中断。请重新获取该文件后再试。";
      case "corrupt":
        return problem.part === null
          ? "文件已损坏：内部结构读不出来。请用 Excel 或 WPS 打开并修复，另存后再试。"
          : `文件已损坏：其中的“${problem.part}”读不出来。请用 Excel 或 WPS 打开并修复，另存后再试。`;
      case "no-tables":
        return problem.pictures === 0
          ? "这份 Word 文件里没有表格，无从校验。请选择含有评分表的报告，或直接选择评分表工作簿。"
          : `这份 Word 文件里没有表格，只有 ${problem.pictures} 张图片：图片里的文字读不出来，无从校验。请换成带有评分表原表的报告，或直接选择评分表工作簿。`;
      case "doctype":
        return `文件不安全：其中的“${problem.part}”含有正常工作簿不会有的 DOCTYPE 声明，已拒绝读取。请核实文件来源，或用 Excel 另存后再试。`;
      case "limit":
        return `文件超出处理范围：${limit[problem.limit](problem.allowed)}，为防止卡死已停止读取。请只保留评分表和佐证表，另存后再试。`;
      case "too-slow":
        return `文件读不完：读了 ${problem.seconds} 秒仍没有读完，多半已经损坏，已停止读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`;
      case "too-much-memory":
        return `文件读不了：读取它要占用 ${problem.megabytes} MB 以上的内存，多半已经损坏，已停止读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`;
      case "cannot-mark":
        return `不能在原文件上标记：.${problem.format} 格式不支持原样写回。请另存为 .xlsx 后再标记，或查看单独生成的校验结果工作簿。`;
      case "unsound-copy":
        return `没有写出副本：写出前自查，其中的“${problem.part}”读不回来，副本可能打不开；原文件没有改动。请用 Excel 或 WPS 打开原文件，另存为 .xlsx 后再试。`;
    }
  },
};

/**
 * Files of a folder that are none of what is read: for the page's list and for the command line.
 *
 * @param names some of them: with many, the first ones
 */
export const otherFiles = (count: number, names: readonly string[]): string =>
  `另有 ${count} 个文件不是工作簿也不是 Word 报告，没有读：${names.join("、")}${count > names.length ? " 等" : ""}。里面有评分表的：压缩包请先解压，PDF 请向单位要原来的表格。`;
