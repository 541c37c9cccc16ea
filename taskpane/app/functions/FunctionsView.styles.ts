import { makeStyles, tokens } from "@fluentui/react-components";

export const useFunctionStyles = makeStyles({
  choice: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  name: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  description: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  optional: { color: tokens.colorNeutralForeground2 },
  argument: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  field: { flexGrow: 1 },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
