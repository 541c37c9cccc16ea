/** All words of the product, in one language. zh-CN is written first and is the type that the others must fit. */
import type { zhCN } from "./zh-CN";

/** Widens literal strings, so that another language may say something else. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends object
      ? { readonly [K in keyof T]: Widen<T[K]> }
      : T;

export type Messages = Widen<typeof zhCN>;

/** What recognition, checks and rules say. */
export type EngineWords = Pick<Messages, "checks" | "facts" | "rules" | "engine">;

export type Language = "zh" | "en";
