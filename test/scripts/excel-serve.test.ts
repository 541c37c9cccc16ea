import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listener } from "../../scripts/excel/serve";
import { fileOf } from "../../scripts/static-files";

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "secret.txt"), "no");
  writeFileSync(join(folder, "dist", "taskpane.html"), "<!doctype html>");
  server = createServer(listener(join(folder, "dist")));
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

it("serves the folder's files, never from a cache", async () => {
  const response = await fetch(`${base}/taskpane.html?_host_Info=Excel`);
  expect(await response.text()).toBe("<!doctype html>");
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it.each(["/", "/none.js", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%"])(
  "has nothing at %s",
  async (path) => {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  },
);

it("takes no uploads", async () => {
  expect((await fetch(`${base}/taskpane.html`, { method: "POST", body: "x" })).status).toBe(405);
});

it("never leaves the folder", () => {
  expect(fileOf("/srv/dist", "/../etc/passwd")).toBe(join("/srv/dist", "etc/passwd"));
  expect(fileOf("/srv/dist", "/..%2f..%2fetc/passwd")).toBeNull();
  expect(fileOf("/srv/dist", "/")).toBeNull();
});
