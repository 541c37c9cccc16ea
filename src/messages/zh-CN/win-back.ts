/** How far one figure is from the next step: a fact, never advice to alter what has happened. */
export interface WinBack {
  readonly fact: string;
  readonly from: string;
  readonly to: string;
  /** Between the two. */
  readonly gap: string;
  readonly rise: boolean;
  readonly points: string;
  /** `points` are those of a part of the indicator only. */
  readonly ofPart: boolean;
}

export const winBack = (a: WinBack): string => {
  const gap = a.gap.replace(/%$/, " 个百分点");
  const step = `${a.rise ? "达到" : "不超过"} ${a.to} 时${a.ofPart ? "该部分" : "本项"}为 ${a.points} 分`;
  return `${a.fact}${a.rise ? "不足" : "高出"} ${gap}（现为 ${a.from}，${step}）`;
};
