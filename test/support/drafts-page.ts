/** The page of the drafts' tests: exposes workbench/drafts to the test. */
import { DraftAutosave } from "../../workbench/drafts/autosave";
import { DraftError } from "../../workbench/drafts/draft";
import { DraftStore } from "../../workbench/drafts/draft-store";
import { WorkbookSettings } from "../../workbench/drafts/settings";
import { TabLock } from "../../workbench/drafts/tab-lock";

const tools = { DraftError, DraftAutosave, DraftStore, WorkbookSettings, TabLock };

declare global {
  interface Window {
    drafts: typeof tools;
    /** State that a test keeps between calls. */
    tab: { lock?: TabLock; lost?: number };
  }
}

window.drafts = tools;
window.tab = {};
