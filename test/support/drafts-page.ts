/** The page of the drafts' tests: nothing but what workbench/drafts offers, in reach of the test. */
import { DraftError } from "../../workbench/drafts/draft";
import { DraftStore } from "../../workbench/drafts/draft-store";
import { DraftKeeper } from "../../workbench/drafts/keeper";
import { WorkbookSettings } from "../../workbench/drafts/settings";
import { DraftClaim } from "../../workbench/drafts/tabs";

const tools = { DraftError, DraftStore, DraftKeeper, WorkbookSettings, DraftClaim };

declare global {
  interface Window {
    drafts: typeof tools;
    /** What a test keeps from one call to the next. */
    kept: { claim?: DraftClaim; lost?: number };
  }
}

window.drafts = tools;
window.kept = {};
