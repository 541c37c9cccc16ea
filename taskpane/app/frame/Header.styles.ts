import { makeStyles, tokens } from "@fluentui/react-components";

export const useHeaderStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  main: { flexGrow: 1 },
  tabs: { display: "flex", paddingInline: tokens.spacingHorizontalXS },
  tab: {
    appearance: "none",
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: "3px solid transparent",
    "&:hover": { color: tokens.colorNeutralForeground1Hover, borderBottomColor: tokens.colorNeutralStroke1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    "&:hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});
