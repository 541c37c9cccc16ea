/**
 * Every call of Office.js belongs to a requirement set that the manifest asks for, or is asked for at run time. The sets
 * are those that Microsoft's own types name in their notes: "[Api set: ExcelApi 1.13]".
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../../../..");
const HOSTS = join(ROOT, "taskpane/hosts");
const HOST = join(HOSTS, "excel");
const FILES = [
  ...readdirSync(HOST).map((name) => join(HOST, name)),
  join(HOSTS, "excel-entry.ts"),
  join(HOSTS, "ribbon.ts"),
];

/** What is newer than the manifest asks for: its set, and where it is asked for at run time. */
const ASKED_AT_RUN_TIME: Readonly<Record<string, { readonly set: string; readonly in: string }>> = {
  "Range.getMergedAreasOrNullObject": { set: "ExcelApi 1.13", in: "support.ts" },
  "Workbook.insertWorksheetsFromBase64": { set: "ExcelApi 1.13", in: "insert.ts" },
  "WorksheetCollection.onNameChanged": { set: "ExcelApi 1.17", in: "events.ts" },
  "RunOptions.mergeUndoGroup": { set: "ExcelApi 1.20", in: "undo.ts" },
};

/** Properties that older Excels leave undefined, and that may be: who caused an edit is known without, too. */
const MAY_BE_ABSENT = { "WorksheetChangedEventArgs.triggerSource": "ExcelApi 1.14" };

const floor = new Map(
  [
    ...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g),
  ].map(([, name, version]) => [name!, version!]),
);

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

function isFloor(set: string): boolean {
  const [name, version] = set.split(" ") as [string, string];
  const asked = floor.get(name);
  return asked !== undefined && minor(version) <= minor(asked);
}

/** The note stands before the declaration, or before the class or interface that it is a part of. */
function setOf(declaration: ts.Declaration): string | null {
  for (const node of [declaration, declaration.parent]) {
    const source = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
    const text = comments.map(({ pos, end }) => source.slice(pos, end)).join("\n");
    const found = /\[Api set:\s*(ExcelApi)\s+([\d.]+)/.exec(text);
    if (found) return `${found[1]} ${found[2]}`;
  }
  return null;
}

/** All members of Office.js that the host names, with their sets. */
function used(): Map<string, string> {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(FILES, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const name =
      ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) || ts.isBindingElement(node)
        ? node.name
        : null;
    const symbol = name && symbolOf(checker, node, name);
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent as ts.Node & { readonly name?: ts.Node };
      if (!/office-js[\\/]index\.d\.ts$/.test(declaration.getSourceFile().fileName)) continue;
      const set = setOf(declaration);
      if (set) found.set(`${owner.name?.getText() ?? "Excel"}.${symbol!.name}`, set);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of FILES) visit(program.getSourceFile(file)!);
  return found;
}

/** The member of Office.js, also where it is destructured or given as an option. */
function symbolOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Node): ts.Symbol | undefined {
  if (ts.isBindingElement(node)) {
    const text = (node.propertyName ?? node.name).getText();
    return checker.getTypeAtLocation(node.parent).getProperty(text);
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent))
    return checker.getContextualType(node.parent)?.getProperty(name.getText());
  return checker.getSymbolAtLocation(name);
}

const members = used();
const newer = [...members].filter(([, set]) => !isFloor(set));

it("is known of many members", () => {
  expect(members.get("Worksheet.getRanges")).toBe("ExcelApi 1.9");
  expect(members.get("ConditionalFormatCollection.add")).toBe("ExcelApi 1.6");
  expect(members.size).toBeGreaterThan(40);
});

it("is in the manifest, or asked for at run time", () => {
  const asked = Object.entries(ASKED_AT_RUN_TIME).map(([member, { set }]) => [member, set]);
  expect(Object.fromEntries(newer)).toEqual({ ...Object.fromEntries(asked), ...MAY_BE_ABSENT });
});

it.each(Object.entries(ASKED_AT_RUN_TIME))(
  "%s is asked for where the list says",
  (_member, { set, in: file }) => {
    expect(readFileSync(join(HOST, file), "utf8")).toContain(`hasApi("${set.split(" ")[1]}")`);
  },
);
