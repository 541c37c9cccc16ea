/** The page of the drafts' tests: nothing but what workbench/drafts offers, in reach of the test. */
import { DraftAutosave } from "../../workbench/drafts/autosave";
import { DraftError } from "../../workbench/drafts/draft";
import { DraftStore } from "../../workbench/drafts/draft-store";
import { WorkbookSettings } from "../../workbench/drafts/settings";
import { TabLock } from "../../workbench/drafts/tab-lock";

const tools = { DraftError, DraftAutosave, DraftStore, WorkbookSettings, TabLock };

declare global {
  interface Window {
    drafts: typeof tools;
    /** What a test remembers from one call to the next. */
    tab: { lock?: TabLock; lost?: number };
  }
}

window.drafts = tools;
window.tab = {};
