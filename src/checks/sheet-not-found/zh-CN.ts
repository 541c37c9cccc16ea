import { listed } from "../support/zh-CN";

export const zhCN = {
  title: "没有评分表",
  help: "工作簿里找不到部门整体支出绩效评分表。",
  blank: ({ sheet }: { sheet: string }) => ({
    message: `“${sheet}”是还没有填写的项目自评表：三级指标和得分都是空的。`,
    why: "项目自评表的指标由填表单位自己填写；没有指标名称和得分，就没有可以校验的内容。",
    fix: "请先填写三级指标、年度指标值、实际完成值和得分，再校验。",
  }),
  finding: ({ sheets }: { sheets: readonly string[] }) => ({
    message:
      sheets.length === 0
        ? "工作簿里没有工作表，也就没有评分表。"
        : `工作簿里没有找到评分表（看过的工作表：${listed(sheets)}）。`,
    why: "评分表要有表头，写明三级指标、参考分值和得分；找不到这样的表头，就没有可以校验的内容。",
    fix: "请确认选对了文件；评分表的表头要有“三级指标”“参考分值”“得分”这几栏，并且每栏各占一列。",
  }),
};
