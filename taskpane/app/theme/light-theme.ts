/** The build drops theme values that the pane does not use (scripts/build/compiled-theme-loader.cjs). */
export { webLightTheme as lightTheme } from "@fluentui/react-components";
