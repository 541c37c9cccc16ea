import { makeStyles, tokens } from "@fluentui/react-components";

export const usePrintedResultsStyles = makeStyles({
  /** There only while the page is being printed. */
  printed: {
    color: "#000000",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    // On paper there is nothing to press and nothing to unfold.
    "& button, & details": { display: "none" },
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: "0 0 8px" },
  heading: { fontSize: tokens.fontSizeBase400, margin: "16px 0 4px", breakAfter: "avoid" },
  items: { margin: 0, paddingInlineStart: "24px" },
  item: { breakInside: "avoid", marginBottom: "8px" },
  line: { margin: 0 },
});
