/** The build keeps of a theme what the pane uses (scripts/build/compiled-theme-loader.cjs). */
export { webLightTheme as lightTheme } from "@fluentui/react-components";
