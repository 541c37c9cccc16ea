/** Serves a folder over https to this machine only, for Excel during development. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { findFile, sendFile } from "../static-files";

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await findFile(folder, request.url ?? "/");
  if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(file === null ? 404 : 405).end();
    return;
  }
  const headers = {
    // Excel caches pages for long; development needs the newest.
    "Cache-Control": "no-store",
    // Excel on the web fetches the functions' metadata from a page of another origin.
    "Access-Control-Allow-Origin": "*",
  };
  await sendFile(file, headers, request, response);
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
