/** The workbench's words: loaded by its page only. */
import type { Widen } from "./messages";
import type { workbench } from "./zh-CN/workbench";

export type WorkbenchWords = Widen<typeof workbench>;
