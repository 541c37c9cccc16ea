/** Our functions in the cells of WPS: the same definitions as Excel's. */
import metadata from "../../../functions/wps.json";
import { FUNCTIONS } from "../../../src/functions";
import type { PerfFunction } from "../../../src/functions/definition";
import type { Wps } from "./jsapi";
import { frameworksFrom } from "./shared-frameworks";

export const NAMESPACE = "PERF";

/**
 * Registers what this version can take; nothing where it has no functions of add-ins.
 *
 * A fault of the arguments is thrown on: how WPS shows it is documented nowhere, but it is no number in the cell.
 * @returns the ids of those that were refused
 */
export function registerFunctions(wps: Wps): string[] {
  const { AddCustomFunction } = wps;
  if (!AddCustomFunction) return [];
  const update = frameworksFrom(wps.PluginStorage);
  const described = new Map(metadata.functions.map(({ name, ...rest }) => [name, rest]));
  return Object.values(FUNCTIONS).flatMap((definition: PerfFunction) => {
    const { id } = definition;
    try {
      const run = (...given: unknown[]) => {
        update();
        return definition.run(given);
      };
      AddCustomFunction.call(wps, NAMESPACE, id, run, described.get(id)!);
      return [];
    } catch {
      return [id];
    }
  });
}
