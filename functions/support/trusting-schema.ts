/**
 * Stands in for "zod/mini" in the bundle of the functions: fills in defaults and checks nothing.
 *
 * The frameworks in the bundle were checked when they were compiled (`npm run frameworks`), and the functions check
 * their own arguments; the checks would be a third of the bundle. This is the one place where the functions have less
 * than the rest of the product has. A kind that uses more of the library than this fails the build.
 */

interface Schema {
  fill(value: unknown): unknown;
  check(...checks: readonly unknown[]): Schema;
}

function schema(fill: (value: unknown) => unknown): Schema {
  const made: Schema = { fill, check: () => made };
  return made;
}

const asItIs = () => schema((value) => value);
const nothing = (): null => null;

export const string = asItIs;
export const number = asItIs;
export const boolean = asItIs;
export const literal = asItIs;
export const union = asItIs;
export const record = asItIs;
const oneOf = asItIs;
export { oneOf as enum };

export const regex = nothing;
export const minLength = nothing;
export const maxLength = nothing;
export const length = nothing;
export const minimum = nothing;
export const maximum = nothing;
export const positive = nothing;
export const int = nothing;
export const multipleOf = nothing;

export function optional(inner: Schema): Schema {
  return schema((value) => (value === undefined ? value : inner.fill(value)));
}

export function _default(inner: Schema, value: unknown): Schema {
  return schema((given) => inner.fill(given === undefined ? value : given));
}

export function array(inner: Schema): Schema {
  return schema((value) => (value as readonly unknown[]).map(inner.fill));
}

export function strictObject(fields: Readonly<Record<string, Schema>>): Schema {
  return schema((value) => {
    const given = value as Readonly<Record<string, unknown>>;
    const filled: Record<string, unknown> = { ...given };
    for (const [name, field] of Object.entries(fields)) {
      const data = field.fill(given[name]);
      if (data !== undefined) filled[name] = data;
    }
    return filled;
  });
}
export { strictObject as looseObject };

export function safeParse(whole: Schema, value: unknown): { readonly success: true; readonly data: unknown } {
  return { success: true, data: whole.fill(value) };
}
