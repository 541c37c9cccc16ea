/** Texts of the checks of a score sheet's structure: columns, indicators, weights, criteria. */

/** What a needed column is called. */
const columns = { level3: "三级指标", weight3: "参考分值", score: "得分" } as const;

const places = { level1: "一级指标", level2: "二级指标", level3: "三级指标" } as const;
type Place = keyof typeof places;

const listed = (items: readonly string[]): string => items.map((item) => `“${item}”`).join("、");

export const structureChecks = {
  "sheet-not-found": ({ sheets }: { sheets: readonly string[] }) => ({
    message:
      sheets.length === 0
        ? "工作簿里没有工作表，也就没有评分表。"
        : `工作簿里没有找到评分表（看过的工作表：${listed(sheets)}）。`,
    why: "评分表要有表头，写明三级指标、参考分值和得分；找不到这样的表头，就没有可以校验的内容。",
    fix: "请确认选对了文件；评分表的表头要有“三级指标”“参考分值”“得分”这几栏，并且每栏各占一列。",
  }),

  "column-not-found": ({ column, sheet }: { column: keyof typeof columns; sheet: string }) => ({
    message: `评分表“${sheet}”缺少“${columns[column]}”一栏。`,
    why:
      column === "score"
        ? "没有得分一栏，就无法核对各项得分、总分和扣分。"
        : column === "weight3"
          ? "没有三级指标的参考分值，就不知道每项满分是多少，也无法核对分值合计和扣分。"
          : "没有三级指标的名称，就不知道每个得分属于哪项指标。",
    fix: `请在表头补上“${columns[column]}”一栏；已有这一栏的，请检查表头文字是否写全、是否与别的栏合并在一起。`,
  }),

  "indicator-missing": (a: {
    indicator: string;
    weight: string;
    group: string;
    framework: string;
    unmatched: readonly string[];
  }) => ({
    message: `评分表里没有“${a.indicator}”（${a.weight} 分，属于“${a.group}”）。`,
    why: `《${a.framework}》里有这项指标；缺一项，总分就少了 ${a.weight} 分的来历。`,
    fix:
      a.unmatched.length === 0
        ? `请在“${a.group}”下补上“${a.indicator}”及其得分；确实不适用的，请说明理由并相应调整其他指标的分值。`
        : `表中 ${listed(a.unmatched)} 没有对应的指标：如果就是这一项，请把名称改为“${a.indicator}”；否则请补上这一项。`,
  }),

  "indicator-duplicate": (a: { indicator: string; first: string; firstScore: string; score: string }) => ({
    message: `“${a.indicator}”重复出现：${a.first} 已有一次${a.firstScore === a.score ? "" : `（得 ${a.firstScore} 分，这里得 ${a.score} 分）`}。`,
    why: "同一项指标写两次，分值和得分都会被加两遍，总分就不可信。",
    fix: `请删去多余的一行；如果本应是另一项指标，请改正名称。`,
  }),

  "indicator-name-variant": (a: { level: Place; written: string; official: string }) => ({
    message: `${places[a.level]}写作“${a.written}”，指标体系框架里是“${a.official}”。`,
    why: `两个名称只差一两个字，多半是笔误；评分表要公开，名称应与框架一致。`,
    fix: `请把“${a.written}”改为“${a.official}”；确实是有意改名的，可以不改。`,
  }),

  "weight-not-framework": (a: {
    indicator: string;
    printed: string | null;
    official: string;
    framework: string;
  }) => ({
    message:
      a.printed === null
        ? `“${a.indicator}”没有填参考分值，框架里是 ${a.official} 分。`
        : `“${a.indicator}”的参考分值是 ${a.printed} 分，框架里是 ${a.official} 分。`,
    why: `《${a.framework}》给这项指标 ${a.official} 分${a.printed === null ? "" : "；分值不同，框架的评分标准就不能直接套用，因此没有核对这项得分的档次和计算"}。`,
    fix: `请改为 ${a.official} 分；如果是结合本部门特点重新赋权，请确认全部三级指标合计仍为 100 分，并同时改好评分标准里的分数。`,
  }),

  "weight-sum-mismatch": (a: {
    parent: string;
    printed: string;
    sum: string;
    children: readonly { readonly name: string; readonly weight: string }[];
    /** The published form has the same fault. */
    erratum: string | null;
  }) => ({
    message: `“${a.parent}”的参考分值写的是 ${a.printed} 分，下级指标合计 ${a.sum} 分。`,
    why: `下级指标：${a.children.map(({ name, weight }) => `${name} ${weight} 分`).join("、")}。上级指标的分值应当等于下级之和${a.erratum === null ? "" : `；这是公布的表样自带的错误：${a.erratum}`}。`,
    fix: `请把“${a.parent}”的分值改为 ${a.sum}；如果 ${a.printed} 才是对的，请改正下级指标的分值。`,
  }),

  "weight-total-row": (a: { column: Place; printed: string; sum: string }) => ({
    message: `合计行里${places[a.column]}的分值写的是 ${a.printed} 分，这一栏合计 ${a.sum} 分。`,
    why: "合计行的分值应当等于本栏各项之和。",
    fix: `请把它改为 ${a.sum}；如果 ${a.printed} 才是对的，请改正各项分值。`,
  }),

  "weight-total-not-100": (a: {
    sum: string;
    count: number;
    blank: readonly string[];
    difference: string;
    over: boolean;
  }) => ({
    message: `${a.count} 项三级指标的参考分值合计 ${a.sum} 分，不是 100 分。`,
    why: `评分表满分 100 分，现在${a.over ? "多" : "少"}了 ${a.difference} 分${a.blank.length === 0 ? "" : `；没有填分值的：${listed(a.blank)}`}。`,
    fix: "请逐项核对三级指标的参考分值，看是否填错、漏填或者多了一行。",
  }),

  "criteria-points-mismatch": (a: {
    indicator: string;
    weight: string;
    points: string;
    erratum: string | null;
  }) => ({
    message: `“${a.indicator}”的参考分值是 ${a.weight} 分，评分标准里的分数合计却是 ${a.points} 分。`,
    why: `评分标准给满也应当正好是 ${a.weight} 分${a.erratum === null ? "；多半是分值或评分标准沿用了别的年度的表样" : `；这是公布的表样自带的错误：${a.erratum}`}。`,
    fix: `请核对当年的表样：分值应为 ${a.weight} 分的，把评分标准里的分数改成合计 ${a.weight} 分；反之改参考分值。`,
  }),
};
