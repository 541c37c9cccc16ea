/** Where the shipped workbench may lie, each made of one build: as `npm start` serves it, packed, or as one file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { archive, NAME } from "../../scripts/package/archive";
import { singleFile, singleFileName } from "../../scripts/package/single-file";
import { LOCAL, serve } from "../../scripts/start/server";
import { buildWorkbench } from "./workbench-build";

export const PLACES = ["served", "zip", "file"] as const;
export type Place = (typeof PLACES)[number];

export interface Placed {
  /** With which the addresses of all that the page may ask for begin. */
  readonly address: string;
  close(): void;
}

/** Far from ports in common use. */
const FIRST_PORT = 41_000;

async function served(folder: string): Promise<Placed> {
  const { server, port } = await serve({ folder, firstPort: FIRST_PORT });
  return {
    address: `http://${LOCAL}:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const temporary = (): string => mkdtempSync(join(tmpdir(), "workbench-place-"));

function without(folder: string, { address, close }: Placed): Placed {
  return {
    address,
    close() {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The packed folder as somebody who unpacked it serves it. */
async function unpacked(build: string): Promise<Placed> {
  const folder = temporary();
  for (const [name, bytes] of Object.entries(unzipSync(archive(build, "0.0.0")))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return without(folder, await served(join(folder, NAME, "web")));
}

async function oneFile(build: string): Promise<Placed> {
  const folder = temporary();
  const file = join(folder, singleFileName("0.0.0"));
  writeFileSync(file, await singleFile(build));
  return without(folder, { address: pathToFileURL(file).href, close: () => undefined });
}

/** Of a build that holds nothing but the workbench, as on a clean clone. */
export async function place(where: Place): Promise<Placed> {
  const build = await buildWorkbench();
  return { served, zip: unpacked, file: oneFile }[where](build);
}
