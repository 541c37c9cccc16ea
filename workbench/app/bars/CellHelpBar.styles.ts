import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellHelpStyles = makeStyles({
  /** Over the lower right of the cells, above the sheets' tabs. */
  bar: {
    position: "absolute",
    right: tokens.spacingHorizontalXXL,
    bottom: "56px",
    zIndex: 4,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "min(340px, calc(100% - 48px))",
    maxHeight: "40%",
    overflow: "auto",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
