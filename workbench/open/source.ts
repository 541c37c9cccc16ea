/** A workbook to be opened, not read yet. */
import { FileError } from "../../files/errors";
import { DEFAULT_LIMITS, within } from "../../files/limits";
import type { CellChange } from "../../src/workbook/cell-change";
import type { OpenedWorkbook, Origin } from "../document/document";
import type { Draft } from "../drafts/draft";
import type { Pasted } from "./pasted-package";
import { sampleFile, sampleUrl, type SampleId } from "./samples";

export interface Source {
  readonly name: string;
  /** Where the bytes do not tell: made by the product, or pasted. */
  readonly origin?: Origin;
  readonly sample?: SampleId;
  /** Of a draft: the file that it was, and the edits to put back. */
  readonly draft?: { readonly fingerprint: string; readonly changes: readonly CellChange[] };
  /** The open file itself, with rows moved: it keeps its draft and its settings, and is in no download. */
  readonly moved?: { readonly fingerprint: string; readonly changes: readonly CellChange[] };
  /** Throws a FileError for what is too large to be worth reading. */
  read(): Promise<Uint8Array>;
}

/** A sample file is missing on the server. */
export class SampleMissing extends Error {}
/** The clipboard holds no table. */
export class NothingPasted extends Error {}

export function fromFile(file: File): Source {
  return {
    name: file.name,
    async read() {
      // Checked before reading: a file of a gigabyte is never loaded into memory.
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
  return {
    name,
    origin: "pasted",
    async read() {
      const { packageOf } = await import("./pasted-package");
      const made = packageOf(pasted);
      if (!made) throw new NothingPasted();
      return made;
    },
  };
}

/** @param changes edits to put back into the bytes */
export function fromMoved(
  { name, origin, fingerprint }: Pick<OpenedWorkbook, "name" | "origin" | "fingerprint">,
  bytes: Uint8Array,
  changes: readonly CellChange[] = [],
): Source {
  return { name, origin, moved: { fingerprint, changes }, read: () => Promise.resolve(bytes) };
}

export function fromDraft({ name, origin, fingerprint, changes, bytes }: Draft): Source {
  return { name, origin, draft: { fingerprint, changes }, read: () => Promise.resolve(bytes) };
}
