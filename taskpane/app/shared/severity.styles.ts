import { makeStyles, tokens } from "@fluentui/react-components";

/** Hues as in the marks of the sheet: vermilion, amber, blue, plum, grey. Forced colours take the system's. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  review: { color: tokens.colorPaletteBlueForeground2 },
  deduction: { color: tokens.colorPaletteBerryForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});
