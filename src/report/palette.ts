/** How a text report is coloured. The engine only asks for a colour; the caller knows whether there is a terminal. */
import type { Severity } from "../checks/check";

export interface Palette {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** No colours: for files, pipes and tests. */
export const PLAIN: Palette = {
  severity: { error: asItIs, warning: asItIs, review: asItIs, deduction: asItIs, info: asItIs },
  strong: asItIs,
  faint: asItIs,
};
