import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours come from the theme, or from the system in forced-colours mode. */
export const useDrawingStyles = makeStyles({
  drawings: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  figure: { margin: 0 },
  caption: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
  },
  svg: { display: "block", width: "100%", height: "auto", maxWidth: "420px" },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontFamily: "inherit",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  track: {
    fill: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  bar: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  behind: {
    fill: tokens.colorPaletteMarigoldBackground3,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});
