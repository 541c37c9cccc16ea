import { makeStyles, tokens } from "@fluentui/react-components";

export const useBarsStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { flexDirection: "row", alignItems: "flex-start", justifyContent: "space-between" },
  text: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});
