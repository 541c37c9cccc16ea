/** Words of the page's list of a folder: what was found in each file, and the papers of them all. */
import type { Conclusion } from "../../bureau/result";
import type { Widen } from "../messages";
import { bureauPapers } from "../chinese-only/bureau-papers";
import { duration } from "./duration";
import { otherFiles } from "./files";

const conclusions: Record<Conclusion, string> = bureauPapers.conclusions;

export const folder = {
  heading: (name: string | null, files: number) =>
    name === null ? `${files} 个文件` : `“${name}”里的 ${files} 个文件`,
  lead: "一个单位一行，读完一个填一行。点单位名称打开它的文件，逐项查看和修改；原文件不动，也不上传。",
  table: "各单位的评分表",
  columns: {
    unit: "单位",
    stated: "自评分",
    recomputed: "重算分",
    grade: "等级",
    errors: "错误",
    warnings: "警告",
    status: "状态",
  },
  sort: (column: string) => `按${column}排列`,
  none: "—",
  conclusions,
  status: {
    waiting: "等待",
    notRead: "没有读",
    unreadable: "读不了",
    letter: "不是评分表",
  },
  letter:
    "这份 Word 文件里没有表格形式的评分表，当作通知、说明一类的文件，没有校验。评分表贴成了图片的，请向单位要原来的表格。",
  noScoreSheet: "没有找到评分表。请确认有“三级指标”“分值”“得分”等栏目；点文件名打开，可以看到读出了什么。",
  progress: (done: number, of: number, left: number | null) =>
    `已读 ${done} 个，共 ${of} 个${left === null ? "" : `，约还要 ${duration(left)}`}`,
  stop: "停止",
  goOn: "接着读",
  closing: (a: { units: number; returned: number; conditional: number; unreadable: number }) =>
    `共 ${a.units} 份评分表：退回 ${a.returned}，有条件通过 ${a.conditional}，通过 ${a.units - a.returned - a.conditional}；读不了 ${a.unreadable} 个文件。`,
  others: otherFiles,
  notRead: (count: number) => `还有 ${count} 个文件没有读，下载的文件里没有它们。`,
  download: {
    summary: "下载汇总表",
    all: "下载全部文书（.zip）",
    holds: (units: number) =>
      `汇总.xlsx：汇总表、问题分类、抽查名单、雷同、未报送和多报、读不了的文件。全部文书另有每份评分表的退回意见（.docx）和复核表（.xlsx），共 ${2 * units} 份。`,
    making: (done: number, of: number) => `正在写文书：${done} / ${of}`,
    zipName: "汇总和文书.zip",
    done: (name: string) => `已下载“${name}”，请在浏览器的下载文件夹里查看。`,
    failed: (units: readonly string[]) =>
      `${units.length} 个单位的文书没能写出：${units.join("、")}。其余都在文件里。`,
  },
  roster: {
    choose: "应报送名单…",
    label: "选择应报送单位的名单（工作簿，一行一个单位）",
    empty: (file: string) => `“${file}”里没有认出单位名称。请在第一行写“单位名称”，下面一行一个单位。`,
    compared: (file: string, named: number, missing: readonly string[]) =>
      `名单“${file}”共 ${named} 家，${missing.length === 0 ? "都报送了。" : `未报送 ${missing.length} 家：${missing.join("、")}。`}`,
  },
  rules: {
    choose: "抽查规则和抬头…",
    label: "选择抽查规则和抬头的文件（.yaml）",
    used: (file: string) => `抽查名单按“${file}”里的规则选，退回意见用它的抬头。`,
    how: "抽查规则和抬头怎么写",
    example: `抽查:
  预算不少于: 2000000   # 元；无：不按金额抽
  满分: 是              # 各项都满分的
  分差不少于: 2         # 自评分与重算分相差几分；无：不按分差抽
  等级: [优]
  连续两年: [中, 差]    # 要有上年的评分表
  雷同: 是
  轮抽比例: 20%         # 每年轮到一部分，五年轮一遍
抬头:
  财政部门: 某区财政局
  联系方式: 预算绩效科
  整改期限: 2024年6月30日
`,
    help: "用记事本照此写，存成 .yaml 文件；没有写的项按通常的做法。",
  },
  lastYear: {
    choose: "上年文件夹…",
    label: "选择存放上年评分表（或上年汇总）的文件夹",
    reading: (done: number, of: number) => `正在读上年的评分表：${done} / ${of}`,
    compared: (name: string, before: number, pairs: number) =>
      `上年“${name}”有 ${before} 份评分表，与本年对上 ${pairs} 份；汇总.xlsx 里有“上年对比”。`,
    empty: (name: string) => `“${name}”里没有读出评分表，没有做上年对比。`,
    files: "选中的文件",
  },
  back: "返回清单",
  toFile: (name: string) => `回到“${name}”`,
  leave: "关闭清单",
};

export type FolderWords = Widen<typeof folder>;
