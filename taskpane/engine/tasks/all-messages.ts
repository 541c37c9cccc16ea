/** All words in the language of the book; a check does with those of words.ts. */
import { loadAll } from "../../../src/checks/words-on-demand";
import { allMessages } from "../../../src/messages/all-messages";
import { wordsIn } from "../../../src/messages/lazy-words";
import type { Language, Messages } from "../../../src/messages/messages";
import type { OpenBook } from "../task";

export async function messagesIn(language: Language): Promise<Messages> {
  const messages = await wordsIn(allMessages, language);
  await loadAll(Object.values(messages.checks));
  return messages;
}

export const messagesOf = ({ request }: OpenBook): Promise<Messages> => messagesIn(request.language);
