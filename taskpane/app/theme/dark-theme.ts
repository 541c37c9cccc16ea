/** A lazy chunk: most users have the light theme. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
