/** What the engine itself has to say. */
export const engine = {
  checkFailed: (a: { check: string; fault: string }) => ({
    message: `The check ${a.check} could not be completed; the others are not affected.`,
    why: `The program failed on it (${a.fault}), so its verdict is missing, which does not mean that all is well.`,
    fix: "Please look at this point yourself, and send us the layout of the sheet (names and figures removed).",
  }),
};
