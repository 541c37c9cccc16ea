/** Sends files of one folder over http: what both local servers share. */
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";

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

/** The requested path; null for anything outside the folder. */
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

/** The requested file as it really lies in the folder: links that lead out of it are not followed. */
export async function findFile(folder: string, url: string): Promise<string | null> {
  const asked = fileOf(folder, url);
  if (asked === null) return null;
  try {
    const file = await realpath(asked);
    const isInside = file.startsWith((await realpath(folder)) + sep);
    return isInside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * Answers GET or HEAD with the whole file: ranges are not served, and said not to be. The file is closed whatever becomes
 * of the download.
 */
export async function sendFile(
  file: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handle: FileHandle = await open(file);
  try {
    const { size } = await handle.stat();
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
      "Content-Length": size,
      "Accept-Ranges": "none",
      ...headers,
    });
    if (request.method === "HEAD" || size === 0) response.end();
    // What is written to the file meanwhile is not part of the length that was said.
    else await pipeline(handle.createReadStream({ end: size - 1, autoClose: false }), response);
  } finally {
    await handle.close();
  }
}
