/**
 * Opens Excel with the add-in in it, and takes it out again.
 *
 * Microsoft's `office-addin-debugging` does both. It is not among our dependencies: it brings the tools of all Office
 * apps along and is of use on Windows and Mac only. npx fetches it, once, on the machine where it is needed.
 */
import { spawn } from "node:child_process";

/** The version that goes with our office-addin-dev-certs. */
const TOOL = "office-addin-debugging@7";
const START = ["desktop", "--app", "excel", "--no-debug", "--no-live-reload"];

function npx(args: readonly string[]): Promise<number> {
  // npx is a script on Windows, which only a shell can run; no argument comes from outside.
  const child = spawn("npx", ["--yes", ...args], { stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** @returns whether Excel was opened */
export async function sideLoad(manifest: string): Promise<boolean> {
  return (await npx([TOOL, "start", manifest, ...START])) === 0;
}

export async function unload(manifest: string): Promise<void> {
  await npx([TOOL, "stop", manifest]);
}
