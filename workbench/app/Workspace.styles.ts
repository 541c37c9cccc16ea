import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkspaceStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexGrow: 1 },
  workspace: { position: "relative", display: "flex", flexGrow: 1, minHeight: 0, minWidth: 0 },
  /** There already, with its size, for the grid to be drawn into; not to be reached before it shows something. */
  unseen: { visibility: "hidden" },
  gridPanel: {
    position: "relative",
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  behind: { position: "absolute", inset: 0, visibility: "hidden" },
  // The line to the pane is beside it. Its canvases stand over one another, and none of them over ours.
  grid: {
    flexGrow: 1,
    position: "relative",
    minWidth: 0,
    isolation: "isolate",
    // Sheets stay white in the dark, as in Excel.
    colorScheme: "light",
    color: "CanvasText",
    "& > *": { height: "100%", width: "100%" },
  },
  panePanel: {
    display: "flex",
    flexShrink: 0,
    minWidth: 0,
    minHeight: 0,
    "&[hidden]": { display: "none" },
    "@media (max-width: 719px)": { flexGrow: 1, width: "100%" },
  },
  pane: {
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
