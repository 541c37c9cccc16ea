/** The servers' samples for the add-in: what Excel on the web needs of a server, and what keeps it away. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

const FOLDER = join(__dirname, "../../docs/addin-server");
const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

/** Without comments: they say what must not be there. */
const nginx = read("nginx.conf").replace(/#.*$/gm, "");

/** The attributes of all elements of a name. */
function elements(xml: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === wanted) found.push({ ...(attributes as Record<string, string>) });
  });
  parser.write(xml).close();
  return found;
}

it("nginx allows the metadata to be fetched from elsewhere, names its type, and bans no frames", () => {
  expect(nginx).toMatch(/add_header Access-Control-Allow-Origin "\*" always;/);
  expect(nginx).toMatch(/application\/json\s+json;/);
  expect(nginx).toMatch(/add_header Cache-Control no-cache always;/);
  expect(nginx).not.toMatch(/X-Frame-Options|frame-ancestors/);
});

it("IIS does the same", () => {
  const xml = read("web.config");
  const set = new Map(elements(xml, "add").map(({ name, value }) => [name, value]));
  expect(set.get("Access-Control-Allow-Origin")).toBe("*");
  expect(set.get("Cache-Control")).toBe("no-cache");
  expect([...set.keys()]).not.toContain("X-Frame-Options");
  const types = new Map(
    elements(xml, "mimeMap").map(({ fileExtension, mimeType }) => [fileExtension, mimeType]),
  );
  expect(types.get(".json")).toBe("application/json; charset=utf-8");
  expect(types.get(".js")).toBe("text/javascript; charset=utf-8");
});

it("the registry file names a catalogue as Excel looks for it, with lines as Windows writes them", () => {
  const [head, , key, ...values] = read("catalogue.reg").split("\r\n");
  expect(head).toBe("Windows Registry Editor Version 5.00");
  const id = /\\WEF\\TrustedCatalogs\\(\{[\dA-F-]{36}\})\]$/.exec(key!)?.[1];
  expect(values).toEqual([`"Id"="${id}"`, '"Url"="\\\\\\\\SERVER\\\\addins"', '"Flags"=dword:00000001', ""]);
});
