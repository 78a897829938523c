import * as z from "zod";
import { CallError, type CallProblem, type CallProblemCode, callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { date } from "../records/fields.js";
import { assertRulebook, findItem, type Rulebook } from "../rulebook/rulebook.js";
import type { RulebookItem, RulebookItemOf } from "../rulebook/schema.js";
import { suzhou2024 } from "../rulebook/suzhou-2024.js";
import type { DayRange, Period } from "../time/period.js";
import { type NextWorkingDay, type RestDays, workingDays } from "../time/rest-days.js";
import { type Day, NEVER, parseDay } from "../values/day.js";
import { DEFAULT_READINGS, READINGS, type ReadingName, type Readings } from "../vocabulary/readings.js";

/** What an assessment is asked for, beside the data. */
export interface RuleCall {
  /** The period of assessment; not before the rulebook is in force. */
  readonly period: Period;
  /** The day, `YYYY-MM-DD`, by whose close things are seen; by default the period's last. Not before its first. */
  readonly asOf?: string | undefined;
  /** By default {@link suzhou2024}. */
  readonly rulebook?: Rulebook | undefined;
  /** The readings that differ from the defaults. */
  readonly readings?: Partial<Readings> | undefined;
  /** Needed by the reading `lastDay: "next-working-day"`, and only by it. */
  readonly restDays?: RestDays | undefined;
}

declare const made: unique symbol;

/** What the rules need to know beside the facts. {@link ruleContext} makes it. */
export interface RuleContext {
  readonly rulebook: Rulebook;
  readonly readings: Readings;
  readonly period: DayRange;
  readonly asOf: Day;
  /** The rulebook's first day in force. */
  readonly firstDay: Day;
  /** `null` where due days stay where they fall. */
  readonly nextWorkingDay: NextWorkingDay | null;
  readonly [made]: true;
}

const contexts = /* @__PURE__ */ new WeakSet<object>();

const readingsSchema = /* @__PURE__ */ z.strictObject(
  Object.fromEntries(Object.entries(READINGS).map(([name, options]) => [name, z.enum(options).optional()])),
);

const callSchema = /* @__PURE__ */ z.strictObject({
  period: z.strictObject({ start: date(), end: date() }),
  asOf: date().optional(),
  rulebook: z.unknown().optional(),
  readings: readingsSchema.optional(),
  restDays: z
    .strictObject({
      from: date(),
      to: date(),
      isRestDay: z.custom<RestDays["isRestDay"]>((value) => typeof value === "function"),
    })
    .optional(),
});

/**
 * What the rules need to know beside the records, made once and used for any number of checks.
 *
 * @throws CallError naming every problem of the call: unreal dates, a period or an asOf out of order or outside the
 * rulebook's days in force, unknown options or readings, a missing rest-day calendar.
 */
export function ruleContext(call: RuleCall): RuleContext {
  const result = callSchema.safeParse(call);
  if (!result.success) throw new CallError(Object.freeze(formProblems(result.error, call)));
  const rulebook = call.rulebook ?? suzhou2024;
  assertRulebook(rulebook);
  const { period, asOf = period.end, restDays, readings } = call;
  const problems = orderProblems(call, asOf, rulebook);
  const used = { ...DEFAULT_READINGS, ...given(readings) };
  if (used.lastDay === "next-working-day" && restDays === undefined) {
    problems.push({ code: "calendar-missing", option: "restDays", found: found(restDays) });
  }
  if (problems.length > 0) throw new CallError(Object.freeze(problems));
  const context = Object.freeze({
    rulebook,
    readings: Object.freeze(used),
    period: { start: parseDay(period.start) as Day, end: parseDay(period.end) as Day },
    asOf: parseDay(asOf) as Day,
    firstDay: parseDay(rulebook.inForce.from) as Day,
    nextWorkingDay:
      used.lastDay === "as-is" || restDays === undefined
        ? null
        : workingDays(parseDay(restDays.from) as Day, parseDay(restDays.to) as Day, (day) => restDays.isRestDay(day)),
  }) as RuleContext;
  contexts.add(context);
  return context;
}

/** @throws CallError `context-not-made` for anything that {@link ruleContext} did not give. */
export function assertContext(context: unknown): asserts context is RuleContext {
  if (typeof context !== "object" || context === null || !contexts.has(context)) {
    throw callError("context-not-made", "context", found(context));
  }
}

/** The item that a rule applies, from the context's rulebook. @throws CallError `item-not-in-rulebook`. */
export function itemOf<Id extends RulebookItem["id"]>({ rulebook }: RuleContext, id: Id): RulebookItemOf<Id> {
  const item = findItem(rulebook, id);
  if (item === undefined) throw callError("item-not-in-rulebook", "rulebook", id);
  return item;
}

/** The first day that is out of sight is the one after asOf: what happened then has not happened yet. */
export function asSeen(day: Day, { asOf }: RuleContext): Day {
  return day <= asOf ? day : NEVER;
}

function formProblems(error: z.ZodError, call: unknown): CallProblem[] {
  const at = (path: readonly PropertyKey[]) => valueAt(call, path);
  return faultsOf<CallProblemCode>(error, at).map(({ code, path }) => ({
    code,
    option: path.length === 0 ? null : pathText(path),
    found: found(at(path)),
  }));
}

function orderProblems({ period, restDays }: RuleCall, asOf: string, { inForce }: Rulebook): CallProblem[] {
  const problems: CallProblem[] = [];
  const check = (isBroken: boolean, code: CallProblemCode, option: string, value: string) => {
    if (isBroken) problems.push({ code, option, found: value });
  };
  check(period.end < period.start, "period-reversed", "period.end", period.end);
  check(period.start < inForce.from, "period-before-rulebook", "period.start", period.start);
  check(inForce.to !== undefined && period.end > inForce.to, "period-after-rulebook", "period.end", period.end);
  check(asOf < period.start, "as-of-before-period", "asOf", asOf);
  if (restDays !== undefined) check(restDays.to < restDays.from, "calendar-reversed", "restDays.to", restDays.to);
  return problems;
}

/** The readings that a call names; one that is undefined is not named. */
function given(readings: Partial<Readings> = {}): Partial<Readings> {
  return Object.fromEntries(Object.entries(readings).filter(([, option]) => option !== undefined)) as Partial<
    Record<ReadingName, never>
  >;
}
