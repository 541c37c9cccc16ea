import { makeStyles, tokens } from "@fluentui/react-components";

export const useBarsStyles = makeStyles({
  /** Side by side as far as there is room: each line that they take is a row of the sheet less. */
  bars: {
    "@media print": { display: "none" },
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Twice, because the pane's notices, whose looks these have, stand in a column, and their rules may come later.
  bar: {
    flexGrow: 1,
    "&&": { flexDirection: "row", alignItems: "center", justifyContent: "space-between" },
  },
  text: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});
