/** An imported framework as the file that its user keeps: plain YAML, without what is empty anyway. */
import { stringify } from "yaml";
import type { FrameworkData } from "../frameworks/schema";

const WIDTH = 110;

/** @param comments lines for the head of the file */
export function toYaml(data: FrameworkData, comments: readonly string[]): string {
  const lean = JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      Array.isArray(value) && value.length === 0 && ["aliases", "examples", "errata"].includes(key)
        ? undefined
        : value,
    ),
  ) as unknown;
  const head = comments.map((line) => `# ${line}\n`).join("");
  return head + stringify(lean, { lineWidth: WIDTH, aliasDuplicateObjects: false });
}
