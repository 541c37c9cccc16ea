/** Serves a folder over https to this machine only, for Excel during development. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { extname, resolve, sep } from "node:path";

/** What the built pages are made of. */
export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The requested file; null for anything outside the folder. */
export function fileOf(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return null;
  }
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) ? file : null;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileOf(folder, request.url ?? "/");
  const found = file !== null && (await stat(file).catch(() => null))?.isFile() === true;
  if (!found || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(found ? 405 : 404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    // Excel caches pages for long; development needs the newest.
    "Cache-Control": "no-store",
    // Excel on the web fetches the functions' metadata from a page of another origin.
    "Access-Control-Allow-Origin": "*",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

export function listener(folder: string): RequestListener {
  return (request, response) => void answer(folder, request, response).catch(() => response.destroy());
}

export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Listens on this machine only; no other machine can reach it. */
export function serve(folder: string, port: number, certificate: Certificate): Promise<Server> {
  const server = createServer({ ...certificate }, listener(folder));
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", () => done(server));
  });
}
