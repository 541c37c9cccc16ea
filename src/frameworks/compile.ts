/** The published frameworks as one JSON text: checked data, oldest first, without the examples. */
import { loadFramework } from "./load";
import type { FrameworkData } from "./schema";

/** @throws FrameworkError for the first file that does not hold together */
export function compileFrameworks(
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const data = files.map(({ name, text }) => withoutExamples(loadFramework(text, name).data));
  data.sort((a, b) => a.year - b.year || a.id.localeCompare(b.id));
  return `${JSON.stringify(data, null, 1)}\n`;
}

function withoutExamples(data: FrameworkData): FrameworkData {
  const dimensions = data.dimensions.map((dimension) => ({
    ...dimension,
    groups: dimension.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((indicator) => ({ ...indicator, examples: [] })),
    })),
  }));
  return { ...data, dimensions };
}
