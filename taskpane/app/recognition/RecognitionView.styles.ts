import { makeStyles, tokens } from "@fluentui/react-components";

export const useRecognitionStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});
