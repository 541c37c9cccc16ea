import { quote } from "../../messages/zh-CN/quote";
import { listed } from "../support/zh-CN";

/** Enough of a line to find it by. */
const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}……` : text);

export const zhCN = {
  title: "没有读懂的部分",
  help: "看起来是表格、但没有把握读懂的部分，以及因此没有核对的内容。",
  noTotal: (a: { sheet: string }) => ({
    message: `${quote(a.sheet)}表没有找到总分一行，因此没有核对总分和等级。`,
    why: "总分要与各项得分之和一致；没有总分，也无从核对评分等级。",
    fix: "请在各项指标下面加一行“合计”，在得分一栏填总分；已经有的，请看它是否在得分一栏、有没有被隐藏。",
  }),
  pointsElsewhere: (a: { sheet: string }) => ({
    message: `${quote(a.sheet)}表读到的各项分值加起来不是满分，可能还有别处的得分没有读懂，因此没有核对总分和分值合计。`,
    why: "有的表在各项指标以外还有得分（如项目资金的执行率）；没有读全，就不能说总分不对。",
    fix: "请看分值、得分两栏的表头是不是“分值”“得分”；指标以外的得分，也请用这两个词作表头，再检查一次。",
  }),
  columns: (a: { sheet: string; headings: readonly string[] }) => ({
    message: `${quote(a.sheet)}表的${listed(a.headings)}一栏都是不超过分值的数，像是分数，但没有读懂是什么，因此没有核对。`,
    why: "只有得分、复核得分、扣分等认得出的栏目才会核对。",
    fix: "请看它是不是得分或扣分；是的话，把表头写成“得分”“复核得分”或“扣分”再检查一次。",
  }),
  hiddenUsed: (a: { sheet: string }) => ({
    message: `${quote(a.sheet)}表是隐藏的；可见的表里没有的数据，取自这张表。`,
    why: "隐藏的表可能是往年的，看表的人也看不到它。",
    fix: "请取消隐藏，核对里面的数据是不是本年度的；不是的，请删除或改正。",
  }),
  hiddenScores: (a: { sheet: string }) => ({
    message: `${quote(a.sheet)}表是隐藏的评分表，没有检查。`,
    why: "有可见的评分表时，只检查可见的；隐藏的多半是往年的或作废的。",
    fix: "如果要检查它，请取消隐藏再检查一次；作废的请删除。",
  }),
  pictures: (a: { count: number; beside: readonly string[] }) => ({
    message: `报告里有 ${a.count} 张图片，图片里的文字读不出来，因此没有核对；图片旁边的文字是${listed(a.beside.map(shortened))}。`,
    why: "有的报告把表格截成图片放进去，图片里的数既不能核对，也不能用来计算。",
    fix: "图片里是表格的，请换成原来的表格再检查一次；是照片、证书的，不用管。",
  }),
  noOwner: (a: { sheet: string }) => ({
    message: `工作簿里有几个部门（或几个年度）的评分表，${quote(a.sheet)}表没有写明是哪一个的，因此没有用来核对得分。`,
    why: "分不清是谁的数据，用来核对就可能张冠李戴。",
    fix: "请在这张表的标题或“单位名称”一行写明部门和年度。",
  }),
};
