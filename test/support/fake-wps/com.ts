/** Objects as a COM bridge hands them to a script: errors that are numbers, and no word about what it does not know. */

export class ComError extends Error {
  readonly number: number;

  constructor(code: string, text = "") {
    super(`0x${code} ${text}`.trim());
    this.name = "Error";
    this.number = parseInt(code, 16) | 0;
  }
}

export const REFUSED = "800A03EC";
export const BAD_INDEX = "8002000B";
export const BUSY = "800AC472";

/** Members that were asked for, as "Range.Value2". */
export type Used = Set<string>;

export interface Bridge {
  readonly used: Used;
  /** Throws where WPS takes no calls now. */
  refuse(member: string): void;
  /** Runs what is WPS's side: in a browser made old, with the built-ins that were taken from the page. */
  aside<T>(work: () => T): T;
}

/**
 * @param kind the object's name in the documentation
 * @param members getters, setters and methods of the object; those that are undefined are missing in this version
 */
export function comObject<T extends object>(bridge: Bridge, kind: string, members: T): T {
  return new Proxy(members, {
    get(target, name, receiver) {
      // What a console, a matcher or an `await` asks of any object.
      if (typeof name === "symbol" || name === "then" || name === "toJSON") return undefined;
      if (!(name in target)) throw new Error(`the fake WPS knows no ${kind}.${name}`);
      bridge.used.add(`${kind}.${name}`);
      bridge.refuse(`${kind}.${name}`);
      const value: unknown = bridge.aside(() => Reflect.get(target, name, receiver) as unknown);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => bridge.aside(() => Reflect.apply(value, receiver, given) as unknown);
    },
    set(target, name, value, receiver) {
      if (typeof name === "symbol" || !(name in target))
        throw new Error(`the fake WPS knows no ${kind}.${String(name)}`);
      bridge.used.add(`${kind}.${name}`);
      bridge.refuse(`${kind}.${name}`);
      return bridge.aside(() => Reflect.set(target, name, value, receiver));
    },
  });
}

/** Counts from 1; nothing else is in it. */
export function collection<T>(
  bridge: Bridge,
  kind: string,
  items: () => readonly T[],
  nameOf: (item: T) => string | null = () => null,
) {
  return comObject(bridge, kind, {
    get Count() {
      return items().length;
    },
    Item(index: number | string): T {
      const all = items();
      const found = typeof index === "number" ? all[index - 1] : all.find((each) => nameOf(each) === index);
      if (found === undefined) throw new ComError(BAD_INDEX, "invalid index");
      return found;
    },
  });
}
