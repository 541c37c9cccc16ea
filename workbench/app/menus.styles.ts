import { makeStyles, tokens } from "@fluentui/react-components";

/** Menus hang on the page itself, outside of all landmarks: each is a region of its own. */
export const useMenuStyles = makeStyles({
  popover: { maxWidth: "min(360px, calc(100vw - 16px))" },
  name: { display: "block" },
  help: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "normal",
  },
});
