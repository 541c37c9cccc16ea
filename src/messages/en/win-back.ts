import type { WinBack } from "../zh-CN/win-back";

export const winBack = (a: WinBack): string =>
  `${a.fact} ${a.rise ? "up" : "down"} from ${a.from} to ${a.to} or ${a.rise ? "more" : "less"} gives ${a.points} points${a.ofPart ? " for that part" : ""}`;
