/** The ids of the ribbon's commands, as the manifest names them. */
export const COMMAND_NAMES = [
  "checkScoreSheet",
  "clearMarks",
  "insertFunction",
  "newWorkbook",
  "toNativeFormulas",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
