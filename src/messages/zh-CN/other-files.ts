/**
 * Files of a folder that are none of what is read: for the page's list and for the command line.
 *
 * @param names some of them: with many, the first ones
 */
export const otherFiles = (count: number, names: readonly string[]): string =>
  `另有 ${count} 个文件不是工作簿也不是 Word 报告，没有读：${names.join("、")}${count > names.length ? " 等" : ""}。里面有评分表的：压缩包请先解压，PDF 请向单位要原来的表格。`;
