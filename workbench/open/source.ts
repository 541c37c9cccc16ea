/** What the user wants opened, before anything of it is read. */
import { FileError } from "../../files/errors";
import { DEFAULT_LIMITS, within } from "../../files/limits";
import type { Origin } from "../document/document";
import { sampleFile, sampleUrl, type SampleId } from "./samples";

/** What was on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

export interface Source {
  readonly name: string;
  /** Said beforehand where the bytes do not tell: what the product itself made or was pasted. */
  readonly origin?: Extract<Origin, "made" | "pasted">;
  readonly sample?: SampleId;
  /** Throws a FileError for what is too large to be worth reading. */
  read(): Promise<Uint8Array | Pasted>;
}

/** The page's own files are incomplete; it is not the user's fault. */
export class SampleMissing extends Error {}

export function fromFile(file: File): Source {
  return {
    name: file.name,
    async read() {
      // Asked before it is read: a file that says it has a gigabyte is never brought into memory.
      within(DEFAULT_LIMITS, "fileBytes", file.size);
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        // Gone, or locked by another program, since it was chosen.
        throw new FileError({ code: "truncated" }, { cause: error });
      }
    },
  };
}

export function fromSample(id: SampleId): Source {
  return {
    name: sampleFile(id),
    sample: id,
    async read() {
      const response = await fetch(sampleUrl(id)).catch(() => null);
      if (!response?.ok) throw new SampleMissing();
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

export function fromBytes(name: string, bytes: Uint8Array): Source {
  return { name, origin: "made", read: () => Promise.resolve(bytes) };
}

export function fromPaste(name: string, pasted: Pasted): Source {
  return { name, origin: "pasted", read: () => Promise.resolve(pasted) };
}
