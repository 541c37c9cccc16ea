import type { WinBack } from "../zh-CN/win-back";

export const winBack = (a: WinBack): string => {
  const gap = a.gap.replace(/%$/, " percentage points");
  const step = `${a.rise ? "at least" : "at most"} ${a.to} gives ${a.points} points${a.ofPart ? " for that part" : ""}`;
  return `${a.fact} is ${gap} ${a.rise ? "short" : "over"} (${a.from}; ${step})`;
};
