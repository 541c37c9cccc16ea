/** Texts of the checks of scores, totals, deductions and remarks. */

const joined = (items: readonly string[]): string => items.join("、");

/** "6、4、2 或 1 分", "0 到 6 分之间". */
const attainable = (a: { points: readonly string[] | null; from: string; to: string }): string =>
  a.points === null
    ? `${a.from} 到 ${a.to} 分之间、两位小数以内的分数`
    : a.points.length === 1
      ? `${a.points[0]} 分`
      : `${joined(a.points.slice(0, -1))} 或 ${a.points.at(-1)} 分`;

/** One change of the figures that wins points back. */
export interface WinBack {
  readonly fact: string;
  readonly from: string;
  readonly to: string;
  readonly rise: boolean;
  readonly points: string;
  /** `points` are those of a part of the indicator only. */
  readonly ofPart: boolean;
}

/** A word after a figure: set off from digits, closed up with a unit. */
const then = (figure: string, word: string): string => `${figure}${/[\d%]$/.test(figure) ? " " : ""}${word}`;

export const winBack = (a: WinBack): string =>
  `${a.fact}由 ${then(a.from, a.rise ? "提高到" : "降到")} ${then(a.to, a.rise ? "以上" : "以下")}（含），${a.ofPart ? "该部分" : "本项"}可得 ${a.points} 分`;

type Attainable = Parameters<typeof attainable>[0];

export const scoreChecks = {
  "score-missing": (a: {
    indicator: string;
    weight: string | null;
    stated: string | null;
    implied: string | null;
    others: string;
  }) => ({
    message:
      a.implied === null
        ? `“${a.indicator}”没有填得分。`
        : `“${a.indicator}”没有填得分；总分 ${a.stated} 分减去其余各项 ${a.others} 分，推算应为 ${a.implied} 分。`,
    why: `每项指标都要有得分，0 分也要写 0${a.weight === null ? "" : `；这项满分 ${a.weight} 分，空着无法核对总分`}。`,
    fix:
      a.implied === null
        ? "请按评分标准补填得分，再核对总分。"
        : `如果总分 ${a.stated} 分无误，请补填 ${a.implied}；否则请按评分标准重新打分并改正总分。`,
  }),

  "score-not-numeric": (a: { indicator: string; written: string; isError: boolean }) => ({
    message: `“${a.indicator}”的得分是“${a.written}”，不是数字。`,
    why: a.isError
      ? "这是公式算错时显示的错误值，总分也会跟着出错。"
      : "得分要能相加；文字不能参加合计，也无法核对。",
    fix: a.isError
      ? "请检查这一格的公式引用的单元格，或者直接填数字。"
      : "请只填数字，文字说明写到备注或扣分说明里。",
  }),

  "score-read-from-text": (a: { indicator: string; written: string; points: string }) => ({
    message: `“${a.indicator}”的得分写成了文字“${a.written}”，已按 ${a.points} 分读取。`,
    why: "带单位或全角数字的得分，Excel 当作文字，SUM 合计时会漏掉它。",
    fix: `请改填数字 ${a.points}，“分”字写在表头即可。`,
  }),

  "score-out-of-range": (a: {
    indicator: string;
    score: string;
    weight: string;
    below: boolean;
    byRule: string | null;
  }) => ({
    message: a.below
      ? `“${a.indicator}”得 ${a.score} 分，低于 0 分。`
      : `“${a.indicator}”得 ${a.score} 分，超过满分 ${a.weight} 分。`,
    why: `这项指标的得分只能在 0 到 ${a.weight} 分之间${a.below ? "，扣完为止，不会扣成负数" : ""}。`,
    fix:
      a.byRule === null
        ? `请按评分标准重新打分，填 0 到 ${a.weight} 之间的数。`
        : `按工作簿里的数据和评分标准应为 ${a.byRule} 分，请核对后改正。`,
  }),

  "score-not-a-step": (a: {
    indicator: string;
    score: string;
    steps: Attainable;
    byRule: string | null;
  }) => ({
    message: `“${a.indicator}”得 ${a.score} 分，评分标准里没有这一档：只能得 ${attainable(a.steps)}。`,
    why: `按评分标准分档计分，无论数据如何都得不出 ${a.score} 分。`,
    fix:
      a.byRule === null
        ? "请按实际情况归到其中一档；还没有数据（如未做调查）的，请先补齐依据再打分。"
        : `按工作簿里的数据应为 ${a.byRule} 分，请核对后改正。`,
  }),

  "score-differs-from-formula": (a: {
    indicator: string;
    score: string;
    possible: Attainable;
    byRule: string | null;
    /** How the printed number came about, where that is known. */
    reading: string | null;
  }) => ({
    message:
      a.byRule === null
        ? `“${a.indicator}”得 ${a.score} 分，按工作簿里的数据只能得 ${attainable(a.possible)}。`
        : `“${a.indicator}”得 ${a.score} 分，按工作簿里的数据计算应为 ${a.byRule} 分。`,
    why:
      a.reading === null
        ? "把工作簿里的数据代入评分标准，得不出所填的分数；计算过程见下。"
        : `所填的 ${a.score} 分是这样来的：${a.reading}；评分标准不是这样算。`,
    fix:
      a.byRule === null
        ? "请核对数据和得分，哪个错了改哪个，并同时改正总分。"
        : `数据无误的，请改为 ${a.byRule} 分并同时改正总分；数据有误的，请先改正数据。`,
  }),

  "total-mismatch": (a: {
    stated: string | null;
    sum: string;
    difference: string;
    over: boolean;
    open: readonly string[];
  }) => ({
    message:
      a.stated === null
        ? `总分没有填数字，各项得分合计 ${a.sum} 分。`
        : `总分写的是 ${a.stated} 分，各项得分合计 ${a.sum} 分${a.open.length === 0 ? "" : `（${joined(a.open)}还没有得分）`}。`,
    why:
      a.stated === null
        ? "总分应当等于各项得分之和。"
        : a.open.length === 0
          ? `总分应当等于各项得分之和，现在${a.over ? "多" : "少"}了 ${a.difference} 分。`
          : "没有填的各项无论得多少分，都凑不成这个总分。",
    fix:
      a.open.length === 0
        ? `请逐项核对得分；得分无误的，把总分改为 ${a.sum}。建议总分用 SUM 公式计算。`
        : "请先补齐各项得分，再重新合计总分。",
  }),

  "grade-mismatch": (a: { stated: string; expected: string; total: string; interval: string }) => ({
    message: `评分等级写的是“${a.stated}”，总分 ${a.total} 分应为“${a.expected}”。`,
    why: `“${a.expected}”的分数范围是 ${a.interval}，${a.total} 分在这一档。`,
    fix: `请把等级改为“${a.expected}”；如果总分有误，请先改正总分。`,
  }),

  deduction: (a: {
    indicator: string;
    score: string;
    weight: string;
    lost: string;
    remark: string | null;
    /** The score by the rule, where it is certain and above the printed one. */
    byRule: string | null;
    hasWorking: boolean;
    winBack: readonly WinBack[];
  }) => ({
    message: `“${a.indicator}”扣 ${a.lost} 分（得 ${a.score} 分，满分 ${a.weight} 分）。`,
    why:
      a.remark !== null
        ? `表中写的原因：${a.remark}`
        : a.hasWorking
          ? "按工作簿里的数据计算如下。"
          : "工作簿里没有可以计算的数据，扣分原因要由填表人说明。",
    fix:
      a.byRule !== null
        ? `按现有数据应得 ${a.byRule} 分，比所填的多，请先核对得分。`
        : a.winBack.length > 0
          ? `把分拿回来的办法：${a.winBack.map(winBack).join("；")}。数据确实如此的，请在扣分说明里写明原因和整改措施。`
          : "请对照评分标准逐条核对是否该扣；该扣的，在扣分说明里写明原因和整改措施。",
  }),

  "deduction-unexplained": (a: { indicator: string; lost: string; column: string }) => ({
    message: `“${a.indicator}”扣了 ${a.lost} 分，没有写扣分原因。`,
    why: "表中有扣分情况及整改情况说明一栏，扣分的指标都要写明为什么扣、怎么整改；复核时要看。",
    fix: `请在 ${a.column} 写明扣分原因和整改措施。`,
  }),

  "deduction-text-rate": (a: {
    indicator: string;
    name: string;
    claimed: string;
    actual: string;
    one: boolean;
  }) => ({
    message: `“${a.indicator}”的说明写“${a.name}”为 ${a.claimed}，按工作簿里的数据是 ${a.actual}。`,
    why: a.one
      ? "说明要与数据一致；差一点多半是四舍五入有误，差得多的可能用了别的数据。"
      : "按工作簿里的数据，哪一种算法都得不出说明里的数。",
    fix: `数据无误的，请把说明里的 ${a.claimed} 改为 ${a.actual}；数据有误的，请改正数据。`,
  }),

  "deduction-text-points": (a: {
    indicator: string;
    kind: "awarded" | "deducted";
    claimed: string;
    score: string;
    lost: string;
  }) => ({
    message:
      a.kind === "awarded"
        ? `“${a.indicator}”的说明写得 ${a.claimed} 分，得分一栏是 ${a.score} 分。`
        : `“${a.indicator}”的说明写扣 ${a.claimed} 分，得分一栏实际扣了 ${a.lost} 分。`,
    why: "说明里的分数既不是这项指标的得分（扣分），也不是其中某一部分的得分，前后矛盾。",
    fix: "请核对哪一个是对的，把说明和得分改成一致。",
  }),

  "input-missing": (a: { indicator: string; score: string | null; missing: readonly string[] }) => ({
    message: `“${a.indicator}”${a.score === null ? "" : `得 ${a.score} 分，`}工作簿里没有计算所需的数据：${joined(a.missing)}。`,
    why: "这项指标按公式计分，没有数据就无法核对得分，复核时也要提供依据。",
    fix: `请在佐证表或基础数据表里补上：${joined(a.missing)}。`,
  }),
};
