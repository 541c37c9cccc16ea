/** Frameworks that the user has asked this browser to keep, by the names of their files. */
import type { FrameworkShelf, KeptFramework } from "../../taskpane/hosts/host";
import { readOrNull, write } from "./database";

const STORES = ["frameworks"] as const;

export const browserShelf: FrameworkShelf = {
  async list() {
    const found = await readOrNull((database) => database.getAll("frameworks"));
    return (found ?? []).filter(isKept);
  },
  keep({ file, text }) {
    return write(STORES, (transaction) => [transaction.objectStore("frameworks").put({ file, text }, file)]);
  },
  remove(file) {
    return write(STORES, (transaction) => [transaction.objectStore("frameworks").delete(file)]);
  },
};

/** May have been kept by another version of this page. */
function isKept(value: unknown): value is KeptFramework {
  const { file, text } = (value ?? {}) as Partial<KeptFramework>;
  return typeof file === "string" && typeof text === "string";
}
