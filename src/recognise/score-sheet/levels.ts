import type { RawNode } from "./types";
import { labelKey } from "./names";

/** Follows one level down the sheet: a node lasts until another name begins; a repeated name is the same node. */
export class Level<T extends RawNode> {
  readonly nodes: T[] = [];
  current: number | null = null;
  private key = "";

  /** @returns true when another node begins */
  step(text: string, make: () => T): boolean {
    const key = labelKey(text);
    if (this.current !== null && key === this.key) return false;
    this.key = key;
    this.nodes.push(make());
    this.current = this.nodes.length - 1;
    return true;
  }

  /** What was taken for the last node is none. */
  forget(text: string): void {
    const last = this.nodes.at(-1);
    if (!last || labelKey(last.name.text) !== labelKey(text)) return;
    this.nodes.pop();
    this.close();
  }

  close(): void {
    this.current = null;
    this.key = "";
  }
}
