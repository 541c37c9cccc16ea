import { makeStyles, tokens } from "@fluentui/react-components";

const SHALLOW = "@media (max-height: 480px)";

export const useTopBarStyles = makeStyles({
  bar: {
    "@media print": { display: "none" },
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "48px",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    minWidth: 0,
    "@media (max-width: 719px)": {
      paddingInline: tokens.spacingHorizontalS,
      // Of several lines the first does not touch the window's edge.
      paddingBlock: tokens.spacingVerticalXS,
    },
    // Enlarged until little room is left: one line, so that rows of the sheet remain in view.
    [SHALLOW]: { flexWrap: "nowrap", minHeight: "36px", paddingBlock: 0, overflowX: "auto" },
  },
  product: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    marginInlineEnd: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  productName: {
    [SHALLOW]: { display: "none" },
    "@media (max-width: 419px)": { fontSize: tokens.fontSizeBase200 },
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    // Never narrower than its words: where room is short, the bar breaks or scrolls.
    "& button": { minWidth: 0, flexShrink: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
    "@media (max-width: 719px)": { "& button": { paddingInline: tokens.spacingHorizontalXS } },
    // Icons are hidden where there is little room.
    "@media (max-width: 419px)": { "& button:not([title]) .fui-Button__icon": { display: "none" } },
    [SHALLOW]: {
      flexWrap: "nowrap",
      flexShrink: 0,
      "& button": { fontSize: tokens.fontSizeBase200 },
      "& button:not([title]) .fui-Button__icon": { display: "none" },
      "& label": { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
    },
  },
  end: { marginInlineStart: "auto", gap: tokens.spacingHorizontalS },
  rule: {
    width: "1px",
    height: "20px",
    marginInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  file: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    marginInlineStart: tokens.spacingHorizontalM,
    minWidth: 0,
    flexShrink: 1,
    flexBasis: "auto",
    maxWidth: "40ch",
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 719px)": { order: 1, maxWidth: "100%", marginInlineStart: 0, flexBasis: "100%" },
    [SHALLOW]: { order: 0, maxWidth: "28ch", minWidth: "16ch", flexBasis: "auto" },
  },
  fileName: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  edited: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});
