import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindBarStyles = makeStyles({
  bar: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    right: tokens.spacingHorizontalXL,
    zIndex: 5,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalXL})`,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  input: { width: "180px", minWidth: 0, flexShrink: 1 },
  count: { minWidth: "92px", fontVariantNumeric: "tabular-nums" },
});
