/** The published frameworks as one JSON text: checked data, oldest first, without the examples. */
import { loadFramework } from "./load";
import { withIndicators } from "./schema";

/** @throws FrameworkError for the first file that does not hold together */
export function compileFrameworks(
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const data = files.map(({ name, text }) =>
    withIndicators(loadFramework(text, name).data, (indicator) => ({ ...indicator, examples: [] })),
  );
  data.sort((a, b) => a.year - b.year || a.id.localeCompare(b.id));
  return `${JSON.stringify(data, null, 1)}\n`;
}
