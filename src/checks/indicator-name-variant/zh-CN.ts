import { levels, type Level } from "../support/zh-CN";

export const zhCN = {
  title: "指标名称有误",
  help: "指标名称与框架相近但不一致，多半是错别字。",
  finding: (a: { level: Level; written: string; official: string }) => ({
    message: `${levels[a.level]}写作“${a.written}”，指标体系框架里是“${a.official}”。`,
    why: `两个名称只差一两个字，多半是笔误；评分表要公开，名称应与框架一致。`,
    fix: `请把“${a.written}”改为“${a.official}”；确实是有意改名的，可以不改。`,
  }),
};
