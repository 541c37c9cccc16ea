import { makeStyles, tokens } from "@fluentui/react-components";

const PRINT = "@media print";

export const useWorkspaceStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Enlarged until little room is left: rows of the sheet remain in view.
  tab: {
    flexGrow: 1,
    "@media (max-height: 480px)": { "&[role=tab]": { minHeight: "26px", paddingBlock: 0 } },
  },
  workspace: {
    [PRINT]: { display: "block" },
    position: "relative",
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
  },
  /** Has its size already, so that the grid can draw; not reachable before a workbook is shown. */
  unseen: { visibility: "hidden" },
  gridPanel: {
    // Cells are drawn for a screen, and only those in view.
    [PRINT]: { display: "none" },
    position: "relative",
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  behind: { position: "absolute", inset: 0, visibility: "hidden" },
  // A stacking context of its own keeps Univer's canvases below our overlays.
  grid: {
    flexGrow: 1,
    position: "relative",
    minWidth: 0,
    isolation: "isolate",
    // Sheets stay white in the dark theme, as in Excel.
    colorScheme: "light",
    color: "#000000",
    backgroundColor: "#FFFFFF",
    // Univer's canvas knows no forced colours: its black letters would stand on the black of the page.
    forcedColorAdjust: "none",
    "& > *": { height: "100%", width: "100%" },
    "@media (forced-colors: active)": {
      "& input, & textarea": { backgroundColor: "#FFFFFF", color: "#000000" },
    },
  },
  panePanel: {
    // On narrow paper too, where a narrow window would show the cells instead.
    [PRINT]: { display: "block !important", width: "100% !important" },
    display: "flex",
    flexShrink: 0,
    minWidth: 0,
    minHeight: 0,
    "&[hidden]": { display: "none" },
    "@media (max-width: 719px)": { flexGrow: 1, width: "100%" },
  },
  pane: {
    // Boxes beside each other are not cut into pages everywhere. The pane itself is for the screen (PrintedResults).
    [PRINT]: {
      display: "block",
      overflow: "visible",
      "& > *": { display: "block" },
      "& > * > :first-child": { display: "none" },
    },
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    display: "flex",
    flexDirection: "column",
    "--pane-height": "0px",
    // The pane fills its column, down to its foot.
    "& > *": { display: "flex", flexDirection: "column", flexGrow: 1 },
    "& > * > *": { flexGrow: 1 },
  },
});
