import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cityText, makeCity } from "../../examples/make-city.mjs";
import {
  calendarYear,
  type Evaluation,
  evaluateAll,
  FINDING_ITEMS,
  type Finding,
  ITEM_NUMBERS,
  parseDataset,
  suzhou2024,
} from "../../src/index.js";

const onDisk = readFileSync(new URL("../../examples/data/city-2024.json", import.meta.url), "utf8");
const city = JSON.parse(onDisk);
const evaluations = evaluateAll(parseDataset(city), { period: calendarYear(2024) });

const itemsOf = ({ categories }: Evaluation) => categories.flatMap(({ items }) => items);
const codesOf = (things: readonly { readonly code: string }[]) => new Set(things.map(({ code }) => code));

/** A number ends as a decimal if its denominator has no prime factors but 2 and 5. */
function ends(exact: string): boolean {
  let denominator = BigInt(exact.split("/")[1] ?? "1");
  for (const prime of [2n, 5n]) while (denominator % prime === 0n) denominator /= prime;
  return denominator === 1n;
}

describe("the city on disk", () => {
  it("is what its script makes, byte for byte", () => {
    // Compared as a whole first: a difference of two megabytes is no message.
    expect(cityText(makeCity()) === onDisk).toBe(true);
  });

  it("comes out the same a second time", () => {
    const [first, second] = [cityText(makeCity()), cityText(makeCity())];
    expect(first === second).toBe(true);
  });

  it("is a city's worth of records, and small enough to keep", () => {
    expect(city.insurers.length).toBeGreaterThanOrEqual(6);
    expect(city.policies.length).toBeGreaterThanOrEqual(2000);
    expect(Buffer.byteLength(onDisk)).toBeLessThanOrEqual(2_500_000);
  });

  it("has one record a line", () => {
    const records = Object.values<object[]>(city).reduce((sum, rows) => sum + rows.length, 0);
    expect(onDisk.split("\n").filter((line) => line.startsWith('{"')).length).toBe(records);
  });

  it("writes instants in every spelling that the contract allows", () => {
    const instants: string[] = city.policies.map(({ uploadedAt }: { uploadedAt?: string }) => uploadedAt ?? "");
    const spellings = [
      /^.{10}$/,
      /^.{10} \d\d:\d\d$/,
      /^.{10} \d\d:\d\d:\d\d$/,
      /T\d\d:\d\d:\d\dZ$/,
      /T\d\d:\d\d:\d\d\+08:00$/,
      /T\d\d:\d\d:\d\d\.\d+\+08:00$/,
    ];
    for (const spelling of spellings) expect(instants.some((instant) => spelling.test(instant))).toBe(true);
  });

  it("has findings of every item that can be found, and of every status", () => {
    const findings: Finding[] = city.findings;
    expect(new Set(findings.map(({ item }) => item))).toEqual(new Set(FINDING_ITEMS));
    expect(new Set(findings.map(({ status }) => status))).toEqual(
      new Set(["detected", "confirmed", "appealed", "revoked"]),
    );
  });
});

describe("the city's year under the rubric", () => {
  it("gives each insurer the score that its character adds up to", () => {
    const scores = Object.fromEntries(evaluations.map(({ insurerId, exactScore }) => [insurerId, exactScore]));
    expect(scores).toEqual({
      huaiyue: "20981/210", // 100 - 19/210
      bianshui: "189/2", // 100 - 3 - 2 - (44/160 + 27/120) = 94.5
      qingxiu: "13229/147", // 100 - 3 - 5 - 295/147 = 92 - 295/147
      qiyun: "75/1", // 100 - 15 - 10
      yanchi: "75/1", // 100 - 15 - 6 - 2 - 250/125
      tongfeng: "135/2", // 100 - 10 - 5 - 6 - 4 - 5 - 225/90
      lanchuan: "4821/77", // 100 - 10 - 10 - 8 - 4 - 3 - 184/77 = 65 - 184/77
      shuoyuan: "1567/42", // 100 - 40 - 12 - 2 - 2 - 2.5 - 264/63 = 41.5 - 88/21
    });
  });

  it("breaks every item of the rubric somewhere", () => {
    const broken = evaluations.flatMap(itemsOf).filter(({ breaches }) => breaches.length > 0);
    expect(new Set(broken.map(({ item }) => item))).toEqual(new Set(ITEM_NUMBERS));
  });

  it("puts insurers into all four tiers", () => {
    expect(new Set(evaluations.map(({ tier }) => tier))).toEqual(new Set(suzhou2024.tiers.map(({ id }) => id)));
  });

  it("has a mean of stars that does not end, and with it a score that does not", () => {
    expect(evaluations.some(({ exactScore }) => !ends(exactScore))).toBe(true);
  });

  it("has an insurer that misses managing itself by less than a hundredth", () => {
    expect(evaluations.map(({ score, tier }) => `${score.slice(0, 5)} ${tier}`)).toContain("89.99 assisted");
  });

  it("has two insurers that share a rank", () => {
    expect(new Set(evaluations.map(({ exactScore }) => exactScore)).size).toBeLessThan(evaluations.length);
  });

  it("caps an item, and a category beyond its items", () => {
    expect(evaluations.flatMap(itemsOf).some(({ gross, deduction }) => gross !== deduction)).toBe(true);
    const categories = evaluations.flatMap((evaluation) => evaluation.categories);
    expect(categories.some(({ gross, deduction }) => gross !== deduction)).toBe(true);
  });

  it("leaves something to know, to decide and to do", () => {
    expect(codesOf(evaluations.flatMap(({ flags }) => flags))).toEqual(
      new Set([
        "size-unknown",
        "pending-deferral",
        "premature-finding",
        "overspent",
        "fee-below-floor",
        "dimension-unrated",
      ]),
    );
    expect(new Set(evaluations.flatMap(({ undecided }) => undecided).map(({ status }) => status))).toEqual(
      new Set(["detected", "appealed"]),
    );
    expect(codesOf(evaluations.flatMap(({ open }) => open))).toEqual(
      new Set(["first-service.open", "service-loop.open", "policy-upload.open", "claim-upload.open"]),
    );
  });

  it("leaves nineteen policies in twenty without a breach", () => {
    const uploads = evaluations.flatMap(itemsOf).filter(({ id }) => id === "policy-upload" || id === "first-service");
    const breaches = uploads.reduce((sum, { breaches }) => sum + breaches.length, 0);
    expect(breaches * 20).toBeLessThan(city.policies.length);
  });
});
