import { makeStyles, tokens } from "@fluentui/react-components";

export const useFolderViewStyles = makeStyles({
  screen: {
    position: "absolute",
    inset: 0,
    zIndex: 3,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: {
    maxWidth: "1200px",
    boxSizing: "border-box",
    marginInline: "auto",
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    "@media (max-width: 719px)": { padding: tokens.spacingHorizontalS },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "&:focus-visible": { outline: "none" },
  },
  summary: { cursor: "pointer" },
  example: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
  },
  notices: { overflowWrap: "anywhere" },
});
