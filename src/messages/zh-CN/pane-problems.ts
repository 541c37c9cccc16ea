/** What went wrong in the pane, and what to do; comes with the first problem. */
export const paneProblems = {
  "busy-editing": {
    title: "有单元格正在编辑",
    help: "请先按 Enter 或 Esc 结束编辑；开着对话框的，先关掉。然后再试一次。",
  },
  protected: {
    title: "工作表受保护",
    help: "不能写入受保护的单元格。请由有权限的人在“审阅”里撤销保护，或手工修改。",
  },
  "too-large": {
    title: "工作簿太大",
    help: "数据超出了可以读取的范围。请删去无关的工作表，或把评分表和佐证表另存为一个工作簿再校验。",
  },
  "not-supported": { title: "这个版本的表格软件做不到", help: "其余功能照常可用；也可以换用较新的版本。" },
  gone: { title: "找不到这个单元格", help: "工作表可能已删除、改名或隐藏。请重新校验。" },
  cancelled: { title: "已取消", help: "表格没有改动。" },
  unknown: { title: "出错了", help: "表格没有改动。请再试一次；还不行的话，请保存后重新打开工作簿。" },
  engine: {
    title: "校验没有完成",
    help: "表格没有改动。请再试一次；还不行的话，请把出错的内容反馈给我们。",
  },
  "own-framework": { title: "这个框架文件不能用", help: "请按下面的提示改好文件，再选一次。" },
  inactive: {
    title: "另一个工作簿在前面",
    help: "表格软件这时不让看这份工作簿。请点一下这份工作簿的窗口，让它回到前面，再试一次；表格没有改动。",
  },
  "no-cells": {
    title: "选中的不是单元格",
    help: "现在选中的是图表、图形或别的对象，或者前面是另一个工作簿。请先在这份工作簿里点一个单元格，再试一次。",
  },
  "kept-as-text": {
    title: "公式被当成了文字",
    help: "这个单元格的格式是“文本”，没能改成“常规”，已还原，什么也没有写。请选中它，在“开始 → 数字”里改为“常规”，再试一次。",
  },
};
