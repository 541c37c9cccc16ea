/** Words of the workbench's page around the grid and the pane. */

const UNSHOWN = { conditional: "一部分条件格式", "rich-text": "同一格里的不同字体" };

export const workbench = {
  product: "绩效评分表工作台",
  toolbar: "文件与编辑",
  open: "打开",
  openLabel: "打开文件",
  samples: "示例",
  create: "新建",
  download: "下载",
  undo: "撤销",
  redo: "重做",
  language: "English",
  languageLabel: "Switch to English",
  close: "关闭",
  cancel: "取消",
  unsaved: "有改动未下载",

  tabs: { label: "显示", grid: "表格", pane: "校验" },
  gridLabel: "表格；按 F6 在工具栏、表格、校验窗格之间移动",
  separator: "调整校验窗格的宽度",

  start: {
    heading: "打开填好的评分表，立即校验",
    lead: "不需要 Excel：在网页里查看、修改、校验，再下载回去，原文件的格式原样保留。",
    drop: "把文件或整个文件夹拖到这里",
    formats: ".xlsx、.xlsm、.xls、.et、.csv、.docx",
    choose: "打开文件",
    folder: "检查整个文件夹",
    folderLabel: "选择存放各单位评分表的文件夹",
    paste: "也可以在 Excel、WPS 或 Word 里复制表格，回到这里按 Ctrl+V 粘贴。",
    samplesHeading: "先用示例看一看",
    samplesLead: "三份公开过的真实评分表，带着真实的差错。",
    private: "一切都留在这台电脑上：文件只在浏览器里打开和计算，不上传，不联网。",
  },

  sample: {
    "longgang-office-2022": {
      name: "龙岗区某单位 2022 年度",
      about: "自评总分 96.97 的评分表，附支出、采购、人员等数据；有一项得分没有填。",
    },
    "longgang-cost-station-2021": {
      name: "龙岗区某单位 2021 年度",
      about: "自评总分 91.44 的评分表；分值沿用了上一年度，有几处比率和合计算得不对。",
    },
    "futian-org-2020": {
      name: "福田区某单位 2020 年度",
      about: "评分表和佐证数据；采购合计与明细对不上，人员控制率算错。",
    },
  },

  opening: (name: string) => `正在打开“${name}”…`,
  reading: "正在读取",
  dropHere: "松开鼠标就打开",
  pastedName: "粘贴的表格.xlsx",
  /** Opened by a double click on the file, not from a server. */
  fromFolder: {
    heading: "这个页面要用网址打开，或改用单文件版",
    why: "现在是直接双击文件打开的（地址以 file:// 开头）。浏览器不允许这样打开的网页在后台读取和校验文件，所以用不了。",
    fix: "只在自己电脑上用的，请双击单文件版“绩效评分表工作台-版本号.html”；给全单位用的，请把整个文件夹放到内网的网页服务器上，再用 http:// 开头的网址打开，做法见压缩包里的“说明.txt”。",
  },

  newBook: {
    heading: "新建标准工作簿",
    about: "填数、评分、核对都在一个工作簿里：每个数只填一次，得分自动算出。",
    region: "哪里的指标体系",
    choose: "请选择",
    kinds: (isProject: boolean) => (isProject ? "项目支出绩效自评表" : "部门整体支出绩效评分表"),
    noRegion: "请选择哪里的指标体系。",
    year: "评价年度",
    badYear: "评价年度要写四位数，如 2024。",
    department: "部门名称",
    later: "可以以后再填",
    used: (year: number, used: number) =>
      year === used
        ? `使用 ${used} 年度的框架。`
        : year > used
          ? `没有收录 ${year} 年度的框架，沿用 ${used} 年框架；有当年印发的，请以印发的为准。`
          : `没有收录 ${year} 年度的框架，借用 ${used} 年框架，请与当年印发的核对。`,
    usual: "照通常的（采购按类别，资产按年度）",
    usedForm: "新建一张项目自评表，指标由项目自己填；一个项目一张。",
    create: "新建",
    fileName: (year: number, isProject: boolean) => `${isProject ? "项目自评表" : "标准工作簿"}-${year}.xlsx`,
  },
  opened: (name: string) => `已打开“${name}”。`,
  onlyFirst: (name: string, count: number) =>
    `一次只打开一个文件：已打开“${name}”，其余 ${count} 个没有打开。`,
  unshown: (what: readonly (keyof typeof UNSHOWN)[]) =>
    `网页不显示文件里的${what.map((each) => UNSHOWN[each]).join("、")}；下载的文件里原样保留，校验不受影响。`,
  signedOpened:
    "这个工作簿带有数字签名：可以查看和校验，但不能下载修改后的文件，因为任何改动都会使签名失效。需要修改的，请先在 Excel 或 WPS 里另存一份未签名的副本，再打开那一份。",
  notWritable: (why: string) => `可以查看和校验，但不能下载修改后的文件。${why}`,
  restored: "草稿已恢复，可以接着改。",

  /** What the grid refuses to do. */
  refused: {
    structure:
      "这里可以增删行（右击行号），不能增删列、工作表或改名：那会让下载的文件与原文件对不上。请在 Excel 或 WPS 里做，再打开。",
    "protected-rows":
      "这张工作表受保护，不能增删行。要增删，请先在 Excel 或 WPS 里撤销工作表保护，保存后再打开。",
    formatting: "这里只改内容，不改格式：下载的文件会保留原来的格式。要改格式，请在 Excel 或 WPS 里做。",
    protected:
      "这个单元格所在的工作表受保护，不能修改。要修改，请先在 Excel 或 WPS 里撤销工作表保护，保存后再打开。",
  },

  question: {
    formulaTitle: "这里是公式",
    formula: (cell: string, formula: string) =>
      `${cell} 里是公式 ${formula}。改填以后，它不再自动计算。要改公式本身的，请双击单元格或按 F2。`,
    formulas: (count: number, first: string) =>
      `这次改动会盖掉 ${count} 个公式（从 ${first} 起）。盖掉以后，它们不再自动计算。`,
    overwrite: "盖掉公式",
    keep: "保留公式",
    forbiddenTitle: "这里不能这样填",
    notAllowed: (cell: string, typed: string) =>
      `${cell} 不能填“${typed}”：文件为这个单元格规定了可以填什么。`,
    items: (items: readonly string[], count: number) =>
      `可以填：${items.join("、")}${count > items.length ? ` 等 ${count} 项` : ""}。`,
    enterAnyway: "仍然填入",
    back: "返回",
  },

  cellHelp: {
    label: "单元格的说明",
    choices: "可以填的内容",
    note: "批注",
    follow: (to: string) => `转到 ${to}`,
    outside: (to: string) => `链接：${to}（网页不打开外部地址；下载的文件里原样保留）`,
  },

  rows: {
    moved: (count: number) =>
      count > 0
        ? `插入了 ${count} 行，格式照上一行；公式、合并、名称、批注都已跟着移动。`
        : `删除了 ${-count} 行；公式、合并、名称、批注都已跟着移动，引用了被删单元格的公式显示 #REF!。`,
  },

  unprinted: "还没有校验，没有可以打印的结果。请先在窗格里点“校验评分表”。",
  /** Below the printed findings. */
  printed:
    "这里打印的是校验结果。要打印表格，请点“下载”，用 Excel 或 WPS 打开后打印：打印区域、标题行、页脚都在文件里。",

  find: {
    label: "在这张表里查找",
    placeholder: "查找文字或数字",
    count: (at: number, of: number) => `第 ${at} 处，共 ${of} 处`,
    none: "没有找到",
    next: "下一个",
    previous: "上一个",
  },

  keys: {
    heading: "快捷键",
    list: [
      ["F6", "在工具栏、表格、校验窗格之间移动（在表格里 Tab 是移到下一格）"],
      ["Ctrl+S", "下载修改后的文件"],
      ["Ctrl+F", "在这张表里查找"],
      ["Ctrl+PageDown / PageUp", "下一张、上一张工作表；浏览器自己占用的，用 Alt+PageDown / PageUp"],
      ["Ctrl+End / Home", "到表的右下角、左上角"],
      ["Alt+↓", "打开单元格的下拉列表"],
      ["F2", "修改单元格"],
      ["Ctrl+Z / Ctrl+Y", "撤销、重做"],
    ] as readonly (readonly [key: string, what: string])[],
  },

  problem: {
    openTitle: (name: string) => `没能打开“${name}”`,
    downloadTitle: "没能下载",
    editTitle: "没能增删行",
    kept: "原来打开的内容没有变。",
    folder:
      "这个文件夹里没有可以读的工作簿（.xlsx、.xlsm、.xls、.et、.csv、.docx）。请选存放各单位评分表的文件夹。",
    notAFile: "拖进来的不是文件。请拖入 .xlsx、.xlsm、.xls、.et、.csv 或 .docx 文件。",
    nothingPasted: "剪贴板里没有表格。请在 Excel、WPS 或 Word 里选中表格，复制后再粘贴。",
    noSample: "示例文件没有读到，可能是页面没有部署完整。请刷新页面；还不行的，请联系部署的人。",
    unexpected: (detail: string) =>
      `程序出错了，这不是您的文件的问题。请再试一次；还不行的，请把下面的内容反馈给我们：${detail}`,
    unchecked: "校验没有完成，因此没有可以写进文件的结果。请先在右边的窗格里校验成功，再下载。",
    protectedCell: (detail: string) => `改动写不进原来的文件：${detail}。请撤销最近的改动后再试。`,
  },

  replace: {
    title: "还有改动没有下载",
    text: (name: string) => `“${name}”里有改动，还没有下载。打开别的文件，这些改动就没有了。`,
    pastedTitle: "打开粘贴的表格？",
    pastedText: (name: string) => `打开后，现在的“${name}”会关闭。它没有未下载的改动。`,
    download: "先下载，再打开",
    discard: "不要改动，直接打开",
    go: "打开",
    stay: "留在这里",
  },

  downloads: {
    edited: "我的文件（含修改）",
    editedHelp: "原文件加上您的修改，其余部分一个字节不动",
    marked: "带标记的副本",
    markedHelp: "标出有问题的单元格，加批注和“校验结果”表；Word 报告直接加批注",
    native: "公式转为普通公式",
    nativeHelp: "给没有安装加载项的人：PERF 函数换成普通公式",
    findings: "校验结果 .csv",
    findingsHelp: "一行一个问题，可以用 Excel 打开",
    name: {
      edited: (name: string) => `${name}（已修改）`,
      marked: (name: string) => `${name}（带标记）`,
      native: (name: string) => `${name}（普通公式）`,
      findings: (name: string) => `${name}（校验结果）`,
    },
    done: (name: string) => `已下载“${name}”，请在浏览器的下载文件夹里查看。`,
    unchanged: "没有改动：下载的与打开的完全一样。",
    changed: (count: number) => `写入了 ${count} 个单元格（含重新算出的结果）。`,
    turned: (turned: number, kept: number) =>
      turned + kept === 0
        ? "这个工作簿里没有 PERF 函数，公式原样保留。"
        : `转换了 ${turned} 个公式${kept > 0 ? `，${kept} 个没能转换，仍需要加载项` : ""}。`,
    found: (count: number) => `共 ${count} 个问题。`,
    converted: {
      xls: "原来的 .xls 文件写不回原格式，已另存为 .xlsx；批注、图片等没有带过来。",
      csv: "原来的 .csv 文件存不下修改，已另存为 .xlsx。",
      docx: "报告里的表格已存为 .xlsx，一张表一个工作表；原来的 .docx 没有改动。",
      pasted: "粘贴的表格已存为 .xlsx。",
    },
  },

  notLoaded:
    "这里没有载入：连不上服务器，或者程序刚更新过。表格没有改动。请再试一次；还不行的，先下载修改后的文件，再刷新网页。",
  retry: "再试一次",

  drafts: {
    keep: "在这台电脑上保留草稿",
    keepHelp: "关闭页面后还能接着改。草稿只存在这个浏览器里；公用电脑请不要打开。",
    heading: "上次没有下载的草稿",
    item: (name: string, when: string) => `${name}，${when}`,
    restore: "接着改",
    restoreLabel: (name: string, when: string) => `接着改：${name}，${when}`,
    erase: "删除",
    eraseLabel: (name: string, when: string) => `删除草稿：${name}，${when}`,
    eraseTitle: "删除这份草稿？",
    eraseText: (name: string, when: string) =>
      `“${name}”（${when}）里没有下载的改动会一起删除，删除后不能恢复。还要用的，请先点“接着改”，下载以后再删。`,
    eraseGo: "删除草稿",
    eraseAll: "全部删除",
    eraseAllTitle: "删除全部草稿？",
    eraseAllText: (count: number) => `${count} 份草稿里没有下载的改动会一起删除，删除后不能恢复。`,
    turnOff: "停止保留草稿？",
    turnOffText: (count: number) => `这台电脑上已有 ${count} 份草稿，会一并删除，删除后不能恢复。`,
    turnOffGo: "停止并删除",
    takeOver: "由这里保存",
    failed: "草稿没能保存：浏览器不允许，或空间不够。请及时下载文件。",
    otherTab: "这个文件已在另一个标签页里打开。草稿由那边保存；两边都改的话，请分别下载。",
    gone: "这份草稿读不出来了，可能已被浏览器清理。请重新打开原来的文件。",
  },

  tour: {
    label: "示例导览",
    inviteHeading: "这张表里有真实的差错",
    invite: "点“校验”，看看程序能找出什么。随后带您看其中三处。",
    check: "校验",
    later: "自己看",
    step: (n: number, of: number) => `第 ${n} 处，共 ${of} 处`,
    where: (sheet: string, cell: string) => `“${sheet}”的 ${cell}`,
    why: "为什么",
    fix: "怎么改",
    next: "下一个",
    end: "结束",
    doneHeading: "全部问题都在校验窗格里",
    done: "每个问题都写明是什么、为什么、怎么改；点它就跳到单元格。接下来，打开您自己的评分表试试。",
  },
};
