/**
 * Texts kept in the workbook itself, as a custom XML part: they travel with the file. Where WPS has no such parts they
 * stay on this machine, and the pane says so.
 */
import { isFinal } from "./errors";
import { itemsOf } from "./collections";
import type { WpsWorkbook, WpsXmlPart, WpsXmlParts } from "./jsapi";

const NAMESPACE = "urn:performance-score-sheet:settings";

type Settings = ReadonlyMap<string, string>;

function parsed(xml: string): Settings {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const entries = [...document.getElementsByTagNameNS(NAMESPACE, "setting")];
  return new Map(entries.map((each) => [each.getAttribute("key") ?? "", each.textContent ?? ""]));
}

function xmlOf(settings: Settings): string {
  const document = new DOMParser().parseFromString(`<settings xmlns="${NAMESPACE}"/>`, "application/xml");
  for (const [key, text] of settings) {
    const entry = document.createElementNS(NAMESPACE, "setting");
    entry.setAttribute("key", key);
    entry.textContent = text;
    document.documentElement.append(entry);
  }
  return new XMLSerializer().serializeToString(document);
}

const ownParts = (parts: WpsXmlParts): WpsXmlPart[] => itemsOf(parts.SelectByNamespace(NAMESPACE));

function changed(settings: Settings, key: string, value: string | null): Settings {
  const next = new Map(settings);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

function writeParts(parts: WpsXmlParts, key: string, value: string | null): void {
  const old = ownParts(parts);
  const next = changed(new Map(old.flatMap(({ XML }) => [...parsed(XML)])), key, value);
  // The new part first: should it fail, the old one is still there.
  if (next.size > 0) parts.Add(xmlOf(next));
  for (const part of old) part.Delete();
}

const hereKey = ({ FullName }: WpsWorkbook, key: string): string => `perf:${FullName}:${key}`;

/** Something like the browser's own storage, which may be switched off. */
export type LocalTexts = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export class WpsSettings {
  /** Texts cannot be kept in the workbook here. */
  stayHere = false;

  constructor(private readonly local: LocalTexts) {}

  read(book: WpsWorkbook, key: string): string | null {
    const inBook = this.tryParts(book, (parts) =>
      ownParts(parts).reduce<string | null>((found, { XML }) => parsed(XML).get(key) ?? found, null),
    );
    return inBook ?? this.local.getItem(hereKey(book, key));
  }

  write(book: WpsWorkbook, key: string, value: string | null): void {
    this.tryParts(book, (parts) => writeParts(parts, key, value));
    if (!this.stayHere || value === null) this.local.removeItem(hereKey(book, key));
    else this.local.setItem(hereKey(book, key), value);
  }

  private tryParts<T>(book: WpsWorkbook, work: (parts: WpsXmlParts) => T): T | null {
    try {
      const parts = book.CustomXMLParts;
      this.stayHere = !parts;
      return parts ? work(parts) : null;
    } catch (fault) {
      if (isFinal(fault)) throw fault;
      this.stayHere = true;
      return null;
    }
  }
}

/** For pages whose storage is switched off: texts are kept while the pane is open. */
export function memoryTexts(): LocalTexts {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}
