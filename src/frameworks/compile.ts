/** The published frameworks as one JSON text: checked data, oldest first, and of it only what is bound. */
import type { BoundData } from "./bind";
import { loadFramework } from "./load";
import type { FrameworkData } from "./schema";

function boundData({ dimensions, ...framework }: FrameworkData): BoundData {
  return {
    ...framework,
    dimensions: dimensions.map(({ groups, weight: _sum, ...dimension }) => ({
      ...dimension,
      groups: groups.map(({ indicators, weight: _total, ...group }) => ({
        ...group,
        indicators: indicators.map(({ examples: _checked, ...indicator }) => indicator),
      })),
    })),
  };
}

/** @throws FrameworkError for the first file that does not hold together */
export function compileFrameworks(
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const data = files.map(({ name, text }) => boundData(loadFramework(text, name).data));
  data.sort((a, b) => a.year - b.year || a.id.localeCompare(b.id));
  return `${JSON.stringify(data, null, 1)}\n`;
}
