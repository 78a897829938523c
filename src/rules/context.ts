import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { findItem, type Rulebook } from "../rulebook/rulebook.js";
import type { RulebookItem, RulebookItemOf } from "../rulebook/schema.js";
import { suzhou2024 } from "../rulebook/suzhou-2024.js";
import type { DayRange } from "../time/period.js";
import { type RestDays, type WorkingDays, workingDays } from "../time/rest-days.js";
import { type Day, NEVER, parseDay } from "../values/day.js";
import { DEFAULT_READINGS, type Readings } from "../vocabulary/readings.js";
import { type RuleCall, readCall } from "./call.js";

declare const isMade: unique symbol;

/** What the rules need to know beside the facts. {@link ruleContext} makes it. */
export interface RuleContext {
  readonly rulebook: Rulebook;
  readonly readings: Readings;
  readonly period: DayRange;
  readonly asOf: Day;
  /** The rulebook's first day in force. */
  readonly firstDay: Day;
  /** `null` where due days stay where they fall. */
  readonly workingDays: WorkingDays | null;
  readonly [isMade]: true;
}

const contexts = /* @__PURE__ */ new WeakSet<object>();

/**
 * What the rules need to know beside the records, made once and used for any number of checks.
 *
 * @throws CallError naming every problem of the call: unreal dates, a period or an asOf out of order or outside the
 * rulebook's days in force, unknown options or readings, a missing rest-day calendar.
 */
export function ruleContext(call: RuleCall): RuleContext {
  return contextOf(readCall(call));
}

/** The context of a call that is known to be sound: one that moves due days has a calendar. */
export function contextOf({
  period,
  asOf = period.end,
  rulebook = suzhou2024,
  readings,
  restDays,
}: RuleCall): RuleContext {
  const named = Object.entries(readings ?? {}).filter(([, option]) => option !== undefined);
  const used = Object.freeze({ ...DEFAULT_READINGS, ...Object.fromEntries(named) }) as Readings;
  return made({
    rulebook,
    readings: used,
    period: Object.freeze({ start: dayOf(period.start), end: dayOf(period.end) }),
    asOf: dayOf(asOf),
    firstDay: dayOf(rulebook.inForce.from),
    workingDays: used.lastDay === "as-is" ? null : workingDays(restDays as RestDays),
  });
}

/** A context by other readings; `days` knows the working days, for the reading that asks for them. */
export function readAs(context: RuleContext, readings: Readings, days: WorkingDays | null): RuleContext {
  return made({ ...context, readings, workingDays: readings.lastDay === "as-is" ? null : days });
}

function made(context: Omit<RuleContext, typeof isMade>): RuleContext {
  const frozen = Object.freeze(context) as RuleContext;
  contexts.add(frozen);
  return frozen;
}

function dayOf(date: string): Day {
  return parseDay(date) as Day;
}

/** @throws CallError `context-not-made` for anything that {@link ruleContext} did not give. */
export function assertContext(context: unknown): asserts context is RuleContext {
  if (!contexts.has(context as object)) throw callError("context-not-made", "context", found(context));
}

/** The item that a rule applies, from the context's rulebook. @throws CallError `item-not-in-rulebook`. */
export function itemOf<Id extends RulebookItem["id"]>({ rulebook }: RuleContext, id: Id): RulebookItemOf<Id> {
  const item = findItem(rulebook, id);
  if (item === undefined) throw callError("item-not-in-rulebook", "rulebook", id);
  return item;
}

/** What happened after asOf has not happened yet. */
export function asSeen(day: Day, { asOf }: RuleContext): Day {
  return day <= asOf ? day : NEVER;
}
