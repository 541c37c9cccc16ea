/** The standard workbook, spoken of from outside: on the command line. */

const FORMULAS = { native: "普通公式", custom: "本程序的函数" };

export const standard = {
  help: {
    new: "新建标准工作簿：填报表、自动计算的评分表、核对表；也可以带入已有工作簿的数据",
    framework: "指标体系框架的编号或文件（默认：最新的；带入时用原工作簿的）",
    unit: "金额单位（默认：万元；带入时用原工作簿的）",
    year: "评价年度（默认：去年；带入时用原工作簿的）",
    department: "部门名称",
    formulas: "得分用普通公式，还是本程序的函数（要装加载项）",
    procurement:
      "政府采购表：按货物、工程、服务（kinds），还是按项目和采购单位（projects）（默认：kinds；带入时照原工作簿的）",
    assets:
      "固定资产的类别：2022年及以前的（2020），还是2023年起的（2023）（默认：按年度；带入时照原工作簿的）",
    from: "带入这个工作簿的数据",
    out: "写到这个文件（默认：标准工作簿-年度.xlsx）",
  },
  badYear: (given: string) => `年度“${given}”写得不对，要写四位数，如 2024。`,
  projectFileName: (year: number) => `项目自评表-${year}`,
  fileName: (year: number) => `标准工作簿-${year}`,
  made: (framework: string, year: number, unit: string, formulas: keyof typeof FORMULAS) =>
    `${framework}；${year}年度；单位：${unit}；得分用${FORMULAS[formulas]}。`,
  carried: (file: string, filled: number, missing: number, conflicts: number) =>
    `从 ${file} 带入数据 ${filled} 项；没有找到 ${missing} 项；互相矛盾 ${conflicts} 项。`,
  lists: { conflicts: "互相矛盾的（已带入一个，请核对）：", missing: "没有找到的：", left: "没有带入的：" },
  line: (subject: string, text: string) => `  ${subject}：${text}`,
  more: (count: number) => `  还有 ${count} 项，见工作簿的“带入情况”表。`,
};
