import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkClaimUpload,
  checkCompliance,
  checkFirstService,
  checkPolicyUpload,
  duties,
  type Evaluation,
  evaluate,
  type ListedDuty,
  parseDataset,
  ruleContext,
  toICalendar,
} from "../../src/index.js";
import {
  anyScenario,
  type PlainCall,
  type RawDataset,
  type Scenario,
  shuffled,
  toCall,
} from "../../src/testing/index.js";
import { knownBy } from "../../src/testing/laws/known.js";

const numRuns = Number(process.env["CASES"] ?? 150);

const law = (name: string, predicate: (given: Scenario) => void) =>
  test(name, () => fc.assert(fc.property(anyScenario(), predicate), { numRuns }));

/** The duties and the evaluation of each insurer. */
function both(dataset: RawDataset, call: PlainCall): { evaluation: Evaluation; listed: readonly ListedDuty[] }[] {
  const parsed = parseDataset(dataset);
  return dataset.insurers.map(({ insurerId }) => {
    const asked = { ...toCall(call), insurerId };
    return { evaluation: evaluate(parsed, asked), listed: duties(parsed, asked) };
  });
}

const isScored = ({ item }: ListedDuty) => item !== null;

const listedOf = (dataset: RawDataset, call: PlainCall) => both(dataset, call).map(({ listed }) => listed);

const isBroken = ({ state }: ListedDuty) => state === "late" || state === "missed" || state === "broken";

law("the open duties are those of the evaluation, in its order, with its points at stake", ({ dataset, call }) => {
  for (const { evaluation, listed } of both(dataset, call)) {
    const open = listed.filter((duty) => isScored(duty) && duty.state === "open");
    expect(
      open.map(({ kind, item, recordId, policyId, due, inPeriod, points, atStake, clause }) => {
        return { code: `${kind}.open`, item, recordId, policyId, due, inPeriod, points, atStake, clause };
      }),
    ).toEqual(evaluation.open);
  }
});

law("the broken duties of the period are the breaches by the records' own data, with what they cost", (given) => {
  for (const { evaluation, listed } of both(given.dataset, given.call)) {
    const breaches = evaluation.categories
      .flatMap(({ items }) => items.flatMap((item) => item.breaches))
      .filter(({ code }) => /\.(late|missed|broken)$/.test(code))
      .map(({ code, recordId, points, net, clause }) => JSON.stringify([code, recordId, points, net, clause]));
    const broken = listed
      .filter((duty) => isScored(duty) && isBroken(duty) && duty.inPeriod)
      .map(({ kind, state, recordId, points, net, clause }) => {
        return JSON.stringify([`${kind}.${state}`, recordId, points, net, clause]);
      });
    expect(broken.sort()).toEqual(breaches.sort());
  }
});

law("nothing else costs anything, and only what is left to do has days left", ({ dataset, call }) => {
  for (const { listed } of both(dataset, call)) {
    for (const duty of listed) {
      if (duty.state !== "open" || !duty.inPeriod) expect(duty.atStake).toBe("0");
      if (!isBroken(duty) || !duty.inPeriod || !isScored(duty)) expect(duty.net).toBe("0");
      expect(duty.toDo).toBe(["open", "missed", "broken", "outstanding"].includes(duty.state));
      expect(duty.daysLeft === null).toBe(!duty.toDo || duty.due === null);
      if (duty.daysLeft !== null) expect(duty.state === "open").toBe(duty.daysLeft > 0);
      if (isScored(duty)) expect(duty.daysLeft === null).toBe(!duty.toDo);
    }
  }
});

law("every policy and claim has the duties that its check tells of, once each", ({ dataset, call }) => {
  const context = ruleContext(toCall(call));
  const listed = listedOf(dataset, call).flat();
  const policies = new Map((dataset.policies ?? []).map((policy) => [policy.policyId, policy]));
  const of = (kind: ListedDuty["kind"], id: string) =>
    listed
      .filter((duty) => duty.kind === kind && duty.recordId === id)
      .map(({ state: status, start, due, done }) => ({ status, start, due, done }));
  const expected = ({ counts, ...verdict }: ReturnType<typeof checkPolicyUpload>) =>
    verdict.status === "unknown" || verdict.status === "not-owed" ? [] : [verdict];
  const onPolicy = <Row extends { policyId: string }>(rows: readonly Row[] | undefined, policyId: string) =>
    (rows ?? []).filter((row) => row.policyId === policyId);
  for (const policy of policies.values()) {
    const { policyId } = policy;
    const services = onPolicy(dataset.services, policyId);
    const deferrals = onPolicy(dataset.deferrals, policyId);
    const first = checkFirstService({ policy, services, deferrals } as never, context);
    expect(of("policy-upload", policyId)).toEqual(expected(checkPolicyUpload(policy as never, context)));
    expect(of("first-service", policyId)).toEqual(expected(first));
  }
  for (const claim of dataset.claims ?? []) {
    const policy = policies.get(claim.policyId);
    expect(of("claim-upload", claim.claimId)).toEqual(expected(checkClaimUpload({ claim, policy } as never, context)));
  }
});

law("the duties without points are those of checkCompliance, and those of other periods", ({ dataset, call }) => {
  const parsed = parseDataset(dataset);
  for (const { listed } of both(dataset, call)) {
    const [insurerId] = listed.map((duty) => duty.insurerId);
    if (insurerId === undefined) continue;
    const { duties: checked } = checkCompliance(parsed, { ...toCall(call), insurerId });
    const names = (duty: { recordId: string; state: string; done: string | null; clause: object }, kind: string) =>
      JSON.stringify([kind, duty.recordId, duty.state, duty.done, duty.clause]);
    const here = listed.filter((duty) => !isScored(duty) && (duty.inPeriod || duty.state === "open"));
    expect(here.map((duty) => names(duty, duty.kind)).sort()).toEqual(
      checked.map((duty) => names(duty, duty.code)).sort(),
    );
  }
});

law("a calendar takes all duties of any data, up to the last day that has a day after it", ({ dataset, call }) => {
  for (const each of both(dataset, call)) {
    const listed = each.listed.filter(({ due }) => due !== "9999-12-31");
    const calendar = toICalendar(listed, { language: "en", stamp: "2024-06-30T16:00:00Z", domain: "insurer.example" });
    const events = calendar.match(/^BEGIN:VEVENT\r$/gm) ?? [];
    expect(events).toHaveLength(listed.filter(({ due }) => due !== null).length);
  }
});

law("dropping every fact dated after asOf changes nothing", ({ dataset, call }) => {
  const known = knownBy(call.asOf ?? call.period.end, dataset);
  expect(listedOf(known, call)).toEqual(listedOf(dataset, call));
});

test("the order of the records changes nothing", () => {
  const given = anyScenario().chain((each) => fc.tuple(fc.constant(each), shuffled(each.dataset)));
  const ofInsurer = (dataset: RawDataset, call: PlainCall) =>
    new Map(both(dataset, call).map(({ evaluation, listed }) => [evaluation.insurerId, listed]));
  fc.assert(
    fc.property(given, ([{ dataset, call }, other]) => {
      expect(ofInsurer(other, call)).toEqual(ofInsurer(dataset, call));
    }),
    { numRuns },
  );
});
