import { makeStyles, tokens } from "@fluentui/react-components";

export const useScoreCardStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column", margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  changes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    minHeight: "28px",
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:disabled": {
      color: tokens.colorNeutralForeground3,
      cursor: "default",
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { display: "inline-flex" },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  details: {
    "& > summary": {
      cursor: "pointer",
      color: tokens.colorBrandForegroundLink,
      fontSize: tokens.fontSizeBase200,
    },
  },
});
