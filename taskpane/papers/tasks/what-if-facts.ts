import type { Task } from "./task";

export const whatIfFacts: Task<null, { readonly sheets: number }> = (_input, { recognition }) => ({
  sheets: recognition.scoreSheets.length,
});
