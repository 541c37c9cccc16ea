export const zhCN = {
  title: "得分未填",
  help: "得分一栏空白。",
  finding: (a: {
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
};
