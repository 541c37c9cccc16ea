/**
 * @jest-environment jsdom
 *
 * The list of WPS's interface is what our types have; what the add-in carries is well-formed, and fits its schemas.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import metadata from "../../../../functions/wps.json";
import { COMMAND_NAMES } from "../../../../taskpane/command-names";
import { FUNCTIONS } from "../../../../src/functions";
import { NAMESPACE, registerFunctions } from "../../../../taskpane/hosts/wps/functions";
import { BUTTONS } from "../../../../taskpane/hosts/wps/ribbon";
import { emptySheet } from "../../../support/fake-excel/data";
import { FakeWps } from "../../../support/fake-wps/fake-wps";
import { faultsOf, MANIFEST, RIBBON } from "../../../support/fake-wps/schemas";

const ROOT = join(__dirname, "../../../..");
const ADDIN = join(ROOT, "taskpane/hosts/wps/addin");
const read = (path: string) => readFileSync(path, "utf8");
const parsed = (path: string) => new DOMParser().parseFromString(read(path), "application/xml");

/** What the documentation calls our types. */
const KINDS: Readonly<Record<string, string>> = {
  Wps: "wps",
  EtApplication: "Application",
  WpsTaskPane: "CustomTaskpane",
  WpsXmlPart: "CustomXMLPart",
  WpsXmlParts: "CustomXMLParts",
};
/** Not objects of WPS's: what we hand to it, and the page's global. */
const OURS = new Set(["WpsFunctionMetadata", "Window"]);

function membersOfTypes(): string[] {
  const path = join(ROOT, "taskpane/hosts/wps/jsapi.ts");
  const members: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && !OURS.has(node.name.text)) {
      const kind = KINDS[node.name.text] ?? node.name.text.replace(/^Wps/, "");
      for (const { name } of node.members) if (name) members.push(`${kind}.${name.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
  return members.sort();
}

it("lists every member that is used, each with where it is documented", () => {
  const lines = read(join(ROOT, "docs/wps-api.md")).matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm);
  const listed = [...lines].map(([, member, use, page]) => ({ member: member!, use, page }));
  expect(listed.map(({ member }) => member).sort()).toEqual(membersOfTypes());
  expect(listed.filter(({ page }) => !/\.d\.ts/.test(page!))).toEqual([]);
});

it("has a ribbon that fits its schema, with the buttons of Excel's and one more for the pane", () => {
  const ribbon = parsed(join(ADDIN, "ribbon.xml"));
  expect(faultsOf(ribbon, RIBBON)).toEqual([]);
  const buttons = [...ribbon.getElementsByTagName("button")].map((button) => button.getAttribute("id"));
  expect(buttons.sort()).toEqual([...COMMAND_NAMES, "showPane"].sort());
  const excel = parsed(join(ROOT, "manifest.xml"));
  const said = (value: string) =>
    [...excel.getElementsByTagName("*")].some((each) =>
      [each.getAttribute("DefaultValue"), each.getAttribute("Value")].includes(value),
    );
  for (const { zh, en } of Object.values(BUTTONS))
    expect([zh, said(zh), en, said(en)]).toEqual([zh, true, en, true]);
});

it("has a manifest that fits its schema and names the functions' file and namespace", () => {
  const manifest = parsed(join(ADDIN, "manifest.xml"));
  expect(faultsOf(manifest, MANIFEST)).toEqual([]);
  expect(manifest.querySelector("Functions > Namespace")!.textContent).toBe(NAMESPACE);
  expect(manifest.querySelector("Functions > Uri")!.textContent).toBe("/functions.json");
});

it("finds what does not fit a schema", () => {
  const wrong = new DOMParser().parseFromString(
    "<JsPlugin><Nmae/><Functions x='1'/></JsPlugin>",
    "application/xml",
  );
  expect(faultsOf(wrong, MANIFEST)).toEqual([
    "JsPlugin: no ApiVersion",
    "JsPlugin: no Name",
    "JsPlugin: no Description",
    "JsPlugin: Nmae is unknown here",
    "Functions: the attribute x is unknown",
    "Functions: no Uri",
    "Functions: no Namespace",
  ]);
});

it("describes every function as WPS can take it: its names, its types, no repeating arguments", () => {
  expect(metadata.functions.map(({ name }) => name)).toEqual(Object.values(FUNCTIONS).map(({ id }) => id));
  for (const { name, parameters, result, description } of metadata.functions) {
    expect(name).toMatch(/^[A-Za-z_]\w*$/);
    expect(description).not.toBe("");
    expect(result.type).toMatch(/^(?:number|string|any)(?:\[\]\[\])?$/);
    for (const parameter of parameters) expect(parameter.type).toMatch(/^any(?:\[\]\[\])?\??$/);
    // Once one may be left out, so may the rest.
    const optional = parameters.map(({ type }) => type.endsWith("?"));
    expect(optional).toEqual([...optional].sort());
  }
});

it("registers all functions where this version has them; a range form takes what repeats", () => {
  const book = { sheets: [emptySheet("表", 0)], names: [], settings: {} };
  const fake = new FakeWps(book);
  expect(registerFunctions(fake.wps)).toEqual([]);
  expect(fake.functions).toHaveLength(Object.keys(FUNCTIONS).length);
  const explain = fake.functions.find(({ name }) => name === "EXPLAIN")!;
  expect(explain.metadata).toMatchObject({ parameters: [{}, {}, { type: "any[][]" }] });
  const text = explain.run(
    "固定资产利用率",
    "sz-longgang-2022",
    [[0.95, null]].map(([rate]) => [rate, rate]),
  );
  expect(String(text)).toContain("固定资产利用率");
  expect(() => explain.run("没有的指标", "sz-longgang-2022", [[1]])).toThrow();
  expect(registerFunctions(new FakeWps(book, { oldVersion: true }).wps)).toEqual([]);
});
