/** A chunk of its own: most desks are light. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
