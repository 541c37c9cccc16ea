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
