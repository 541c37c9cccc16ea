/** Defined names. */
import { Remote } from "../remote";

export function namedItems(names: readonly { name: string; formula: string }[]): Remote {
  return new Remote({
    items: () =>
      names.map(({ name, formula }) => new Remote({ get: { Name: () => name, Formula: () => formula } })),
  });
}
