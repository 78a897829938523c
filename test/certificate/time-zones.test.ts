import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { certify, type EvaluateCall, parseDataset, verifyCertificate } from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";

const ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"];

const zoneBefore = process.env["TZ"];

afterEach(() => {
  if (zoneBefore === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneBefore;
});

/** Runs in a time zone, and sees that the machine did change to it. */
function inZone<Result>(zone: string, run: () => Result): { offset: number; result: Result } {
  process.env["TZ"] = zone;
  return { offset: new Date(2024, 0, 1).getTimezoneOffset(), result: run() };
}

test("a certificate made in one time zone is the same in every other, and verifies there", () => {
  const [given = []] = fc.sample(fc.array(anyScenario(), { minLength: 50, maxLength: 50 }), {
    numRuns: 1,
    seed: 20240101,
  });
  const callOf = ({ dataset, call }: (typeof given)[number]): EvaluateCall => ({
    ...toCall(call),
    insurerId: dataset.insurers[0]?.insurerId as string,
  });
  const makeAll = () => JSON.stringify(given.map((each) => certify(parseDataset(each.dataset), callOf(each))));
  const made = ZONES.map((zone) => inZone(zone, makeAll));
  expect(made.map(({ offset }) => offset)).toEqual([0, -480, 300, -840]);
  expect(new Set(made.map(({ result }) => result)).size).toBe(1);

  const certificates: unknown[] = JSON.parse(made[0]?.result as string);
  for (const zone of ZONES) {
    const { result } = inZone(zone, () =>
      given.map(
        (each, index) => verifyCertificate(certificates[index], parseDataset(each.dataset), callOf(each)).isValid,
      ),
    );
    expect(result).toEqual(given.map(() => true));
  }
});
