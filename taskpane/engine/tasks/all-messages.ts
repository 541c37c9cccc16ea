/** All words in the language of the book; a check does with those of words.ts. */
import { allMessages } from "../../../src/messages/all-messages";
import { wordsIn } from "../../../src/messages/lazy-words";
import type { Messages } from "../../../src/messages/messages";
import type { OpenBook } from "../task";

export const messagesOf = ({ request }: OpenBook): Promise<Messages> =>
  wordsIn(allMessages, request.language);
