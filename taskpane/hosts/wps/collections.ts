import type { WpsCollection } from "./jsapi";

/** The items in order. */
export function itemsOf<T>(collection: WpsCollection<T>): T[] {
  return Array.from({ length: collection.Count }, (_, index) => collection.Item(index + 1));
}
