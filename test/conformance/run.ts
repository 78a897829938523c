/*
 * Runs cases: by the library, and by the implementation in test/oracle, which shares nothing with it.
 */
import type { Refusal } from "../../src/conformance/pack.js";
import {
  CallError,
  calendarYear,
  DatasetError,
  defineRulebook,
  type Evaluation,
  evaluate,
  parseDataset,
  quarter,
  type RestDays,
  type RulebookData,
} from "../../src/index.js";
import { evaluateByOracle, type OracleCall, type OracleEvaluation } from "../oracle/index.ts";

type Fields = { readonly [field: string]: unknown };

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A way to run cases with some rulebooks. */
export function runnerOf(rulebooks: { readonly [id: string]: RulebookData }) {
  const defined = new Map(Object.entries(rulebooks).map(([id, data]) => [id, defineRulebook(data)]));

  /** A case's call as the library takes it: with its days, its rulebook, and a calendar that can be asked. */
  const toCall = (call: unknown): unknown => {
    if (!isObject(call)) return call;
    const named = call["rulebook"];
    return {
      ...call,
      ...("period" in call && { period: periodOf(call["period"]) }),
      rulebook: typeof named === "string" ? (defined.get(named) ?? named) : named,
      ...("restDays" in call && { restDays: calendarOf(call["restDays"]) }),
    };
  };

  /** What the library gives: an evaluation as JSON has it, or a refusal. */
  const byLibrary = ({ dataset, call }: { dataset: unknown; call: unknown }): Evaluation | Refusal => {
    try {
      return JSON.parse(JSON.stringify(evaluate(parseDataset(dataset), toCall(call) as never)));
    } catch (error) {
      return refusalOf(error);
    }
  };

  return { byLibrary, toCall };
}

/** What the independent implementation gives. It throws where it refuses. */
export function byOracle({ dataset, call }: { dataset: unknown; call: unknown }): OracleEvaluation {
  const fields = call as Fields;
  const given = {
    ...fields,
    period: periodOf(fields["period"]),
    ...("restDays" in fields && { restDays: calendarOf(fields["restDays"]) }),
  };
  return evaluateByOracle(dataset, given as unknown as OracleCall);
}

function periodOf(period: unknown): unknown {
  if (!isObject(period) || !("year" in period)) return period;
  const year = period["year"] as number;
  return "quarter" in period ? quarter(year, period["quarter"] as 1) : calendarYear(year);
}

function calendarOf(calendar: unknown): unknown {
  if (!isObject(calendar)) return calendar;
  const { days, answers, ...others } = calendar as { days: string[]; answers?: Fields };
  const isRestDay: RestDays["isRestDay"] = (day) => (answers?.[day] as boolean | undefined) ?? days.includes(day);
  return { ...others, isRestDay };
}

/** A refusal in the pack's form: codes and places, no values and no texts. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof DatasetError) {
    return { error: "dataset", problems: error.issues.map(({ found: _, ...problem }) => problem) };
  }
  if (error instanceof CallError) {
    return { error: "call", problems: error.issues.map(({ code, option }) => ({ code, option })) };
  }
  throw error;
}
