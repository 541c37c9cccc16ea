import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkbenchAppStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    "@media print": { display: "block", height: "auto", overflow: "visible" },
    backgroundColor: tokens.colorNeutralBackground2,
  },
  content: {
    "@media print": { display: "block" },
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
  },
});
