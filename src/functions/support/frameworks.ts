/** The frameworks and indicators that a user names. */
import { bindFramework } from "../../frameworks/bind";
import { indicatorsOf, type Framework, type Indicator } from "../../frameworks/framework";
import { publishedFramework, PUBLISHED_IDS } from "../../frameworks/published";
import type { FrameworkData } from "../../frameworks/schema";
import { perObject, perText } from "../../memo";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { bindPublishedRule } from "../../rules/published-kinds";
import { nameKey, squeeze } from "../../text";
import { fail } from "./errors";
import { isBlank, plain } from "./values";

const FRAMEWORK_NAME = "指标体系编号";
const INDICATOR_NAME = "三级指标";
/** A short name has at least so many characters. */
const SHORTEST = 2;

/** Frameworks of the user's own, as the pane has read and checked them: it shares the page with the functions. */
declare global {
  var perfFrameworks: Readonly<Record<string, FrameworkData>> | undefined;
}

const ownBound = new WeakMap<FrameworkData, Framework>();

function ownFramework(id: string): Framework | null {
  const data = globalThis.perfFrameworks?.[id];
  if (!data) return null;
  const framework = ownBound.get(data) ?? bindFramework(data, bindPublishedRule);
  ownBound.set(data, framework);
  return framework;
}

/** Words with hyphens, as the ids of frameworks are. */
export const isFrameworkId = (value: unknown): boolean =>
  typeof value === "string" && /^[a-z]\w*(-\w+)+$/i.test(squeeze(value));

/** The framework that a user names; `fallback` stands for an argument left out. */
export function frameworkOf(given: unknown, fallback?: string): Framework {
  if (isBlank(given) && fallback === undefined) fail("missing", words.blank(FRAMEWORK_NAME));
  // A blank cell comes as 0 on desktop Excel; no framework is called 0.
  const raw = isBlank(given) || (plain(given) === 0 && fallback !== undefined) ? fallback : plain(given);
  const id = squeeze(String(raw)).toLowerCase();
  return publishedFramework(id) ?? ownFramework(id) ?? fail("invalid", words.noFramework(raw, PUBLISHED_IDS));
}

/** The indicator that a user names, by its name, another name for it, its id, or a part of one name alone. */
export function indicatorOf(framework: Framework, given: unknown): Indicator {
  if (isBlank(given)) fail("missing", words.blank(INDICATOR_NAME));
  return indicatorNamed(framework)(String(plain(given)));
}

const keyOf = (name: string): string => nameKey(name).toLowerCase();

const indicatorNamed = perObject((framework: Framework) =>
  perText((raw): Indicator => {
    const key = keyOf(raw);
    const all = indicatorsOf(framework);
    const found = all.find(({ id, name, aliases }) =>
      [id, name, ...aliases].some((one) => keyOf(one) === key),
    );
    if (found) return found;
    const named = key.length < SHORTEST ? [] : all.filter(({ name }) => keyOf(name).includes(key));
    if (named.length > 1)
      fail(
        "invalid",
        words.severalIndicators(
          raw,
          named.map(({ name }) => name),
        ),
      );
    return named[0] ?? fail("invalid", words.noIndicator(raw, framework.id));
  }),
);
