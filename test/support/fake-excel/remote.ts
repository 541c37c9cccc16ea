/** An object on Excel's side: what can be read of it, set on it and called. Names are Excel's own, in PascalCase. */

type Getters = Readonly<Record<string, () => unknown>>;
type Setters = Readonly<Record<string, (value: never) => void>>;
type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface Members {
  /** Identifies the item in its collection. */
  readonly id?: string;
  /** Plain values, and objects (null for one that is not there). */
  readonly get?: Getters;
  readonly set?: Setters;
  readonly call?: Methods;
  readonly items?: () => Remote[];
  readonly item?: (key: string) => Remote;
}

export class Remote {
  constructor(readonly members: Members) {}
}
