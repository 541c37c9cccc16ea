import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    // Of the window; the workbench sets its own.
    minHeight: "var(--pane-height, 100vh)",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    width: "100%",
    maxWidth: "720px",
    boxSizing: "border-box",
    marginInline: "auto",
    minWidth: 0,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  footer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginTop: "auto",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  private: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0 },
  },
});
