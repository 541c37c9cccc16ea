/** Opens an address in the default browser; does nothing where there is none. */
import { spawn } from "node:child_process";

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command that opens addresses; null without a desktop. */
export function opener({ platform, env }: Surroundings): readonly [string, ...string[]] | null {
  if (env.CI) return null;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}

export function openBrowser(address: string): void {
  const found = opener(process);
  if (!found) return;
  const [program, ...args] = found;
  // Missing or refused: the address is printed on the terminal.
  const child = spawn(program, [...args, address], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}
