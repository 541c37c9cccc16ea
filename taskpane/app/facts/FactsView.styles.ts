import { makeStyles, tokens } from "@fluentui/react-components";

export const useFactsStyles = makeStyles({
  fact: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    flexShrink: 0,
  },
  missing: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  conflict: { color: tokens.colorStatusDangerForeground3 },
  sources: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  entry: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  number: { flexGrow: 1, flexBasis: "96px", width: "96px" },
  choice: { flexShrink: 0 },
  criteria: { whiteSpace: "pre-line" },
  invalid: { color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
});
