/** What is no package (.xls, .csv, a pasted table) becomes one, so that everything after it has one thing to deal with. */
import { appearanceOf } from "../../files/appearance";
import { toPackage } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { sniff } from "../../files/sniff";
import { type Appearance } from "../../src/workbook/appearance";
import type { Workbook } from "../../src/workbook/model";
import type { Origin } from "../document/document";
import { readHtml } from "./read-html";
import type { Pasted } from "./source";

interface Read {
  readonly origin: Origin;
  readonly workbook: Workbook;
  readonly appearance: Appearance;
}

export interface Package extends Read {
  readonly bytes: Uint8Array;
}

/** The bytes decide: an .xls may be a web page, and text of any name is a table of text. */
async function readFile(name: string, bytes: Uint8Array): Promise<Read> {
  const workbook = await readWorkbook(bytes, name);
  const origin = sniff(bytes) === "text" ? "csv" : "xls";
  return { origin, workbook, appearance: await appearanceOf(bytes, workbook) };
}

async function readPasted(name: string, { html, text }: Pasted): Promise<Read> {
  const read = html === "" ? await readFile(name, new TextEncoder().encode(text)) : readHtml(html);
  return { ...read, origin: "pasted" };
}

export async function asPackage(name: string, content: Uint8Array | Pasted): Promise<Package> {
  const read =
    content instanceof Uint8Array ? await readFile(name, content) : await readPasted(name, content);
  return { ...read, bytes: toPackage(read.workbook, read.appearance) };
}
