import { parseRecord } from "../dataset/parse.js";
import { CallError, type CallProblem, callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import { addGathering, Gatherer, type Gathering, settleGathering } from "../evaluation/gathering.js";
import { type ScoredInsurer, scoreInsurer } from "../evaluation/score-insurer.js";
import type { Insurer } from "../records/insurer.js";
import { assertContext, type RuleContext } from "../rules/context.js";
import { EVERYTHING } from "../rules/gather.js";
import { deepFreeze } from "../values/freeze.js";
import { isObject } from "../values/objects.js";
import type { ItemId } from "../vocabulary/items.js";
import { type Assessment, assessmentOf, differences, type TallyOptions } from "./assessment.js";
import { type Dossier, openDossier, readDossier } from "./dossier.js";

declare const sound: unique symbol;

/**
 * What an insurer's records come to in an assessment, as far as they are added up: counts, sums, and the breaches,
 * open duties, undecided findings and flags. It is plain, frozen data: `JSON.stringify` gives all of it, and
 * {@link parseTally} takes it back.
 */
export interface Tally {
  readonly insurerId: string;
  readonly insurerName: string;
  /** What it was made for: only tallies that agree in all of it can be added up. */
  readonly assessment: Assessment;
  /** How many policies are in sight. */
  readonly policies: number;
  /** What each item of the rulebook comes to. Its form is the rule's own affair, and may change with the version. */
  readonly items: { readonly [Id in ItemId]?: unknown };
  readonly [sound]: true;
}

const tallies = /* @__PURE__ */ new WeakSet<object>();

/**
 * The tally of no records.
 *
 * @param insurer - whose tally it is: a row of the table `insurers`.
 * @param context - what is asked: {@link ruleContext} makes it of a call.
 * @throws DatasetError where the insurer is not sound; CallError where `keep` is no whole number from 0.
 */
export function emptyTally(insurer: Insurer, context: RuleContext, options: TallyOptions = {}): Tally {
  assertContext(context);
  return tallyOf(parseRecord("insurers", insurer), new Gatherer(context).nothing(), assessmentOf(context, options));
}

/**
 * The tally with a dossier added: a policy with what hangs on it, or any share of the insurer's records. It takes time
 * for what the tally keeps, too: add many policies as one dossier, or use {@link tallyStream}.
 *
 * @throws DatasetError naming every problem of the dossier; CallError where the tally is of another assessment than the
 * context, the dossier of another insurer than the tally, or a rest-day calendar too short.
 */
export function addDossier(tally: Tally, dossier: Dossier, context: RuleContext): Tally {
  assertAssessed(tally, context);
  const insurer = { insurerId: tally.insurerId, name: tally.insurerName };
  const opened = openDossier(dossier);
  if (opened.insurerId !== tally.insurerId) {
    throw callError("unknown-insurer", "dossier.insurerId", found(opened.insurerId));
  }
  const gathering = growing(tally);
  new Gatherer(context).gather(gathering, readDossier(opened, insurer));
  return tallyOf(insurer, gathering, tally.assessment);
}

/**
 * The tally of the records of both: the same whatever the order and the grouping in which tallies are merged.
 *
 * @throws CallError `tallies-differ`, naming all in which they do: the insurer, or what was asked.
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  assertTally(a, "a");
  assertTally(b, "b");
  throwIfAny(differences("b", b, a));
  const gathering = growing(a);
  addGathering(gathering, b);
  return tallyOf({ insurerId: a.insurerId, name: a.insurerName }, gathering, a.assessment);
}

/**
 * The evaluation of a tally's records: that which `evaluate` gives of them all. Where the tally was asked to keep less
 * than all, `omitted` says how much is not listed.
 *
 * @throws CallError where the tally is of another assessment than the context.
 */
export function scoreTally(tally: Tally, context: RuleContext): Evaluation {
  return scoredTally(tally, context).evaluation;
}

/** As {@link scoreTally}, with the exact score. */
export function scoredTally(tally: Tally, context: RuleContext): ScoredInsurer {
  assertAssessed(tally, context);
  const { insurerId, insurerName: name, assessment } = tally;
  return scoreInsurer({ insurerId, name }, tally, assessment.keep ?? EVERYTHING, context);
}

/** A tally of what was gathered, which it takes over. */
export function tallyOf({ insurerId, name }: Insurer, gathering: Gathering, assessment: Assessment): Tally {
  settleGathering(gathering, assessment.keep ?? EVERYTHING, assessment.readings);
  const tally = deepFreeze({ insurerId, insurerName: name, assessment, ...gathering }) as unknown as Tally;
  tallies.add(tally);
  return tally;
}

/** What a tally gathered, as a copy that can grow. What its lists hold never changes, and is shared. */
function growing({ policies, items }: Tally): Gathering {
  return { policies, items: unfrozen(items) };
}

function unfrozen<Value>(value: Value): Value {
  if (Array.isArray(value)) return [...value] as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, unfrozen(held)])) as Value;
}

function assertTally(tally: unknown, option: string): asserts tally is Tally {
  if (!tallies.has(tally as object)) throw callError("tally-not-made", option, found(tally));
}

function assertAssessed(tally: unknown, context: RuleContext): asserts tally is Tally {
  assertTally(tally, "tally");
  assertContext(context);
  const { insurerId, insurerName, assessment } = tally;
  const asked = assessmentOf(context, { keep: assessment.keep ?? EVERYTHING });
  const { items } = new Gatherer(context).nothing();
  throwIfAny(differences("tally", tally, { insurerId, insurerName, assessment: asked, items }));
}

function throwIfAny(problems: readonly CallProblem[]): void {
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
}
