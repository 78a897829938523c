// @ts-check
/** @import { Texts } from "./texts.mjs" */
import { parseArgs } from "node:util";
import { TEXTS } from "./texts.mjs";

const OPTIONS = /** @type {const} */ ({
  lang: { type: "string", default: "zh" },
  insurer: { type: "string" },
  html: { type: "string" },
});

/** Arguments that the demo does not know. The message is for whoever typed them. */
export class ArgumentsError extends Error {}

/**
 * The language of the texts, the insurer that was asked for, and the file that a page is to be written to.
 *
 * @param {readonly string[]} args
 * @param {readonly string[]} insurerIds
 * @returns {{ texts: Texts, insurerId: string | undefined, html: string | undefined }}
 */
export function readArguments(args, insurerIds) {
  const { lang, insurer, html } = parse(args);
  const texts = Object.entries(TEXTS).find(([name]) => name === lang)?.[1];
  if (texts === undefined) throw refusal(TEXTS.zh.unknownLanguage(lang), TEXTS.en.unknownLanguage(lang));
  if (insurer !== undefined && !insurerIds.includes(insurer)) {
    throw new ArgumentsError(`${texts.unknownInsurer(insurer, insurerIds.join(" "))}\n${texts.usage}`);
  }
  if (html === "") throw new ArgumentsError(`${texts.badArguments("--html")}\n${texts.usage}`);
  return { texts, insurerId: insurer, html };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw refusal(TEXTS.zh.badArguments(reason), TEXTS.en.badArguments(reason));
  }
}

/**
 * In both languages, where it is not known which one is wanted.
 *
 * @type {(zh: string, en: string) => ArgumentsError}
 */
function refusal(zh, en) {
  return new ArgumentsError([zh, en, TEXTS.zh.usage, TEXTS.en.usage].join("\n"));
}
