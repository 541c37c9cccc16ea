import { makeStyles, tokens } from "@fluentui/react-components";

export const useBusyStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  track: {
    height: "3px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transformOrigin: "left",
    transitionProperty: "transform",
    transitionDuration: tokens.durationNormal,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "1ms" },
  },
});
