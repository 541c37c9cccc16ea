import { makeStyles, tokens } from "@fluentui/react-components";

const edge = (color: string) => `1px solid ${color}`;
const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" };

/** The colours and sizes of Fluent's button. Of several slots the later in this file wins. */
export const useButtonStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalSNudge,
    boxSizing: "border-box",
    margin: 0,
    minWidth: "96px",
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: edge(tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: edge(tokens.colorNeutralStroke1Hover),
    },
    "&:active": {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      border: edge(tokens.colorNeutralStroke1Pressed),
    },
    "&:focus-visible": FOCUS,
  },
  small: {
    minWidth: "64px",
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  secondary: {},
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    border: edge("transparent"),
    color: tokens.colorNeutralForegroundOnBrand,
    "&:hover": { backgroundColor: tokens.colorBrandBackgroundHover, border: edge("transparent") },
    "&:active": { backgroundColor: tokens.colorBrandBackgroundPressed, border: edge("transparent") },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  subtle: {
    backgroundColor: tokens.colorSubtleBackground,
    border: edge("transparent"),
    color: tokens.colorNeutralForeground2,
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover, border: edge("transparent") },
    "&:active": { backgroundColor: tokens.colorSubtleBackgroundPressed, border: edge("transparent") },
  },
  disabled: {
    "&, &:hover, &:active": {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      border: edge(tokens.colorNeutralStrokeDisabled),
      color: tokens.colorNeutralForegroundDisabled,
      cursor: "not-allowed",
    },
    "@media (forced-colors: active)": {
      "&, &:hover, &:active": { backgroundColor: "ButtonFace", border: edge("GrayText"), color: "GrayText" },
    },
  },
  /** Within text. */
  link: {
    border: "none",
    margin: 0,
    padding: 0,
    background: "none",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    "&:hover": { color: tokens.colorNeutralForeground2BrandHover },
    "&:active": { color: tokens.colorNeutralForeground2BrandPressed },
    "&:focus-visible": FOCUS,
  },
});
