import { makeStyles, tokens } from "@fluentui/react-components";

export const useWhatIfStyles = makeStyles({
  /** The heading of a sheet's own list stands where its rows' names do. */
  sheet: { paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM },
  fact: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  entry: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  number: { flexGrow: 1, flexBasis: "96px", width: "96px", fontVariantNumeric: "tabular-nums" },
  choice: { alignSelf: "flex-start", maxWidth: "100%" },
  changed: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  invalid: { color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
  up: { color: tokens.colorStatusSuccessForeground3, fontWeight: tokens.fontWeightSemibold },
  down: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  figures: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  /** Sticky, so that it stays visible while figures are changed; nothing of the list shows below it. */
  summary: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    boxShadow: tokens.shadow8,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  total: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  summaryLine: { cursor: "pointer" },
});
