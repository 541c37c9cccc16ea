/** Words of the pane's view of papers: its own chunk, fetched when it is opened. */

export const panePapers = {
  heading: "文书",
  help: "由评分表生成清单和报告草稿。文件只在本机生成，不上传。",
  reading: "正在读取评分表……",
  making: "正在生成……",
  readAgain: "重新读取表格",
  failed: {
    title: "没有完成",
    help: "表格没有改动。请再试一次；还不行的话，请保存后重新打开工作簿。",
  },
  noSheet:
    "没有找到评分表，不能生成清单和草稿。请确认评分表有“三级指标”“分值”“得分”等栏目，再点“重新读取表格”。",

  list: {
    heading: "扣分清单",
    help: "每处扣分的依据、与满分的差距、草拟的说明，加上责任人、完成时限、状态三栏供填写。",
    none: "评分表里没有扣分的指标。",
    summary: (count: number, lost: string) => `${count} 项指标有扣分，共扣 ${lost} 分。`,
    sheet: (sheet: string, lost: string) => `工作表“${sheet}”：共扣 ${lost} 分`,
    lost: (points: string) => `−${points} 分`,
    lostLabel: (name: string, points: string) => `${name}，扣 ${points} 分`,
    score: (score: string, weight: string) => `得 ${score} 分，满分 ${weight} 分`,
    byRule: (points: string) => `按现有数据应得 ${points} 分，请先核对`,
    errors: (count: number) => `有 ${count} 处错误，请先改正`,
    unscored: (names: readonly string[]) => `没有得分、未计入：${names.join("、")}。请先补填得分。`,
    insert: "放进工作簿",
    open: "在新窗口打开",
    opened:
      "已在新窗口打开，还没有保存：请在那里另存。没有看到新窗口的，可能被浏览器拦下了，请改用别的办法。",
    saveXlsx: "另存为 Excel",
    saveCsv: "另存为 CSV",
    inserted: (sheet: string) => `已在工作簿末尾加了“${sheet}”表。重新校验时会略过它。`,
    remarks: (count: number) => `还有 ${count} 处扣分没有写说明。可以先看草拟的文字，修改后写进评分表。`,
    writeRemarks: "查看草拟的说明",
  },

  draft: {
    heading: "报告草稿",
    help: "Word 文件：整份自评报告（封面、目录、四章、附件），含工作簿里的数据、表格和进度图。只有人知道的内容留空，标黄，并在末尾列出。",
    errors: (count: number) => `表格里有 ${count} 处错误，草稿末尾会列出。最好先改正，再生成草稿。`,
    save: "另存为 Word",
    noSaving: "Mac 版 Excel 的窗格不能保存文件。请在网页工作台里打开这个工作簿，在那里生成草稿。",
  },

  sheetName: "扣分清单",
  fileName: { xlsx: "扣分清单.xlsx", csv: "扣分清单.csv", docx: "自评报告草稿.docx" },
  saved: (name: string) =>
    `已保存“${name}”，一般在“下载”文件夹里。没有看到的话，请在浏览器里打开本工具再保存一次。`,
  savedOrInserted: (name: string) =>
    `已保存“${name}”，一般在“下载”文件夹里。这个版本的 Excel 不能保存时，请改点“放进工作簿”。`,
};
