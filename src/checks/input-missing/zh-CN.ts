import { joined } from "../support/zh-CN";

export const zhCN = {
  title: "缺少数据",
  help: "工作簿里没有计算该指标得分所需的数据。",
  finding: (a: { indicator: string; score: string | null; missing: readonly string[] }) => ({
    message: `“${a.indicator}”${a.score === null ? "" : `得 ${a.score} 分，`}工作簿里没有计算所需的数据：${joined(a.missing)}。`,
    why: "这项指标按公式计分，没有数据就无法核对得分。",
    fix: `请在佐证表或基础数据表里补上：${joined(a.missing)}。`,
  }),
};
