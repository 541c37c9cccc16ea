/** The words that native formulas take are those of the functions themselves. */
import { disclosureScore } from "../../functions/functions";
import { quarterlyExecScore } from "../../functions/functions";
import { outcomeScore } from "../../functions/functions";
import { petitionScore } from "../../functions/functions";
import { disclosureGrade, yesNo } from "../../src/functions/support/values";
import { GRADE_WORDS, NO_WORDS, YES_WORDS } from "../../src/facts/words";
import { NO_PETITIONS_WORDS, OUTCOME_KIND_WORDS, READING_WORDS } from "../../src/functions/support/words";

test("yes and no", () => {
  expect(YES_WORDS.map((word) => yesNo(word, ""))).toEqual(YES_WORDS.map(() => true));
  expect(NO_WORDS.map((word) => yesNo(word, ""))).toEqual(NO_WORDS.map(() => false));
});

test("grades of publication", () => {
  for (const [grade, words] of Object.entries(GRADE_WORDS)) {
    expect(words.map((word) => disclosureGrade(word, ""))).toEqual(words.map(() => grade));
  }
  expect(disclosureScore(2, "瑕疵")).toBe(2.5);
});

test("no petitions", () => {
  expect(NO_PETITIONS_WORDS.map((word) => petitionScore(word, null, null))).toEqual([3, 3, 3, 3, 3]);
});

test("readings", () => {
  const progress = [[0.3191, 0.5671, 0.783, 0.9892]];
  const points = Object.values(READING_WORDS).map((words) => [
    ...new Set(words.map((word) => quarterlyExecScore(progress, word))),
  ]);
  expect(points).toEqual([[5.99], [5.98], [5.97]]);
});

test("kinds of outcome", () => {
  const points = Object.values(OUTCOME_KIND_WORDS).map((words) => [
    ...new Set(words.map((word) => outcomeScore([[1]], [[0.5]], [[10]], [[word]]))),
  ]);
  expect(points).toEqual([[5], [10], [5], [5]]);
});
