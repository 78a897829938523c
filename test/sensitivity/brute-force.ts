/* The slow way to a sensitivity: an evaluation for every combination of some readings. */
import {
  type Breach,
  type Dataset,
  type EvaluateCall,
  type Evaluation,
  evaluate,
  READINGS,
  type ReadingName,
  type Readings,
} from "../../src/index.js";

export interface BruteForce {
  readonly own: Evaluation;
  readonly combinations: number;
  /** From the lowest to the highest. */
  readonly scores: readonly string[];
  /** By each tier that occurs, how many combinations, and the fewest readings changed. */
  readonly tiers: ReadonlyMap<string, { combinations: number; fewest: number }>;
  readonly readings: readonly { reading: ReadingName; matters: string; movesScore: boolean; fewest: number | null }[];
  readonly contested: readonly string[];
}

export function bruteForce(dataset: Dataset, call: EvaluateCall, free: readonly ReadingName[]): BruteForce {
  const own = evaluate(dataset, call);
  const all = new Map<string, { readings: Readings; evaluation: Evaluation }>();
  for (const readings of combinationsOf(own.readings, free)) {
    all.set(JSON.stringify(readings), { readings, evaluation: evaluate(dataset, { ...call, readings }) });
  }
  const by = (readings: Readings) => all.get(JSON.stringify(readings))!.evaluation;
  const changes = (readings: Readings) => free.filter((name) => readings[name] !== own.readings[name]).length;
  const tiers = new Map<string, { combinations: number; fewest: number }>();
  for (const { readings, evaluation } of all.values()) {
    const { combinations, fewest } = tiers.get(evaluation.tier) ?? { combinations: 0, fewest: 99 };
    tiers.set(evaluation.tier, {
      combinations: combinations + 1,
      fewest: Math.min(fewest, changes(readings)),
    });
  }
  const pivots = (reading: ReadingName, differ: (a: Evaluation, b: Evaluation) => boolean) =>
    [...all.values()]
      .filter(({ readings }) => readings[reading] === own.readings[reading])
      .filter(({ readings }) => {
        const [first, ...others] = READINGS[reading].map((option) => by({ ...readings, [reading]: option }));
        return others.some((other) => differ(first!, other));
      })
      .map(({ readings }) => changes(readings));
  return {
    own,
    combinations: all.size,
    scores: [...all.values()].map(({ evaluation }) => evaluation.exactScore).sort(byValue),
    tiers,
    readings: free.map((reading) => {
      const fewest = pivots(reading, (a, b) => a.tier !== b.tier).sort((a, b) => a - b)[0] ?? null;
      const isAlone = READINGS[reading].some((option) => by({ ...own.readings, [reading]: option }).tier !== own.tier);
      const matters = isAlone ? "alone" : fewest === null ? "never" : "together";
      return {
        reading,
        matters,
        movesScore: pivots(reading, (a, b) => a.exactScore !== b.exactScore).length > 0,
        fewest,
      };
    }),
    contested: free.flatMap((reading) =>
      READINGS[reading].flatMap((option) => {
        const known = breachesOf(by({ ...own.readings, [reading]: option }));
        const isGone = (breach: Breach) => !known.some((other) => isSame(breach, other, own.readings));
        return breachesOf(own)
          .filter(isGone)
          .map(({ item, code, recordId, day }) => [item, code, recordId, day, reading, option].join(" "));
      }),
    ),
  };
}

function combinationsOf(own: Readings, free: readonly ReadingName[]): Readings[] {
  return free.reduce(
    (all, name) => all.flatMap((each) => READINGS[name].map((option) => ({ ...each, [name]: option }))),
    [own],
  );
}

const breachesOf = ({ categories }: Evaluation) =>
  categories.flatMap(({ items }) => items.flatMap(({ breaches }) => breaches));

/** Whether a breach by other readings is of the same thing: the record, the finding, the event in any of its cases. */
function isSame(breach: Breach, other: Breach, { disputeUnit }: Readings): boolean {
  if (breach.item !== other.item) return false;
  if (breach.code === "disputes.liable" && other.code === "disputes.liable") {
    const isEvent = disputeUnit === "event" && breach.evidence.eventId !== null;
    return isEvent
      ? breach.evidence.eventId === other.evidence.eventId
      : breach.evidence.disputeId === other.evidence.disputeId;
  }
  const isFinding = ({ code }: Breach) => code.endsWith(".found");
  return isFinding(breach) === isFinding(other) && breach.recordId === other.recordId;
}

/** Exact scores, the lower first. */
function byValue(a: string, b: string): number {
  const [[an, ad], [bn, bd]] = [a, b].map((text) => text.split("/").map(BigInt) as [bigint, bigint]) as [
    [bigint, bigint],
    [bigint, bigint],
  ];
  return an * bd < bn * ad ? -1 : an * bd > bn * ad ? 1 : 0;
}
