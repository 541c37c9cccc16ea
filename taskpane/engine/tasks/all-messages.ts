/** All words in the language of the book; a check does with those of words.ts. */
import { loadEnglish } from "../../../src/messages/en";
import type { Messages } from "../../../src/messages/messages";
import { zhCN } from "../../../src/messages/zh-CN";
import type { OpenBook } from "../task";

export const messagesOf = async ({ request }: OpenBook): Promise<Messages> =>
  request.language === "zh" ? zhCN : loadEnglish();
