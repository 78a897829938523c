import { parseFacts } from "../dataset/parse.js";
import { Problems } from "../dataset/problems.js";
import { callError } from "../errors/call-error.js";
import { DatasetError } from "../errors/dataset-error.js";
import { found } from "../errors/found.js";
import { bestFirst } from "../evaluation/evaluate.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import { Gatherer, type Gathering, settleGathering } from "../evaluation/gathering.js";
import type { Insurer } from "../records/insurer.js";
import { type RuleCall, readStreamCall } from "../rules/call.js";
import { contextOf, type RuleContext } from "../rules/context.js";
import { EVERYTHING } from "../rules/gather.js";
import { type Assessment, assessmentOf, type TallyOptions } from "./assessment.js";
import { type Dossier, type OpenDossier, openDossier, readDossier, unknownInsurer } from "./dossier.js";
import { scoredTally, type Tally, tallyOf } from "./tally.js";

/** An assessment of insurers whose records come as a stream. */
export interface StreamCall extends RuleCall, TallyOptions {
  /** The insurers to be assessed: the rows of the table `insurers`. One without records is assessed, too. */
  readonly insurers: readonly Insurer[];
}

/** Dossiers, one after the other. */
export type Dossiers = AsyncIterable<Dossier> | Iterable<Dossier>;

/**
 * Every insurer's evaluation, the best score first, of records that are never held all at once: the result is that of
 * `evaluateAll` on them all. With `keep`, memory does not grow with the stream, but for what items 5 and 10 need of the
 * reports and events, and item 9 of the policyholders by the reading `latest-by-policyholder`.
 *
 * That an id stands in two dossiers cannot be seen here; whoever makes the dossiers must know that none does.
 *
 * @throws DatasetError naming every problem of every dossier, each with the place of its `dossier` in the stream, from
 * 0; CallError as `evaluateAll`. What the stream itself throws passes through.
 */
export async function evaluateStream(dossiers: Dossiers, call: StreamCall): Promise<readonly Evaluation[]> {
  const { context, tallies } = await tallied(dossiers, call);
  const scored = tallies.map((tally) => scoredTally(tally, context));
  return Object.freeze(scored.sort(bestFirst).map(({ evaluation }) => evaluation));
}

/**
 * The tally of each insurer, in the order of the call: of a part of the records, for `mergeTallies` to add to those of
 * other parts that were read elsewhere.
 *
 * @throws DatasetError and CallError as {@link evaluateStream}.
 */
export async function tallyStream(dossiers: Dossiers, call: StreamCall): Promise<readonly Tally[]> {
  return Object.freeze((await tallied(dossiers, call)).tallies);
}

async function tallied(dossiers: Dossiers, call: StreamCall): Promise<{ context: RuleContext; tallies: Tally[] }> {
  const { insurers, keep, ...rest } = readStreamCall(call);
  assertStream(dossiers);
  const context = contextOf(rest);
  const gatherer = new Gatherer(context);
  const assessment = assessmentOf(context, { keep });
  const growing = new Map<string, GrowingTally>();
  for (const { insurerId, name } of parseFacts({ insurers }).values()) {
    growing.set(insurerId, new GrowingTally({ insurerId, name }, gatherer, assessment));
  }
  const problems = new Problems();
  let place = 0;
  for await (const dossier of dossiers) {
    try {
      const opened = openDossier(dossier);
      const tally = growing.get(opened.insurerId);
      if (tally === undefined) throw unknownInsurer(opened.insurerId);
      tally.add(opened);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      problems.noteAll(error, place);
    }
    place++;
  }
  problems.throwIfAny();
  return { context, tallies: Array.from(growing.values(), (each) => each.tally()) };
}

function assertStream(dossiers: unknown): void {
  const { [Symbol.asyncIterator]: forAwait, [Symbol.iterator]: forOf } = Object(dossiers);
  if (typeof forAwait !== "function" && typeof forOf !== "function") {
    throw callError("wrong-type", "dossiers", found(dossiers));
  }
}

/** How many dossiers are added at the least before what is gathered is settled. */
const FEWEST = 1024;

/** The tally of an insurer to which one dossier after the other is added. */
class GrowingTally {
  readonly #gathering: Gathering;
  /** After how many more dossiers it is settled: so many that settling costs little, and lists do not grow long. */
  #left = FEWEST;

  constructor(
    private readonly insurer: Insurer,
    private readonly gatherer: Gatherer,
    private readonly assessment: Assessment,
  ) {
    this.#gathering = gatherer.nothing();
  }

  add(dossier: OpenDossier): void {
    this.gatherer.gather(this.#gathering, readDossier(dossier, this.insurer));
    if (--this.#left > 0) return;
    const { keep, readings } = this.assessment;
    settleGathering(this.#gathering, keep ?? EVERYTHING, readings);
    this.#left = Math.max(FEWEST, sizeOf(this.#gathering));
  }

  tally(): Tally {
    return tallyOf(this.insurer, this.#gathering, this.assessment);
  }
}

/** How long the lists are that were gathered. */
function sizeOf({ items }: Gathering): number {
  const lists = Object.values(items)
    .flatMap((gathered) => Object.values(gathered as object))
    .filter(Array.isArray);
  return lists.reduce((sum, { length }) => sum + length, 0);
}
