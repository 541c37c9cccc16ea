/** `npm start`'s server: the files of one folder, with their headers, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import promises, { type FileHandle } from "node:fs/promises";
import { request } from "node:http";
import type { Server } from "node:http";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { opener } from "../../scripts/start/open-browser";
import { isStale } from "../../scripts/start/build";
import { LOCAL, serve } from "../../scripts/start/server";

const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`;
/** Far from what anyone listens on. */
const FIRST = 39_000;
/** More than the sockets on both sides take before someone reads. */
const LARGE = 16 * 1_048_576;

let folder: string;
let base: string;
const servers: Server[] = [];

async function start(place: { port?: number; host?: string } = {}) {
  const served = await serve({ folder: join(folder, "dist"), firstPort: FIRST, ...place });
  servers.push(served.server);
  return served;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  mkdirSync(join(folder, "dist", "samples"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "no");
  writeFileSync(join(folder, "dist", "index.html"), PAGE);
  writeFileSync(join(folder, "dist", "main.js"), "1");
  writeFileSync(join(folder, "dist", "samples", "a.xlsx"), "PK");
  writeFileSync(join(folder, "dist", "empty.txt"), "");
  writeFileSync(join(folder, "dist", "large.bin"), new Uint8Array(LARGE));
  symlinkSync(join(folder, "secret.txt"), join(folder, "dist", "link.txt"));
  symlinkSync(folder, join(folder, "dist", "out"));
  symlinkSync(join(folder, "dist", "main.js"), join(folder, "dist", "inside.js"));
  base = `http://${LOCAL}:${(await start()).port}`;
});

afterAll(async () => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  rmSync(folder, { recursive: true, force: true });
});

/** As it stands: fetch would tidy the path up. */
function statusOf(path: string, method = "GET", headers = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(base, { path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

it("serves the page at the root, under its own policy, never from a cache", async () => {
  const response = await fetch(`${base}/?x=1`);
  expect(await response.text()).toBe(PAGE);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'self'");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

it.each([
  ["/main.js", "text/javascript; charset=utf-8"],
  ["/samples/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("gives %s its type", async (path, type) => {
  const response = await fetch(`${base}${path}`);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toBeNull();
});

it.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/samples/..%5c..%5csecret.txt",
  "/%",
  "/samples/",
  "/x",
  "/link.txt",
  "/out/secret.txt",
])("has nothing at %s", async (path) => expect(await statusOf(path)).toBe(404));

it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
  expect(await statusOf("/", method)).toBe(405);
});

it("answers HEAD without a body", async () => {
  const response = await fetch(`${base}/main.js`, { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

it("follows a link that stays in the folder", async () => {
  expect(await (await fetch(`${base}/inside.js`)).text()).toBe("1");
});

it("answers with an empty file", async () => {
  const response = await fetch(`${base}/empty.txt`);
  expect([response.status, await response.text()]).toEqual([200, ""]);
});

it("says that it serves no ranges, and sends the whole file", async () => {
  const response = await fetch(`${base}/main.js`, { headers: { Range: "bytes=0-0" } });
  expect([response.status, response.headers.get("accept-ranges")]).toEqual([200, "none"]);
});

it.each(["evil.example", "evil.example:3000", "localhost.evil.example", `${hostname()}.evil.example`])(
  "does not answer to the name %p",
  async (host) => expect(await statusOf("/", "GET", { host })).toBe(421),
);

it.each([
  "localhost",
  "LOCALHOST:8080",
  "127.0.0.1",
  "[::1]:3000",
  "192.168.1.20:3000",
  hostname(),
  `${hostname()}.local`,
])("answers to %s", async (host) => expect(await statusOf("/", "GET", { host })).toBe(200));

it("closes the file of a download that is broken off", async () => {
  const opened: FileHandle[] = [];
  const open = promises.open;
  const spy = jest.spyOn(promises, "open").mockImplementation(async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    opened.push(handle);
    return handle;
  });
  const breakOff = () =>
    new Promise<void>((done) => {
      const asked = request(base, { path: "/large.bin" }, (response) => {
        response.once("data", () => asked.destroy());
        response.on("close", done).on("error", () => undefined);
      });
      asked.on("error", () => undefined).end();
    });
  await Promise.all(Array.from({ length: 10 }, breakOff));
  spy.mockRestore();
  expect(opened).toHaveLength(10);
  // The test's own time limit is the bound: a file that stays open never ends it.
  while (opened.some(({ fd }) => fd >= 0)) await setImmediate();
});

it("listens on this machine alone, on the next port that is free", async () => {
  const one = await start();
  const two = await start();
  expect(two.port).toBeGreaterThan(one.port);
  expect(one.server.address()).toMatchObject({ address: "127.0.0.1" });
});

it("does not go looking when a port is asked for that is taken", async () => {
  const { port } = await start();
  await expect(start({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("builds again when something that the page is made of is newer", () => {
  const page = join(folder, "dist", "index.html");
  const source = join(folder, "secret.txt");
  expect(isStale(join(folder, "none", "index.html"), [source])).toBe(true);
  expect(isStale(page, [source])).toBe(false);
  writeFileSync(join(folder, "later.txt"), "");
  const later = Date.now() / 1000 + 60;
  utimesSync(join(folder, "later.txt"), later, later);
  expect(isStale(page, [source, join(folder, "later.txt")])).toBe(true);
});

it("opens a browser only where someone would see it", () => {
  expect(opener({ platform: "win32", env: {} })?.[0]).toBe("cmd");
  expect(opener({ platform: "darwin", env: {} })).toEqual(["open"]);
  expect(opener({ platform: "linux", env: { DISPLAY: ":0" } })).toEqual(["xdg-open"]);
  expect(opener({ platform: "linux", env: {} })).toBeNull();
  expect(opener({ platform: "win32", env: { CI: "true" } })).toBeNull();
});
