import * as z from "zod";
import { CallError, type CallProblem, type CallProblemCode } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { date } from "../records/fields.js";
import { isRulebook, type Rulebook } from "../rulebook/rulebook.js";
import { suzhou2024 } from "../rulebook/suzhou-2024.js";
import type { Period } from "../time/period.js";
import type { RestDays } from "../time/rest-days.js";
import { parseDay } from "../values/day.js";
import { deepFreeze } from "../values/freeze.js";
import { isRecord } from "../values/objects.js";
import { once } from "../values/once.js";
import { READINGS, type Readings } from "../vocabulary/readings.js";

/** What an assessment is asked for, beside the data. */
export interface RuleCall {
  /** The period of assessment; not before the rulebook is in force. */
  readonly period: Period;
  /** The day, `YYYY-MM-DD`, by whose close things are seen; by default the period's last. Not before its first. */
  readonly asOf?: string | undefined;
  /** By default {@link suzhou2024}. */
  readonly rulebook?: Rulebook | undefined;
  /** The readings that differ from the defaults. */
  readonly readings?: { readonly [Name in keyof Readings]?: Readings[Name] | undefined } | undefined;
  /** Needed by the reading `lastDay: "next-working-day"`, and only by it. */
  readonly restDays?: RestDays | undefined;
}

const readingsSchema = () =>
  z.strictObject(
    Object.fromEntries(Object.entries(READINGS).map(([name, options]) => [name, z.enum(options).optional()])),
  );

const callSchema = once(() =>
  z.strictObject({
    period: z.strictObject({ start: date, end: date }),
    asOf: date.optional(),
    rulebook: z.unknown().optional(),
    readings: readingsSchema().optional(),
    restDays: z
      .strictObject({
        from: date,
        to: date,
        isRestDay: z.custom<RestDays["isRestDay"]>((value) => typeof value === "function"),
      })
      .optional(),
  }),
);

const insurerCallSchema = once(() => z.strictObject({ ...callSchema().shape, insurerId: z.string() }));

const streamCallSchema = once(() =>
  z.strictObject({
    ...callSchema().shape,
    insurers: z.unknown(),
    keep: z.int().check(z.nonnegative()).optional(),
  }),
);

/**
 * A call that is sound: a copy, of which each option was read once.
 *
 * @throws CallError naming every problem.
 */
export function readCall(given: unknown): RuleCall {
  const call = copyOf(given);
  throwIfAny([...formProblems(callSchema(), call), ...meaningProblems(call)]);
  return call as RuleCall;
}

/** As {@link readCall}, of a call for one of the insurers. */
export function readInsurerCall(
  given: unknown,
  insurers: ReadonlyMap<string, unknown>,
): RuleCall & { readonly insurerId: string } {
  const call = copyOf(given);
  const insurerId = valueAt(call, ["insurerId"]);
  const isUnknown = typeof insurerId === "string" && !insurers.has(insurerId);
  throwIfAny([
    ...formProblems(insurerCallSchema(), call),
    ...meaningProblems(call),
    ...(isUnknown ? [{ code: "unknown-insurer", option: "insurerId", found: found(insurerId) } as const] : []),
  ]);
  return call as RuleCall & { readonly insurerId: string };
}

/** As {@link readCall}, of a call for insurers whose records come as a stream; the insurers are data, not checked here. */
export function readStreamCall(given: unknown): RuleCall & { readonly insurers: unknown; readonly keep?: number } {
  const call = copyOf(given);
  throwIfAny([...formProblems(streamCallSchema(), call), ...meaningProblems(call)]);
  return call as RuleCall & { readonly insurers: unknown };
}

/** A copy of a call's own options. A calendar may be an object of any kind: only what is asked of it is taken. */
function copyOf(call: unknown): unknown {
  if (!isRecord(call)) return call;
  const copy: Record<string, unknown> = { ...call };
  const { period, readings, restDays } = copy;
  if (isRecord(period)) copy["period"] = { ...period };
  if (isRecord(readings)) copy["readings"] = { ...readings };
  if (isRecord(restDays)) {
    const { from, to, isRestDay } = restDays as Record<keyof RestDays, unknown>;
    const asked = typeof isRestDay === "function" ? (day: string): unknown => isRestDay.call(restDays, day) : isRestDay;
    copy["restDays"] = { from, to, isRestDay: asked };
  }
  return copy;
}

function throwIfAny(problems: readonly CallProblem[]): void {
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
}

function formProblems(schema: z.ZodType, call: unknown): CallProblem[] {
  const result = schema.safeParse(call);
  if (result.success) return [];
  const at = (path: readonly PropertyKey[]) => valueAt(call, path);
  return faultsOf<CallProblemCode>(result.error, at).map(({ code, path }) => ({
    code,
    option: path.length === 0 ? null : pathText(path),
    found: found(at(path)),
  }));
}

/** The problems of options that do not fit one another, as far as each is sound by itself. */
function meaningProblems(call: unknown): CallProblem[] {
  const problems: CallProblem[] = [];
  const check = (isBroken: boolean, code: CallProblemCode, option: string, value: unknown) => {
    if (isBroken) problems.push({ code, option, found: found(value) });
  };
  const [start, end] = [dateAt(call, "period", "start"), dateAt(call, "period", "end")];
  const [asOf, from, to] = [dateAt(call, "asOf"), dateAt(call, "restDays", "from"), dateAt(call, "restDays", "to")];
  const named = valueAt(call, ["rulebook"]);
  const rulebook = named === undefined ? suzhou2024 : named;
  check(isBefore(end, start), "period-reversed", "period.end", end);
  check(isBefore(asOf, start), "as-of-before-period", "asOf", asOf);
  check(isBefore(to, from), "calendar-reversed", "restDays.to", to);
  if (isRulebook(rulebook)) {
    const { inForce } = rulebook;
    check(isBefore(start, inForce.from), "period-before-rulebook", "period.start", start);
    check(isBefore(inForce.to, end), "period-after-rulebook", "period.end", end);
  } else {
    check(true, "rulebook-not-defined", "rulebook", rulebook);
  }
  const restDays = valueAt(call, ["restDays"]);
  const movesDueDays = valueAt(call, ["readings", "lastDay"]) === "next-working-day";
  check(movesDueDays && restDays === undefined, "calendar-missing", "restDays", restDays);
  return problems;
}

function dateAt(call: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(call, path);
  return typeof value === "string" && parseDay(value) !== undefined ? value : undefined;
}

/** A date that is missing or unsound is before none, and none is before it. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  return (date as string) < (other as string);
}
