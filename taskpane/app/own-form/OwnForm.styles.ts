import { makeStyles, tokens } from "@fluentui/react-components";

export const useOwnFormStyles = makeStyles({
  printed: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "12em",
    overflowY: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  rule: { margin: 0, overflowWrap: "anywhere" },
  note: {
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  table: { borderCollapse: "collapse", width: "100%" },
  heading: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
  },
  number: { width: "56px" },
  part: { gap: tokens.spacingVerticalXS },
  field: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    "& > :first-child": { flex: "1 1 12em", minWidth: 0 },
  },
  limit: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
