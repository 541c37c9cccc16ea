/** The functions as Excel describes them, in two languages; and what of them may never change. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder, readMetadata, type FunctionMetadata } from "./built";
import frozen from "./frozen.json";

const HAN = /\p{Script=Han}/u;
let zh: readonly FunctionMetadata[];
let en: readonly FunctionMetadata[];

beforeAll(async () => {
  const folder = await builtFolder();
  zh = readMetadata(folder);
  en = readMetadata(folder, "functions.en.json");
}, 120_000);

/** "QUARTERLY_EXEC_SCORE(progress[], reading?, weight?) -> number" */
function signature({ id, parameters, result }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional, repeating, dimensionality }) => {
    const shape = `${dimensionality === "matrix" ? "[]" : ""}${repeating ? "..." : ""}`;
    return `${name}${shape}${optional && !repeating ? "?" : ""}`;
  });
  const type = `${result.type ?? "any"}${result.dimensionality === "matrix" ? "[]" : ""}`;
  return `${id}(${names.join(", ")}) -> ${type}`;
}

it("keeps the ids, the parameters, their order and what may be left out as they were published", () => {
  expect(en.map(signature)).toEqual(frozen.signatures);
});

it("says why they are frozen", () => {
  expect(frozen.why.length).toBeGreaterThan(40);
});

it("describes every function and every parameter in Chinese", () => {
  for (const { id, description, parameters } of zh) {
    expect([id, description]).toEqual([id, expect.stringMatching(HAN)]);
    for (const each of parameters) {
      expect([id, each.name, each.description ?? ""]).toEqual([id, each.name, expect.stringMatching(HAN)]);
    }
  }
});

it("describes every function and every parameter in English", () => {
  for (const { id, description, parameters } of en) {
    expect([id, description]).toEqual([id, expect.stringMatching(/^[A-Z].{10,}/)]);
    for (const each of parameters) {
      expect([id, each.name, each.description]).toEqual([
        id,
        each.name,
        expect.stringMatching(/[A-Za-z]{4}/),
      ]);
      expect(each.description).not.toBe(zh.find((one) => one.id === id)?.parameters[0]?.description);
    }
  }
});

it("says the same in both but for the descriptions and the names of the parameters", () => {
  const bare = (all: readonly FunctionMetadata[]) =>
    all.map(({ description: _, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ description: __, name: ___, ...parameter }) => parameter),
    }));
  expect(bare(en)).toEqual(bare(zh));
});

it("names the parameters in Chinese where Excel is Chinese, each once in a function", () => {
  for (const { id, parameters } of zh) {
    const names = parameters.map(({ name }) => name);
    for (const name of names)
      expect([id, name]).toEqual([id, expect.stringMatching(/^\p{Script=Han}[^\s（(，,：:。]*$/u)]);
    expect([id, new Set(names).size]).toEqual([id, names.length]);
  }
});

it("has nothing that an LTSC 2021 refuses", async () => {
  const folder = await builtFolder();
  for (const file of ["functions.json", "functions.en.json"])
    expect(readFileSync(join(folder, file), "utf8")).not.toContain("allowCustomDataForDataTypeAny");
});

it("leads from each function to its page, which is part of the build", async () => {
  const folder = await builtFolder();
  for (const { id, helpUrl } of [...zh, ...en]) {
    const page = helpUrl.replace("https://localhost:3000/", "");
    expect(page).toMatch(/^help\/[a-z-]+\.html$/);
    expect(readFileSync(join(folder, page), "utf8")).toContain(`<h1>PERF.${id}</h1>`);
  }
});

it("takes cells as they are: a typed parameter would have Excel refuse them without our message", () => {
  for (const { parameters } of zh) for (const { type } of parameters) expect(type).toBe("any");
});

it("has English words for exactly the functions and parameters that there are", () => {
  const words = JSON.parse(readFileSync(join(__dirname, "../../functions/en.json"), "utf8")) as Record<
    string,
    { parameters: Record<string, string> }
  >;
  const named = Object.entries(words).map(([id, { parameters }]) => [id, Object.keys(parameters)]);
  const real = en.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]);
  expect(new Map(named as [string, string[]][])).toEqual(new Map(real as [string, string[]][]));
});

describe("the step that makes the English file", () => {
  const { inEnglish } = jest.requireActual<{ inEnglish(metadata: unknown, words: unknown): unknown }>(
    "../../scripts/build/metadata-plugin.cjs",
  );
  const metadata = {
    functions: [{ id: "A", description: "甲", parameters: [{ name: "x", description: "乙" }] }],
  };

  it.each([
    ["a function without words", {}, "No English description of A"],
    [
      "a parameter without words",
      { A: { description: "a", parameters: {} } },
      "No English description of A(x)",
    ],
    [
      "words for no function",
      { A: { description: "a", parameters: { x: "x" } }, B: {} },
      "unknown functions: B",
    ],
    [
      "words for no parameter",
      { A: { description: "a", parameters: { x: "x", y: "y" } } },
      "unknown parameters of A: y",
    ],
  ])("refuses %s", (_case, words, message) => {
    expect(() => inEnglish(metadata, words)).toThrow(message);
  });
});
