import { describe, expect, it } from "vitest";
import type { PricedCharge } from "../../src/rules/breach.js";
import { makeLedger } from "../../src/scoring/ledger.js";
import { type Day, parseDay } from "../../src/values/day.js";
import { fractionOf, fractionText } from "../../src/values/fraction.js";

const clause = { part: "annex", item: "6" } as const;

const charge = (recordId: string, day: string, points: string): PricedCharge => ({
  code: "data-quality.found",
  recordId,
  day: parseDay(day) as Day,
  points: fractionOf(points),
  evidence: { about: null },
});

const ledger = (weight: string, ...charges: readonly PricedCharge[]) =>
  makeLedger(6, clause, fractionOf(weight), charges);

/** Each line in short: id, points = absorbed + net. */
const lines = ({ breaches }: ReturnType<typeof ledger>) =>
  breaches.map(({ recordId, points, absorbed, net }) => `${recordId}: ${points} = ${absorbed} + ${net}`);

describe("makeLedger", () => {
  it("is empty where nothing was broken", () => {
    const { breaches, gross, deduction } = ledger("15");
    expect([breaches, fractionText(gross), fractionText(deduction)]).toEqual([[], "0/1", "0/1"]);
  });

  it("charges each breach in full while the weight lasts", () => {
    const book = ledger("15", charge("a", "2024-01-01", "3"), charge("b", "2024-01-02", "3"));
    expect(lines(book)).toEqual(["a: 3 = 0 + 3", "b: 3 = 0 + 3"]);
    expect([fractionText(book.gross), fractionText(book.deduction)]).toEqual(["6/1", "6/1"]);
  });

  it("lets the last breach before the cap carry a part, and those after it none", () => {
    const days = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"];
    const book = ledger("10", ...days.map((day) => charge(day.slice(-1), day, "3")));
    // 3 + 3 + 3 + 1 + 0 = 10 of 15
    expect(lines(book)).toEqual(["1: 3 = 0 + 3", "2: 3 = 0 + 3", "3: 3 = 0 + 3", "4: 3 = 2 + 1", "5: 3 = 3 + 0"]);
    expect([fractionText(book.gross), fractionText(book.deduction)]).toEqual(["15/1", "10/1"]);
  });

  it("uses the weight up exactly", () => {
    const book = ledger("5", charge("a", "2024-01-01", "2.5"), charge("b", "2024-01-02", "2.5"));
    expect(lines(book)).toEqual(["a: 2.5 = 0 + 2.5", "b: 2.5 = 0 + 2.5"]);
    expect([fractionText(book.gross), fractionText(book.deduction)]).toEqual(["5/1", "5/1"]);
  });

  it("takes points of different sizes in turn: the day decides who is charged, not the size", () => {
    const book = ledger("6", charge("b", "2024-01-02", "5"), charge("a", "2024-01-01", "2.5"));
    expect(lines(book)).toEqual(["a: 2.5 = 0 + 2.5", "b: 5 = 1.5 + 3.5"]); // 6 - 2.5 = 3.5
  });

  it("orders by day, then by id, compared by UTF-16 code units", () => {
    const ids = ["b", "a", "B", "10", "9", "\uff5a", "\u{1f600}"];
    const charges = [charge("late", "2024-01-02", "1"), ...ids.map((id) => charge(id, "2024-01-01", "1"))];
    const order = ["10", "9", "B", "a", "b", "\u{1f600}", "\uff5a", "late"];
    expect(ledger("15", ...charges).breaches.map(({ recordId }) => recordId)).toEqual(order);
    expect(ledger("15", ...charges.toReversed()).breaches.map(({ recordId }) => recordId)).toEqual(order);
  });

  it("is the same whatever the order of what shares day and id", () => {
    const about = (recordId: string): PricedCharge => ({
      ...charge("x", "2024-01-01", "3"),
      evidence: { about: { table: "policies", recordId } },
    });
    const pair = [about("P1"), about("P2")];
    expect(ledger("4", ...pair)).toEqual(ledger("4", ...pair.toReversed()));
  });

  it("leaves the charges as they were", () => {
    const charges = [charge("b", "2024-01-02", "3"), charge("a", "2024-01-01", "3")];
    ledger("15", ...charges);
    expect(charges.map(({ recordId }) => recordId)).toEqual(["b", "a"]);
  });

  it("takes nothing where the weight is nothing", () => {
    const book = ledger("0", charge("a", "2024-01-01", "3"));
    expect(lines(book)).toEqual(["a: 3 = 3 + 0"]);
    expect(fractionText(book.deduction)).toBe("0/1");
  });

  it("says what each line is: the item, the day, the clause, what stands behind it", () => {
    expect(ledger("15", charge("a", "2024-02-29", "3")).breaches).toEqual([
      {
        code: "data-quality.found",
        item: 6,
        recordId: "a",
        day: "2024-02-29",
        points: "3",
        absorbed: "0",
        net: "3",
        clause,
        evidence: { about: null },
      },
    ]);
  });
});
