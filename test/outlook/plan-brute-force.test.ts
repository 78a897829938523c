import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EvaluateCall, parseDataset, suzhou2024 } from "../../src/index.js";
import { type Answer, outlook, planTo } from "../../src/outlook/index.js";
import { asNumber, callsOf, deferred, entangled, openScenario, RULEBOOKS } from "./any-outlook.ts";
import { type Draft, knownRows, type TestQuestion } from "./completions.ts";
import { type Completion, countOf, everyCompletion, questionsIn, withFewQuestions } from "./try-all.ts";

/** So many completions, and so many sets of actions, are tried. */
const MOST = { completions: 170, sets: 6000 };

/** An action as the test sees it: a question whose answer is one of these. */
interface Move {
  readonly name: string;
  readonly places: readonly number[];
}

function movesOf({ key, answers, amounts = [] }: TestQuestion, known: Draft, { insurerId }: EvaluateCall): Move[] {
  const [kind = ""] = key.split(" ");
  const id = key.slice(kind.length + 1);
  const from = (place: number) => Array.from({ length: answers.length - place }, (_, at) => place + at);
  if (answers.length < 2) return [];
  switch (kind) {
    case "upload":
      return [{ name: `policy-upload.uploaded ${id}`, places: [1] }];
    case "service":
      return [{ name: `first-service.performed ${id}`, places: [1] }];
    case "claim":
      return [{ name: `claim-upload.uploaded ${id}`, places: [1] }];
    case "submission":
      return [{ name: `annual-report.submitted ${id}`, places: [1] }];
    case "loop":
      return [
        { name: `service-loop.closed ${id}`, places: [1] },
        { name: `service-loop.left ${id}`, places: [0] },
      ];
    case "finding":
      return [
        { name: `finding.confirmed ${id}`, places: [1] },
        { name: `finding.revoked ${id}`, places: [2] },
      ];
    case "deferral":
      return [
        { name: `deferral.accepted ${id}`, places: [1] },
        { name: `deferral.rejected ${id}`, places: [2] },
      ];
    case "dispute":
      return [{ name: `dispute.not-liable ${id}`, places: [2] }];
    case "report": {
      const [year, index] = id.split(" ");
      const { submittedAt } = known["annualReports"]?.[Number(index)] ?? {};
      return [{ name: `report.accepted ${year} ${submittedAt}`, places: [1] }];
    }
    case "survey":
      return [1, 2, 3, 4, 5].map((stars) => ({ name: `survey.rated ${id} ${stars}`, places: from(stars) }));
    case "fee": {
      const fen = amounts.map(fenOf);
      return [...new Set(fen)]
        .filter((least) => least > 0n)
        .map((least) => ({
          name: `fee.spent ${insurerId} ${amounts[fen.indexOf(least)]}`,
          places: fen.flatMap((amount, place) => (amount >= least ? [place] : [])),
        }));
    }
    default:
      throw new Error(`no moves of ${key}`);
  }
}

function nameOf(action: Answer): string {
  const name = `${action.code} ${action.recordId}`;
  if ("stars" in action) return `${name} ${action.stars}`;
  if ("amount" in action) return `${name} ${action.amount}`;
  return "submittedAt" in action ? `${name} ${action.submittedAt}` : name;
}

/** An amount of yuan in fen, of which a fee may have more than a number holds. */
function fenOf(yuan: string): bigint {
  const [whole = "0", decimals = ""] = yuan.split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
}

/** Some cost of an action, in hundredths; of the fee what is spent. */
function hundredthsOf(name: string, seed: number): bigint | null {
  if (name.startsWith("fee.spent")) return fenOf(name.split(" ").at(-1) as string);
  let hash = seed;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) as number)) % 1_000_003;
  return [100n, 100n, 200n, 350n, 50n, 0n, null][hash % 7] as bigint | null;
}

/** What a set of moves costs, how many they are, and the lowest score that they leave possible. */
interface Tried {
  readonly cost: bigint;
  readonly count: number;
  readonly completion: Completion;
}

/** Every set of moves of which each question has one at most. */
function everySet(moves: readonly (readonly Move[])[], completions: readonly Completion[], seed: number): Tried[] {
  const tried: Tried[] = [];
  const scores = new Map(completions.map((each) => [each, asNumber(each.evaluation.exactScore)]));
  const lowest = (some: readonly Completion[]) =>
    some.reduce((a, b) => ((scores.get(b) as number) < (scores.get(a) as number) ? b : a));
  const goOn = (at: number, left: readonly Completion[], cost: bigint, count: number) => {
    if (at === moves.length) {
      tried.push({ cost, count, completion: lowest(left) });
      return;
    }
    goOn(at + 1, left, cost, count);
    for (const { name, places } of moves[at] ?? []) {
      const price = hundredthsOf(name, seed);
      if (price === null) continue;
      const rest = left.filter((completion) => places.includes(completion.places[at] as number));
      goOn(at + 1, rest, cost + price, count + 1);
    }
  };
  goOn(0, completions, 0n, 0);
  return tried;
}

function expectBest(known: Draft, call: EvaluateCall, seed: number): void {
  const questions = questionsIn(known, call);
  if (countOf(questions) > MOST.completions) return;
  const moves = questions.map((question) => movesOf(question, known, call));
  if (moves.reduce((sets, each) => sets * (each.length + 1), 1) > MOST.sets) return;
  const completions = everyCompletion(known, questions, call);
  const tried = everySet(moves, completions, seed);
  const scoreOf = ({ completion }: Tried) => completion.evaluation.exactScore;
  const byScore = (a: Tried, b: Tried) => asNumber(scoreOf(b)) - asNumber(scoreOf(a));
  const { tiers } = call.rulebook ?? suzhou2024;
  const dataset = parseDataset(known);
  const cost = (action: Answer) => {
    const hundredths = hundredthsOf(nameOf(action), seed);
    if (hundredths === null) return null;
    const yuan = `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, "0")}`;
    return hundredths % 100n === 0n && hundredths < 10_000n ? Number(yuan) : yuan;
  };
  tiers.forEach(({ id }, place) => {
    const plan = planTo(dataset, call, id, { cost });
    const isEnough = ({ completion }: Tried) => tiers.findIndex(({ id }) => id === completion.evaluation.tier) <= place;
    const [nothing] = tried as [Tried];
    const best = isEnough(nothing)
      ? nothing
      : tried.filter(isEnough).sort((a, b) => Number(a.cost - b.cost) || byScore(a, b) || a.count - b.count)[0];
    expect(plan.from.exactScore).toBe(scoreOf(nothing));
    expect(plan.isReachable).toBe(best !== undefined);
    expect(plan.to.exactScore).toBe(scoreOf(best ?? ([...tried].sort(byScore)[0] as Tried)));
    if (best === undefined) return;
    expect([fenOf(plan.cost as string), plan.actions.length]).toEqual([best.cost, best.count]);

    // Carried out, the plan leaves no completion below what it promises.
    const places = moves.map((each) => {
      const taken = each.filter(({ name }) => plan.actions.some(({ action }) => nameOf(action) === name));
      return taken[0]?.places;
    });
    const left = completions.filter((each) =>
      places.every((some, at) => some?.includes(each.places[at] as number) ?? true),
    );
    const scores = left.map(({ evaluation }) => asNumber(evaluation.exactScore));
    expect(Math.min(...scores)).toBe(asNumber(plan.to.exactScore));
    const gained = plan.actions.reduce((sum, { exactGain }) => sum + asNumber(exactGain), 0);
    expect(gained).toBeCloseTo(asNumber(plan.to.exactScore) - asNumber(plan.from.exactScore), 9);
  });
}

const ranks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });

describe("trying every set of actions finds none that is cheaper, and what a plan promises holds whatever happens", () => {
  test("of any records by the notice's rubric with many tiers", () => {
    fc.assert(
      fc.property(openScenario, ranks, fc.nat(1000), ({ scenario, part }, order, seed) => {
        for (const call of callsOf(scenario, RULEBOOKS[0], part)) {
          if (call.period.start < suzhou2024.inForce.from) continue;
          expectBest(withFewQuestions(knownRows(scenario.dataset, call), call, order, 90), call, seed);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("of records that hang together", () => {
    fc.assert(
      fc.property(entangled, ranks, fc.nat(1000), ({ dataset, call }, order, seed) => {
        expectBest(withFewQuestions(knownRows(dataset, call), call, order, 90), call, seed);
      }),
      { numRuns: 80 },
    );
  });
});

test("of deferrals of one policy, every set of decisions and every completion is tried", () => {
  fc.assert(
    fc.property(deferred, fc.nat(1000), ({ dataset, call }, seed) => {
      expectBest(knownRows(dataset, call), call, seed);
    }),
    { numRuns: 100 },
  );
});

test("at one per action, a tier can be planned for if and only if the outlook's highest score is in it or a better one", () => {
  fc.assert(
    fc.property(entangled, ({ dataset, call }) => {
      const records = parseDataset(dataset);
      const { highest } = outlook(records, call);
      const tiers = (call.rulebook ?? suzhou2024).tiers.map(({ id }) => id);
      tiers.forEach((tier, place) => {
        const plan = planTo(records, call, tier);
        expect(plan.isReachable).toBe(tiers.indexOf(highest.tier) <= place);
        if (!plan.isReachable) expect(plan.to.exactScore).toBe(highest.exactScore);
      });
    }),
    { numRuns: 80 },
  );
});
