/** What WPS's documentation shows of ribbon.xml, manifest.xml and the lists of add-ins, as schemas of our own. */

interface ElementSchema {
  /** Names of attributes; those with "!" must be there. */
  readonly attributes?: readonly string[];
  /** Names of children; those with "!" must be there. */
  readonly children?: readonly string[];
  /** Holds text that is not empty. */
  readonly text?: true;
}

export type Schema = Readonly<Record<string, ElementSchema>>;

export const RIBBON: Schema = {
  customUI: { attributes: ["xmlns", "onLoad!"], children: ["ribbon!"] },
  ribbon: { attributes: ["startFromScratch"], children: ["tabs!"] },
  tabs: { children: ["tab!"] },
  tab: { attributes: ["id!", "label!"], children: ["group!"] },
  group: { attributes: ["id!", "label!"], children: ["button!"] },
  button: { attributes: ["id!", "getLabel!", "getImage!", "onAction!", "size!"] },
};

export const MANIFEST: Schema = {
  JsPlugin: { children: ["ApiVersion!", "Name!", "Description!", "Functions"] },
  ApiVersion: { text: true },
  Name: { text: true },
  Description: { text: true },
  Functions: { children: ["Uri!", "Namespace!"] },
  Uri: { text: true },
  Namespace: { text: true },
};

/** publish.xml and jsplugins.xml: add-ins on a server and in folders. */
export const PLUGIN_LIST: Schema = {
  jsplugins: { children: ["jspluginonline", "jsplugin"] },
  jspluginonline: { attributes: ["name!", "type!", "url!", "debug", "enable", "install", "customDomain"] },
  jsplugin: { attributes: ["name!", "type!", "url!", "version!", "enable", "install", "customDomain"] },
};

const bare = (name: string): string => name.replace(/!$/, "");
const needed = (names: readonly string[]): string[] => names.filter((name) => name.endsWith("!")).map(bare);

function faultsIn(element: Element, schema: Schema): string[] {
  const name = element.tagName;
  const { attributes = [], children = [], text } = schema[name] ?? {};
  const given = [...element.attributes].map((each) => each.name);
  const inside = [...element.children].map((each) => each.tagName);
  return [
    ...given
      .filter((each) => !attributes.map(bare).includes(each))
      .map((each) => `${name}: the attribute ${each} is unknown`),
    ...needed(attributes)
      .filter((each) => !element.getAttribute(each))
      .map((each) => `${name}: no attribute ${each}`),
    ...needed(children)
      .filter((each) => !inside.includes(each))
      .map((each) => `${name}: no ${each}`),
    ...inside
      .filter((each) => !children.map(bare).includes(each))
      .map((each) => `${name}: ${each} is unknown here`),
    ...(text && element.textContent?.trim() === "" ? [`${name}: no text`] : []),
    ...[...element.children]
      .filter(({ tagName }) => children.map(bare).includes(tagName))
      .flatMap((each) => faultsIn(each, schema)),
  ];
}

/** What is wrong with a document: that it is no XML, or what does not fit. */
export function faultsOf(document: Document, schema: Schema): string[] {
  const root = document.documentElement;
  if (document.getElementsByTagName("parsererror").length > 0) return ["not well-formed"];
  const [first] = Object.keys(schema);
  return root.tagName === first ? faultsIn(root, schema) : [`${root.tagName} instead of ${first}`];
}
