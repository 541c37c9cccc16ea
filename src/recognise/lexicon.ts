/** The words of supporting tables: what heads a column, what names a row. What figures are called: facts/wordings.ts. */

export const TOTAL_LABEL =
  /^(金额|资产|人员|项目|支出|预算|本年|部门|全年)?(合计|总计|共计|总额|总数)(数|金额|额)?$/;
/** Of published accounts. With a number before it ("二、本年支出合计") such a row heads the rows below it. */
export const ACCOUNTS_TOTAL_LABEL = /^(本年度?|本期|全年)?(收入|支出|收支)(合计|总计|共计)$/;
export const SUBTOTAL_LABEL = /^.{0,10}(小计|汇总)$/;
/** A row that only comments on the table above it. */
export const NOTE_LABEL = /^(附?注|备注|说明|填表|制表|填报|审核|负责人|联系)(人|说明|日期)?[::]|^[*※]/;

/** Words that headings of supporting tables are made of; a row of them is a header. */
export const HEADING_WORD =
  /^([类款项目]|序号|编号|项目|类别|名称|科目|内容|季度|时间|单位|部门|数值|金额|数量|合计|总额|小计|备注|说明|原因|比例|年度|月份|指标|任务|分值|得分|计量单位)$|项目|类别|名称|分类|情况|费用|预算|支出|决算|执行|采购|指标|任务|占比|比重|幅度|率$|进度|原值|在用|数量|人数|编制|季度|时间|其中|总额|金额|数$|完成值|分值|得分|分数|标准|说明|备注|原因|单位|明细|收入|结转|结余|资金(来源|性质)|资产$|增减/;

/** Headings of columns that hold words about a row, never its name. */
export const NOTE_HEADING = /备注|说明|原因|措施|依据|附注/;
/** Headings of columns whose numbers mean nothing to add up or to compare; below "收入" or "支出" they are the last word. */
export const SERIAL_HEADING = /^(序号|编号|代码|编码|行次|科目编码|年份|年度|电话)$/;
export const SERIAL_BELOW = /^(?:序号|编号|代码|编码|行次)$/;
