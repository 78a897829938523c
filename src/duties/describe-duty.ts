import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "../messages/catalog.js";
import { citeClause, nameOf } from "../messages/describe.js";
import { en } from "./en.js";
import type { DutyState, ListedDuty } from "./listed-duty.js";
import type { DutyWords } from "./words.js";
import { zhCN } from "./zh-cn.js";

const WORDS: { readonly [Tag in Language]: DutyWords } = { "zh-CN": zhCN, en };

/**
 * A sentence for a duty: what is to be done, the clause, how it stands, and what is at stake or what it cost.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that is no duty.
 * @example describeDuty(duty, "en") //=> "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, 3 days left. …"
 */
export function describeDuty(duty: ListedDuty, language: Language): string {
  const words = wordsIn(language);
  assertDuty(duty, words);
  return words.sentence({
    task: words.tasks[duty.kind](duty),
    clause: citeClause(duty.clause, language),
    state: words.states[duty.state](duty),
    faults: words.faults(duty),
    cost: costOf(duty, words),
  });
}

/** A duty in a few words: what is to be done; unless it is open, with the name of its state. */
export function titleOf(duty: ListedDuty, language: Language): string {
  const words = wordsIn(language);
  const task = words.tasks[duty.kind](duty);
  if (duty.state === "open") return task;
  return words.marked(task, nameOfState(duty.state, language, words));
}

function nameOfState(state: DutyState, language: Language, { marks }: DutyWords): string {
  return state === "met-so-far" || state === "outstanding" ? marks[state] : nameOf("status", state, language);
}

function costOf(duty: ListedDuty, { costs }: DutyWords): string {
  const { state, inPeriod } = duty;
  if (duty.item === null) return costs.none(duty);
  const isBroken = state === "late" || state === "missed" || state === "broken";
  if (state !== "open" && !isBroken) return "";
  if (!inPeriod) return costs.elsewhere(duty);
  return isBroken ? costs.net(duty) : costs.stake(duty);
}

function assertDuty(duty: unknown, { tasks, states }: DutyWords): void {
  const { kind, state } = (duty ?? {}) as Partial<ListedDuty>;
  if (kind === undefined || !Object.hasOwn(tasks, kind)) throw callError("unknown-value", "duty.kind", found(kind));
  if (state === undefined || !Object.hasOwn(states, state))
    throw callError("unknown-value", "duty.state", found(state));
}

function wordsIn(language: Language): DutyWords {
  if (!Object.hasOwn(WORDS, language)) throw callError("unknown-value", "language", found(language));
  return WORDS[language];
}
