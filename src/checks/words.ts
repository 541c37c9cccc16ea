/** The words of all checks in one language. */
import { CHECKS, type CheckId } from "./catalogue";
import type { CheckWords } from "./check";

export type WordsByCheck = Readonly<Record<CheckId, CheckWords>>;

const byCheck = (words: readonly (readonly [CheckId, CheckWords])[]) =>
  Object.fromEntries(words) as WordsByCheck;

export const checksInChinese: WordsByCheck = byCheck(CHECKS.map(({ id, words }) => [id, words]));

export async function checksInEnglish(): Promise<WordsByCheck> {
  return byCheck(await Promise.all(CHECKS.map(async (check) => [check.id, (await check.english()).en])));
}
