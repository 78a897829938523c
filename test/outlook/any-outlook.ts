import fc from "fast-check";
import { defineRulebook, type EvaluateCall, type Rulebook, suzhou2024 } from "../../src/index.js";
import {
  anyReadings,
  anyRulebook,
  anyScenario,
  type RawDataset,
  type Scenario,
  toCall,
} from "../../src/testing/index.js";
import { PLACE, rubricWith } from "../rulebook/rubric.ts";
import { shiftDate } from "../support/days.js";

/** A scenario by the notice's rubric or another, often with an asOf inside the period, where most is open. */
export const openScenario = fc.option(anyRulebook(), { nil: suzhou2024, freq: 3 }).chain((rulebook) =>
  fc.record({
    rulebook: fc.constant(rulebook),
    scenario: anyScenario({ rulebook }),
    part: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
);

/** A call for each insurer; its asOf is at a part of the period, unless the part is `null`. */
export function callsOf({ dataset, call }: Scenario, rulebook: Rulebook, part: number | null): EvaluateCall[] {
  const { start, end } = call.period;
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
  const asOf = part === null ? {} : { asOf: shiftDate(start, Math.floor(part * days)) };
  return dataset.insurers.map(({ insurerId }) => ({ ...toCall({ ...call, ...asOf }, rulebook), insurerId }));
}

/** An exact score as a number. */
export function asNumber(exact: string): number {
  const [numerator, denominator] = exact.split("/").map(Number);
  return (numerator as number) / (denominator as number);
}

/** So many tiers below a full score that most events decide, and that plans end where they must. */
const tiersBelow = (full: number) =>
  [1, 2.5, 4, 6, 8, 10, 13, 16, 20, 25, 30, 40, null].map((lacking, place, bounds) => ({
    id: `lacking-${lacking}`,
    ...(lacking === null ? {} : { atLeast: `${full - lacking}` }),
    ...(place === 0 ? {} : { below: `${full - Number(bounds[place - 1])}` }),
    clause: { part: "remarks", item: "1" },
  }));

/** The notice's rubric with many tiers; and one besides whose breaches soon fill weights and categories. */
export const RULEBOOKS = [
  defineRulebook(rubricWith({ tiers: tiersBelow(100) })),
  defineRulebook(
    rubricWith({
      tiers: tiersBelow(65),
      [`${PLACE.filedTerms}.points`]: "6",
      [`${PLACE.firstService}.points`]: "7",
      [`${PLACE.serviceLoop}.points`]: "7",
      [`${PLACE.claimUpload}.points`]: "3",
      [`${PLACE.disputes}.points`]: "4",
      "categories[1].points": "15",
      "categories[3].points": "10",
    }),
  ),
] as const;

const DATES = ["2024-03-15", "2024-05-20", "2024-07-05", "2024-08-10", "2024-10-15", "2024-12-10"];
const aDate = fc.constantFrom(...DATES);
const aLaterDate = fc.constantFrom(...DATES, "2025-01-20", "2025-06-01");
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const several = <Value>(value: fc.Arbitrary<Value>, maxLength: number) => fc.array(value, { maxLength });

/**
 * By rubrics with many tiers, one insurer's second half of 2024, with few records that hang together: deferrals of one policy, findings of several
 * periods about one service, policy or claim, cases of one event, reports of one year.
 */
export const entangled: fc.Arbitrary<{ dataset: RawDataset; call: EvaluateCall }> = fc
  .record({
    rulebook: fc.constantFrom(...RULEBOOKS),
    asOf: fc.constantFrom("2024-07-01", "2024-07-20", "2024-09-30", "2024-12-12", "2024-12-31", "2025-02-10"),
    readings: anyReadings().map(({ lastDay: _, ...others }) => others),
    signedOn: fc.constantFrom("2024-02-01", "2024-05-15", "2024-06-28", "2024-09-26", "2024-11-20"),
    terminatedOn: fc.option(aLaterDate, { nil: null, freq: 5 }),
    uploadedAt: maybe(aDate),
    serviceFee: fc.constantFrom("0", "100.00"),
    deferrals: several(
      fc.record({
        submittedOn: aDate,
        until: maybe(aLaterDate),
        status: fc.constantFrom("pending", "pending", "accepted"),
      }),
      4,
    ),
    service: maybe(
      fc.record({ performedOn: aDate, reportedAt: maybe(aDate), rectifyBy: maybe(aLaterDate), closedAt: maybe(aDate) }),
    ),
    settledOn: maybe(aDate),
    findings: several(
      fc.record({
        item: fc.constantFrom(1, 3, 3, 3, 6, 8),
        foundOn: aDate,
        status: fc.constantFrom("detected", "appealed", "confirmed"),
        isAbout: fc.boolean(),
      }),
      3,
    ),
    disputes: several(
      fc.record({ filedOn: aDate, determinedOn: maybe(aLaterDate), eventId: fc.constantFrom("V", null) }),
      2,
    ),
    reports: several(fc.record({ submittedAt: aDate, status: fc.constantFrom("pending", "accepted", "returned") }), 2),
    stars: fc.option(fc.constantFrom(3, 5), { nil: null, freq: 5 }),
  })
  .map((seed) => {
    const P = { policyId: "P" };
    const A = { insurerId: "A" };
    const subjects: Record<number, string> = { 3: "S", 6: "P", 8: "C" };
    const dataset = {
      insurers: [{ ...A, name: "A" }],
      policies: [
        {
          ...P,
          ...A,
          policyholderId: "H",
          enterpriseSize: "large",
          signedOn: seed.signedOn,
          effectiveOn: seed.signedOn,
          expiresOn: "2026-01-01",
          terminatedOn: seed.terminatedOn,
          uploadedAt: seed.uploadedAt,
          premium: "800.00",
          serviceFee: seed.serviceFee,
        },
      ],
      deferrals: seed.deferrals.map((each, index) => ({ deferralId: `D${index}`, ...P, reason: "", ...each })),
      services:
        seed.service === null
          ? []
          : [
              {
                serviceId: "S",
                ...P,
                performedOn: seed.service.performedOn,
                reportedAt: seed.service.reportedAt,
                closedAt: seed.service.closedAt,
                hazards: [
                  { hazardId: "Z", foundOn: seed.service.performedOn, major: false, rectifyBy: seed.service.rectifyBy },
                ],
              },
            ],
      claims: [{ claimId: "C", ...P, settledOn: seed.settledOn }],
      findings: seed.findings.map(({ isAbout, ...each }, index) => {
        const exists = each.item !== 3 || seed.service !== null;
        return {
          findingId: `F${index}`,
          ...A,
          ...each,
          recordId: isAbout && exists ? (subjects[each.item] ?? null) : null,
        };
      }),
      disputes: seed.disputes.map(({ determinedOn, ...each }, index) => {
        const liability = determinedOn === null ? "pending" : "insurer";
        return { disputeId: `L${index}`, ...A, cause: "claims", forum: "court", ...each, determinedOn, liability };
      }),
      annualReports: seed.reports.map((each) => ({ ...A, year: 2024, ...each })),
      surveys:
        seed.stars === null
          ? []
          : [
              {
                surveyId: "Y",
                ...P,
                respondedOn: "2024-07-01",
                attitude: seed.stars,
                professionalism: 4,
                timeliness: 5,
              },
            ],
    } as unknown as RawDataset;
    const period = { start: "2024-07-01", end: "2024-12-31" };
    return { dataset, call: { ...A, period, asOf: seed.asOf, readings: seed.readings, rulebook: seed.rulebook } };
  });

/** As {@link entangled}, with nothing open but a first service and its deferrals. */
export const deferred: typeof entangled = entangled.map(({ dataset, call }) => ({
  call,
  dataset: {
    insurers: dataset.insurers,
    policies: (dataset.policies ?? []).map((policy) => ({ ...policy, uploadedAt: policy.signedOn, serviceFee: "0" })),
    deferrals: dataset.deferrals ?? [],
    annualReports: [{ insurerId: "A", year: 2024, submittedAt: "2024-07-01", status: "accepted" }],
    surveys: [
      { surveyId: "Y", policyId: "P", respondedOn: "2024-07-01", attitude: 5, professionalism: 5, timeliness: 5 },
    ],
  },
}));
