import { type CallError, callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "./catalog.js";

/** What the catalogs hold in a language. @throws CallError `unknown-value` for another language. */
export function inLanguage<Texts>(catalogs: { readonly [Tag in Language]: Texts }, language: Language): Texts {
  if (!Object.hasOwn(catalogs, language)) throw callError("unknown-value", "language", found(language));
  return catalogs[language];
}

/** The message of a thing's code. @throws CallError `unknown-value` where there is none. */
export function messageOf<Messages extends object>(
  messages: Messages,
  described: { readonly code: string },
): Messages[keyof Messages] {
  if (!Object.hasOwn(messages, described.code)) throw withoutMessage(described.code);
  return messages[described.code as keyof Messages];
}

/** The error for a value that has no message. */
export function withoutMessage(value: unknown): CallError {
  return callError("unknown-value", "described", found(value));
}
