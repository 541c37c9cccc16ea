/** What a needed column is called. */
const columns = { level3: "三级指标", weight3: "参考分值", score: "得分" } as const;

export const zhCN = {
  title: "缺少栏目",
  help: "评分表缺少必需的一栏（指标、分值或得分）。",
  finding: ({ column, sheet }: { column: keyof typeof columns; sheet: string }) => ({
    message: `评分表“${sheet}”缺少“${columns[column]}”一栏。`,
    why:
      column === "score"
        ? "没有得分一栏，就无法核对各项得分、总分和扣分。"
        : column === "weight3"
          ? "没有三级指标的参考分值，就不知道每项满分是多少，也无法核对分值合计和扣分。"
          : "没有三级指标的名称，就不知道每个得分属于哪项指标。",
    fix: `请在表头补上“${columns[column]}”一栏；已有这一栏的，请检查表头文字是否写全、是否与别的栏合并在一起。`,
  }),
};
