/** The pane's words apart from the engine's: they load with the pane, the engine's with its worker. */
import type { Widen } from "./messages";
import type { pane } from "./zh-CN/pane";
import type { panePapers } from "./zh-CN/pane-papers";
import type { paneProblems } from "./zh-CN/pane-problems";
import type { paneViews } from "./zh-CN/pane-views";
import type { standardPane } from "./zh-CN/standard-pane";

export type PaneWords = Widen<typeof pane>;
export type PaneProblemWords = Widen<typeof paneProblems>;
export type PaneViewWords = Widen<typeof paneViews>;
export type PanePapersWords = Widen<typeof panePapers>;
export type StandardPaneWords = Widen<typeof standardPane>;
