import { expect, test } from "vitest";
import { calendarYear, evaluate, READINGS, type ReadingName } from "../../src/index.js";
import { type Sensitivity, sensitivity } from "../../src/sensitivity/index.js";
import { type Books, books } from "../support/books.ts";

test("an evaluation of every combination of all readings agrees on the tiers and the range", () => {
  const given = {
    // Its upload on the eighth day is late if the day of signing is counted.
    policies: [
      {
        ...{ signedOn: "2024-03-01", uploadedAt: "2024-03-08" },
        ...{ enterpriseSize: "large", premium: "1000.00", serviceFee: "100.00" },
      },
    ] as const,
    services: [{ performedOn: "2024-04-15", closedAt: null }],
    expenditures: [{ amount: "90.00", policyId: "P1" }],
    annualReports: [{ submittedAt: "2024-12-15" }],
    disputes: [{ forum: "complaint", cause: "other" }, { eventId: "X" }, { eventId: "X" }] as const,
    surveys: [{ attitude: 3 }, { attitude: 4, respondedOn: "2024-07-01" }],
  } satisfies Books;
  const dataset = books(given);
  const call = { insurerId: "A", period: calendarYear(2024) };
  const result = sensitivity(dataset, call);
  const tiers = new Map<string, number>();
  const scores = new Set<number>();
  for (const readings of everyCombination(result)) {
    const { tier, score } = evaluate(dataset, { ...call, readings });
    tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
    scores.add(Number(score));
  }
  expect(new Map(result.tiers.map(({ tier, combinations }) => [tier, combinations]))).toEqual(tiers);
  expect([result.lowest.score, result.highest.score]).toEqual([`${Math.min(...scores)}`, `${Math.max(...scores)}`]);
  expect(tiers.size).toBeGreaterThan(2);
});

function* everyCombination({ own, readings }: Sensitivity) {
  const options = readings.map(({ reading }) => reading);
  function* from(place: number, chosen: Partial<Record<ReadingName, string>>): Generator<object> {
    const name = options[place];
    if (name === undefined) yield chosen;
    else for (const option of READINGS[name]) yield* from(place + 1, { ...chosen, [name]: option });
  }
  yield* from(0, { ...own.readings });
}
