/** Serves the built pages as static files over http, by default to this machine only. */
import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { extname, join } from "node:path";
import { findFile, sendFile } from "../static-files";

export const LOCAL = "127.0.0.1";
export const FIRST_PORT = 3000;
/** Number of ports tried, one after another. */
const TRIES = 100;

const POLICY = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/;

/** The content security policy as it stands in the page. */
export function metaPolicyOf(html: string): string {
  const own = POLICY.exec(html)?.[1];
  if (own === undefined) throw new Error("a page without a policy");
  return own;
}

/** With the directive that a meta element cannot hold. */
export const policyOf = (html: string): string => `${metaPolicyOf(html)}; frame-ancestors 'self'`;

function headersOf(file: string): Record<string, string> {
  const isPage = extname(file).toLowerCase() === ".html";
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // File names do not change between versions, so caches must revalidate.
    "Cache-Control": isPage ? "no-store" : "no-cache",
    ...(isPage ? { "Content-Security-Policy": policyOf(readFileSync(file, "utf8")) } : {}),
  };
}

/** The name in a Host header, without port and brackets. */
function hostOf(header: string | undefined): string {
  return (header ?? "")
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
}

/**
 * Whether this machine goes by that name: its own, its own on the local network, or the one that was asked for. Any other
 * was made to lead here by somebody else's page, which could then read what it has no business with.
 */
function isOurName(host: string, asked: string): boolean {
  const own = hostname().toLowerCase();
  return isIP(host) !== 0 || ["localhost", own, `${own}.local`, asked.toLowerCase()].includes(host);
}

async function answer(
  { folder, host }: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number, headers = {}): void =>
    void response.writeHead(status, { "X-Content-Type-Options": "nosniff", ...headers }).end();
  if (!isOurName(hostOf(request.headers.host), host)) return refuse(421);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, { Allow: "GET, HEAD" });
  const path = (request.url ?? "/").replace(/\/(?=\?|$)/, "/index.html");
  const file = await findFile(folder, path);
  if (file === null) return refuse(404);
  await sendFile(file, headersOf(file), request, response);
}

/** What is served, and the address or name to listen on. */
interface Place {
  readonly folder: string;
  readonly host: string;
}

function listen(place: Place, port: number): Promise<Server> {
  const listener: RequestListener = (request, response) =>
    void answer(place, request, response).catch(() => response.destroy());
  const server = createServer(listener);
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, place.host, () => done(server));
  });
}

/** The port is in use, or forbidden to this user. */
const isTaken = (error: unknown): boolean =>
  ["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "");

export interface ServeOptions {
  readonly folder: string;
  readonly host?: string;
  /** Exactly this port; without it, the first free one from 3000. */
  readonly port?: number;
  readonly firstPort?: number;
}

export interface Served {
  readonly server: Server;
  readonly port: number;
}

export async function serve({
  folder,
  host = LOCAL,
  port,
  firstPort = FIRST_PORT,
}: ServeOptions): Promise<Served> {
  if (port !== undefined) return { server: await listen({ folder, host }, port), port };
  for (let next = firstPort; next < firstPort + TRIES; next++) {
    try {
      return { server: await listen({ folder, host }, next), port: next };
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`no free port from ${firstPort} to ${firstPort + TRIES - 1}`);
}

export const INDEX = "index.html";
export const pageOf = (folder: string): string => join(folder, INDEX);
