/** What the schemas do not see in a manifest, and Excel does. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { COMMAND_NAMES } from "../../taskpane/command-names";
import { builtFolder, loadFunctions } from "./built";

const ROOT = join(__dirname, "../..");
const XML = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { addinUrl, manifestFor } = jest.requireActual<{
  addinUrl(given?: string): string;
  manifestFor(xml: string, given?: string): string;
}>("../../scripts/build/manifest.cjs");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parents: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string>, parents: [...parents] });
    parents.push(name);
  });
  parser.on("closetag", () => void parents.pop());
  parser.write(xml).close();
  return elements;
}

const elements = elementsOf(XML);
const named = (name: string) => elements.filter((element) => element.name === name);
const resids = elements.flatMap(({ attributes: { resid } }) => resid ?? []);
const resources = elements.filter(
  ({ name, attributes }) => name.startsWith("bt:") && attributes.id !== undefined,
);
const urls = [...XML.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map((match) => match[1] ?? "");

/** The first page of the PNG's header: width and height. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it("resolves every resid, and defines none in vain or twice", () => {
  const ids = resources.map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(resids)).toEqual(new Set(ids));
});

it("has resids of at most 32 characters", () => {
  expect(resids.filter((id) => id.length > 32)).toEqual([]);
});

it("has https addresses only", () => {
  expect(urls.length).toBeGreaterThan(20);
  for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
});

it("has icons that exist in their size, 16, 32 and 80 for every button and group", () => {
  for (const { attributes } of named("bt:Image").filter((image) => image.attributes.resid !== undefined)) {
    const resource = resources.find((each) => each.attributes.id === attributes.resid);
    const file = join(ROOT, (resource?.attributes.DefaultValue ?? "").replace("https://localhost:3000/", ""));
    expect(pixels(file)).toEqual([Number(attributes.size), Number(attributes.size)]);
  }
  const icons = named("Icon").length;
  for (const size of ["16", "32", "80"]) {
    expect(named("bt:Image").filter((image) => image.attributes.size === size).length).toBe(icons);
  }
  expect(pixels(join(ROOT, "assets/icon-32.png"))).toEqual([32, 32]);
  expect(pixels(join(ROOT, "assets/icon-64.png"))).toEqual([64, 64]);
});

it("has one address for the command file, the functions' page, the pane and the runtime", () => {
  const page = named("SourceLocation").filter(({ parents }) => parents.at(-1) === "Page");
  const pane = named("SourceLocation").filter(({ parents }) => parents.at(-1) === "Action");
  const all = [...named("FunctionFile"), ...named("Runtime"), ...page, ...pane];
  expect(all.map(({ attributes }) => attributes.resid)).toEqual(all.map(() => "Page.Url"));
  expect(all.length).toBe(4);
  expect(named("Runtime")[0]?.attributes.lifetime).toBe("long");
});

it("names no container for the pane: the shared runtime has one", () => {
  expect(XML).not.toContain("TaskpaneId");
});

it("leads to help that is no part of the add-in", () => {
  const learnMore = named("LearnMoreUrl")[0]?.attributes.resid;
  const help = resources.find(({ attributes }) => attributes.id === learnMore)?.attributes.DefaultValue;
  expect(help).toBe("https://localhost:3000/help/index.html");
  expect(named("SupportUrl")[0]?.attributes.DefaultValue).toBe(help);
});

it("asks for no more of Excel than the floor", () => {
  expect(named("Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)).toEqual([
    "SharedRuntime 1.1",
    "CustomFunctionsRuntime 1.2",
    "ExcelApi 1.9",
  ]);
});

it("says everything in Chinese and in English", () => {
  expect(XML).toContain("<DefaultLocale>zh-CN</DefaultLocale>");
  const said = [...named("bt:String"), ...named("DisplayName"), ...named("Description")].filter(
    ({ attributes }) => attributes.DefaultValue !== undefined,
  );
  const overrides = elements.filter(
    ({ name, attributes }) => name.endsWith("Override") && attributes.Locale === "en-US",
  );
  expect(overrides.length).toBe(said.length + 1); // and the functions' metadata
  for (const { attributes } of overrides) expect(attributes.Value).not.toMatch(/\p{Script=Han}/u);
});

it("has the buttons of the ribbon, each with an action that the page answers", () => {
  const labels = named("Label").map(({ attributes }) =>
    resources.find((each) => each.attributes.id === attributes.resid),
  );
  const texts = labels.map((label) => label?.attributes.DefaultValue);
  for (const text of ["绩效评分", "校验评分表", "清除标记", "新建标准工作簿", "插入函数", "转为原生公式"]) {
    expect(texts).toContain(text);
  }
  const actions = [...XML.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
  const ids = named("Control").map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(actions)).toEqual(new Set(COMMAND_NAMES));
});

it("names files that the build makes", async () => {
  const folder = await builtFolder();
  for (const name of ["functions.js", "functions.json", "functions.en.json", "help/index.html"]) {
    expect(XML).toContain(`https://localhost:3000/${name}"`);
    expect(existsSync(join(folder, name))).toBe(true);
  }
  expect(loadFunctions(folder).size).toBe(31);
}, 120_000);

describe("for production", () => {
  it("has the given address everywhere, and differs in nothing else", () => {
    const made = manifestFor(XML, "https://perf.example.gov.cn/addin/");
    expect(made).not.toContain("localhost");
    expect(made.replaceAll("https://perf.example.gov.cn/addin/", "https://localhost:3000/")).toBe(XML);
  });

  it("is as it stands without an address", () => {
    expect(manifestFor(XML, undefined)).toBe(XML);
    expect(addinUrl("  ")).toBe("https://localhost:3000");
  });

  it.each([
    ["http://example.gov.cn", "https"],
    ["example.gov.cn", "不是网址"],
    ["javascript:alert(1)", "https"],
    ["https://a.cn/?x=1", "不能带"],
    ["https://u:p@a.cn/", "不能带用户名或密码"],
  ])("refuses %s", (url, message) => {
    expect(() => manifestFor(XML, url)).toThrow(message);
  });

  it("writes an address that XML would take for markup as text", () => {
    expect(() => elementsOf(manifestFor(XML, "https://a.cn/x&y"))).not.toThrow();
    expect(manifestFor(XML, "https://a.cn/$&")).toContain("https://a.cn/$&amp;/taskpane.html");
  });
});

it.each(["taskpane/index.html", "functions/functions.html"])(
  "%s has a policy that lets nothing leave",
  (name) => {
    const html = readFileSync(join(ROOT, name), "utf8");
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|\*/);
    const hosts = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([host]) => host);
    // Microsoft's sites of Office.js: it moves from the first to the second, and the third is the one in China.
    expect(new Set(hosts)).toEqual(
      new Set([
        "https://appsforoffice.microsoft.com",
        "https://officeapis.public.onecdn.static.microsoft",
        "https://appsforoffice.cdn.partner.office365.cn",
      ]),
    );
    expect(/script-src ([^;]+)/.exec(policy)?.[1]).not.toContain("unsafe-inline");
  },
);
