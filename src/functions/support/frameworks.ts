/** The frameworks and indicators that a user names. */
import { indicatorsOf, type Framework, type Indicator } from "../../frameworks/framework";
import { publishedFramework, PUBLISHED_IDS } from "../../frameworks/published";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { nameKey, squeeze } from "../../text";
import { fail } from "./errors";
import { isBlank, plain } from "./values";

const FRAMEWORK_NAME = "指标体系编号";
const INDICATOR_NAME = "三级指标";

/** The framework that a user names; `fallback` stands for an argument left out. */
export function frameworkOf(given: unknown, fallback?: string): Framework {
  if (isBlank(given) && fallback === undefined) fail("missing", words.blank(FRAMEWORK_NAME));
  // A blank cell comes as 0 on desktop Excel; no framework is called 0.
  const raw = isBlank(given) || (plain(given) === 0 && fallback !== undefined) ? fallback : plain(given);
  const id = squeeze(String(raw)).toLowerCase();
  return publishedFramework(id) ?? fail("invalid", words.noFramework(raw, PUBLISHED_IDS));
}

/** The indicator that a user names, by its name, another name for it, or its id. */
export function indicatorOf(framework: Framework, given: unknown): Indicator {
  if (isBlank(given)) fail("missing", words.blank(INDICATOR_NAME));
  const raw = String(plain(given));
  const key = nameKey(raw);
  const found = indicatorsOf(framework).find(
    (each) =>
      each.id === squeeze(raw).toLowerCase() ||
      [each.name, ...each.aliases].some((one) => nameKey(one) === key),
  );
  return found ?? fail("invalid", words.noIndicator(raw, framework.id));
}
