/** Frameworks of the user's own for the functions in cells, which read no files. */
// For the declaration of the global alone.
import type {} from "../../src/functions/support/frameworks";
import type { Engine } from "../engine/engine";
import type { FrameworkChoice } from "../engine/request";
import type { Host } from "../hosts/host";

/** To this page's functions, or to those of another page, where the host has them there; a project form goes nowhere. */
export async function shareOwnFramework(
  engine: Engine,
  host: Host,
  { text, file }: { readonly text: string; readonly file: string },
): Promise<void> {
  const data = await engine.run("own-framework", { text, file });
  if (!data) return;
  if (host.shareFramework) host.shareFramework(data.id, JSON.stringify(data));
  else globalThis.perfFrameworks = { ...globalThis.perfFrameworks, [data.id]: data };
}

/** The one that the workbook keeps, when it is opened again; a file that is none any more is the check's to tell. */
export async function shareKeptFramework(
  engine: Engine,
  host: Host,
  kept: FrameworkChoice | null,
): Promise<void> {
  if (kept?.kind === "own") await shareOwnFramework(engine, host, kept).catch(() => undefined);
}
