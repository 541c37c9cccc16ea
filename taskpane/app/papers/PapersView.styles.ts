import { makeStyles, tokens } from "@fluentui/react-components";

export const usePapersStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  lost: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  check: { color: tokens.colorStatusDangerForeground3 },
});
